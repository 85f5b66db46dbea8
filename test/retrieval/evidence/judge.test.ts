import { describe, expect, test } from "vitest";
import { sketch } from "../event-sketch.ts";
import { EVIDENCE, MEANING } from "../../../src/retrieval/evidence/evidence.ts";
import {
  contribution,
  headingOfKind,
  judge,
  judgeByKind,
  relevanceOf,
  weighingFor,
} from "../../../src/retrieval/evidence/judge.ts";
import { SOURCES } from "../../../src/retrieval/evidence/weighing.ts";
import type { Sources, Way, Weighing } from "../../../src/retrieval/evidence/weighing.ts";
import { candidate, evidence } from "../evidence-sketch.ts";

/** By coverage alone: the log-odds are −2 with none of the words, 2 with all of them. */
const BY_COVERAGE: Weighing = { bias: -2, weights: evidence({ coverage: 4, outOfScope: -1 }), floor: 0.5 };

describe("Relevance", () => {
  test("is the logistic function of the evidence, each piece by its weight", () => {
    expect(relevanceOf(evidence({ coverage: 0.5 }), BY_COVERAGE)).toBeCloseTo(0.5, 12);
    expect(relevanceOf(evidence({ coverage: 1 }), BY_COVERAGE)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    expect(relevanceOf(evidence({ coverage: 1, outOfScope: 3 }), BY_COVERAGE)).toBeCloseTo(1 / (1 + Math.exp(1)), 12);
  });

  test("can be told piece by piece", () => {
    const own = evidence({ coverage: 0.5, outOfScope: 3, similarityLag: 0.9 });
    const told = EVIDENCE.filter((name) => contribution(name, own, BY_COVERAGE) !== 0).map((name) => [
      name,
      contribution(name, own, BY_COVERAGE),
    ]);
    expect(told).toEqual([
      ["coverage", 2],
      ["outOfScope", -3],
    ]);
  });
});

describe("An event is shown", () => {
  test("where its relevance reaches the floor, and all are judged, each by its own evidence", () => {
    const judged = judge(
      [candidate("none"), candidate("half"), candidate("all")],
      [evidence(), evidence({ coverage: 0.5 }), evidence({ coverage: 1 })],
      BY_COVERAGE,
    );
    expect(judged.map(({ candidate: { event }, isShown }) => [event.id, isShown])).toEqual([
      ["none", false],
      ["half", true],
      ["all", true],
    ]);
    expect(judged[2]?.evidence).toEqual(evidence({ coverage: 1 }));
  });

  test("to who asks for a kind of happening, where it is probably of that kind, whatever the words say", () => {
    const candidates = [candidate("heard"), candidate("seen"), candidate("unlike")];
    const shares = new Map([
      ["heard", 0.1],
      ["seen", 0.7],
    ]);
    const { judged } = judgeByKind(candidates, [evidence({ coverage: 1 }), evidence(), evidence()], shares, null);
    expect(judged.map(({ relevance, isShown }) => [relevance, isShown])).toEqual([
      [0.1, false],
      [0.7, true],
      [0, false],
    ]);
  });

  test("to who asks for a kind of happening, under the heading of that kind, where it is less surely of it", () => {
    const events = [
      { id: "heard", theme: "music" },
      { id: "sung", theme: "music" },
      { id: "sold", theme: "fairs" },
      { id: "played", theme: "music" },
    ];
    const shares = new Map([
      ["heard", 0.9],
      ["sung", 0.3],
      ["sold", 0.3],
      ["played", 0.1],
    ]);
    const heading = headingOfKind(events, shares);
    const candidates = events.map(({ id, theme }) => candidate(id, { event: { ...sketch(id, 1), theme } }));
    const { judged } = judgeByKind(
      candidates,
      candidates.map(() => evidence()),
      shares,
      heading,
    );
    expect(heading).toBe("music");
    expect(judged.map(({ isShown }) => isShown)).toEqual([true, true, false, false]);
    expect(
      headingOfKind(
        [events[0], events[2]].flatMap((event) => event ?? []),
        new Map([
          ["heard", 0.9],
          ["sold", 0.8],
        ]),
      ),
    ).toBeNull();
  });

  test("where there is nothing to judge, by none", () => {
    expect(judge([], [], BY_COVERAGE)).toEqual([]);
  });
});

describe("How evidence is weighed", () => {
  const all = SOURCES.flatMap((sources) => (["words", "list"] as const).map((way): [Sources, Way] => [sources, way]));

  test.each(all)(
    "with %s, by %s: every weight is of a piece of evidence, and the floor is a probability",
    (sources, way) => {
      const { bias, weights, floor } = weighingFor(sources, way);
      expect(Object.keys(weights).filter((name) => !(EVIDENCE as readonly string[]).includes(name))).toEqual([]);
      expect(Object.values(weights).every(Number.isFinite)).toBe(true);
      expect(bias).toBeTypeOf("number");
      expect(floor).toBeGreaterThan(0);
      expect(floor).toBeLessThan(1);
    },
  );

  test.each(["words", "list"] as const)("words alone weigh nothing of meaning, and all weighs some, by %s", (way) => {
    expect(MEANING.filter((name) => weighingFor("words", way).weights[name] !== undefined)).toEqual([]);
    expect(MEANING.filter((name) => weighingFor("all", way).weights[name] === undefined)).toEqual([]);
  });
});
