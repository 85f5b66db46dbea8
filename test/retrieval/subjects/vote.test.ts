import { describe, expect, test } from "vitest";
import type { Ballot } from "../../../src/retrieval/subjects/vote.ts";
import { vote, VOTE } from "../../../src/retrieval/subjects/vote.ts";

function ballot(more: Partial<Ballot> = {}): Ballot {
  return { text: "", shares: new Map(), outOfScope: 0, ...more };
}
/** The similarity of a question that counts for a share of the one at `nearest`. */
const countingFor = (share: number, nearest: number) => nearest + Math.log(share) / VOTE.sharpness;

describe("Labelled questions vote", () => {
  const ballots = [
    ballot({ shares: new Map([["lace", 1]]) }),
    ballot({
      shares: new Map([
        ["chess", 1],
        ["lace", 0.4],
      ]),
    }),
    ballot({ outOfScope: 1 }),
  ];
  const near = 0.8;
  const neighbours = [
    { index: 0, similarity: near },
    { index: 1, similarity: countingFor(0.5, near) },
    { index: 2, similarity: countingFor(0.5, near) },
  ];
  const { byEvent, outOfScope, neighbours: voters } = vote(neighbours, (index) => ballots[index]);

  test("by how like the question they are, and how much each asks for a project", () => {
    // The weights are 1, 1/2 and 1/2, 2 together.
    expect(byEvent.get("lace")).toBeCloseTo((1 + 0.4 * 0.5) / 2, 12);
    expect(byEvent.get("chess")).toBeCloseTo(0.25, 12);
    expect(byEvent.size).toBe(2);
  });

  test("for nothing that the programme has, too", () => {
    expect(outOfScope).toBeCloseTo(0.25, 12);
  });

  test("and can be named", () => {
    expect(voters).toEqual(neighbours.map((neighbour) => ({ ...neighbour, ballot: ballots[neighbour.index] })));
  });

  test("alike at any distance from the question: only what they are beside each other counts", () => {
    const far = neighbours.map(({ index, similarity }) => ({ index, similarity: similarity - 0.5 }));
    expect(vote(far, (index) => ballots[index]).byEvent.get("lace")).toBeCloseTo(0.6, 12);
  });

  test("unanimously, where all ask for the same", () => {
    const same = vote(neighbours, () => ballot({ shares: new Map([["lace", 1]]) }));
    expect(same.byEvent.get("lace")).toBeCloseTo(1, 12);
    expect(same.outOfScope).toBe(0);
  });

  test("not at all where there are none, or where one is not known", () => {
    expect(vote([], () => undefined)).toEqual({ byEvent: new Map(), outOfScope: 0, neighbours: [] });
    expect(vote(neighbours, (index) => (index === 0 ? ballots[0] : undefined)).byEvent).toEqual(new Map([["lace", 1]]));
  });
});
