import { describe, expect, test } from "vitest";
import type { DenseResult } from "../../../src/retrieval/dense-search.ts";
import { EVIDENCE, evidenceOf, logOddsOf, MEANING } from "../../../src/retrieval/evidence/evidence.ts";
import type { Evidence, Wanted } from "../../../src/retrieval/evidence/evidence.ts";
import type { Candidate } from "../../../src/retrieval/filter/filter.ts";
import type { LexicalIndex } from "../../../src/retrieval/words/lexical.ts";
import { candidate, evidence, match, meaningOf, wanted, words } from "../evidence-sketch.ts";

interface Known {
  lexical?: LexicalIndex;
  dense?: DenseResult | null;
  /** How many events the programme has. */
  events?: number;
  asks?: Partial<Wanted>;
}

/** The evidence for each candidate, by id. */
function gather(candidates: readonly Candidate[], { lexical = words({}), dense = null, events = 77, asks }: Known) {
  const found = evidenceOf(candidates, wanted(asks), { lexical, dense, events });
  return Object.fromEntries(candidates.map(({ event }, index) => [event.id, found[index]])) as Record<string, Evidence>;
}
const [a, b] = [candidate("a"), candidate("b")];

describe("What the words of a question say of an event", () => {
  test("is how much of them it has, and in what way", () => {
    const lexical = words({ a: match(0.5) });
    expect(gather([a], { lexical })["a"]).toMatchObject({
      coverage: 0.5,
      evidence: 2,
    });
    expect(gather([b], { lexical })["b"]).toMatchObject({ coverage: 0, evidence: 0 });
  });

  test("is told by the subject index where that knows every word, and the event is about them all", () => {
    const told = (share: number, unknownShare: number) =>
      gather([a], { lexical: words({ a: match(share) }, unknownShare) })["a"]?.told;
    expect(told(1, 0)).toBe(1);
    expect(told(0.9, 0)).toBe(0);
    expect(told(1, 0.5)).toBe(0);
  });

  test("is less where another event is about more of them", () => {
    const found = gather([a, b], { lexical: words({ a: match(1), b: match(0.25) }) });
    expect([found["a"]?.coverageLag, found["b"]?.coverageLag]).toEqual([0, 0.75]);
    // What structure does not let through is no rival.
    expect(gather([b], { lexical: words({ a: match(1), b: match(0.25) }) })["b"]?.coverageLag).toBe(0);
  });

  test("grows no more beyond the rarity of two rare words", () => {
    const lexical = words({ a: match(1, { evidence: 11 }) });
    expect(gather([a], { lexical })["a"]).toMatchObject({ evidence: 8 });
  });

  test("weighs more where place and heading leave few events, by as much as the words touch on this one", () => {
    const lexical = words({ a: match(1), b: match(0.5) });
    // Of four events two are left: 1 − ln 2 / ln 4.
    const two = gather([a, b], { lexical, events: 4 });
    expect(two["a"]?.narrowness).toBeCloseTo(0.5, 12);
    expect(two["b"]?.narrowness).toBeCloseTo(0.25, 12);
    expect(gather([a], { lexical, events: 77 })["a"]?.narrowness).toBe(1);
  });

  test("comes with how many of them nobody knows, and whether one narrows another", () => {
    const lexical = words({ a: match(1, { narrowedCoverage: 0.5 }) }, 0.25);
    expect(gather([a], { lexical })["a"]).toMatchObject({ unknownShare: 0.25, narrowedCoverage: 0.5 });
  });
});

describe("What meaning says of an event", () => {
  test("is how much nearer the nearest event is", () => {
    const found = gather([a, b], { dense: meaningOf({ a: 0.9, b: 0.8, c: 0.7 }) });
    expect(found["a"]?.similarityLag).toBe(0);
    expect(found["b"]?.similarityLag).toBeCloseTo(0.1, 12);
  });

  test("is how near it is to the subjects of the question, and by how many standard deviations that exceeds the mean", () => {
    const expanded = meaningOf({ a: 0.9, b: 0.8, c: 0.7 }).similarities;
    const found = gather([a], { dense: { ...meaningOf({ a: 0.5 }), expanded } })["a"];
    expect(found?.expansion).toBe(0.9);
    // The mean is 0.8, the variance (0.1² + 0 + 0.1²) / 3.
    expect(found?.expansionDeviation).toBeCloseTo(1.224745, 6);
  });

  test("where all similarities are equal, is that none stands out", () => {
    const expanded = meaningOf({ a: 0.8, b: 0.8 }).similarities;
    expect(gather([a], { dense: { ...meaningOf({ a: 0.8 }), expanded } })["a"]?.expansionDeviation).toBe(0);
  });

  test("is nothing where no model gives it", () => {
    const found = gather([a], { lexical: words({ a: match(1) }) })["a"];
    for (const name of MEANING) expect(found?.[name]).toBe(0);
  });
});

describe("What a vote says of an event", () => {
  const taught = {
    byEvent: new Map([
      ["a", 0.5],
      ["b", 0.2],
      ["c", 0.9],
    ]),
    outOfScope: 0.1,
    by: "questions" as const,
    scopeLogOdds: -1,
    neighbours: [],
  };
  const meaning = { a: 0.8, b: 0.8, c: 0.8 };
  const found = gather([a, b], { dense: meaningOf(meaning, taught) });
  const byTerms = gather([a, b], { dense: meaningOf(meaning, { ...taught, by: "terms" }) });

  test("is the log-odds of its votes; a unanimous vote is as if one in fifty were cast otherwise", () => {
    expect(logOddsOf(0.5)).toBe(0);
    expect(logOddsOf(1)).toBeCloseTo(Math.log(1.02 / 0.02), 12);
    expect(logOddsOf(0)).toBeCloseTo(-Math.log(1.02 / 0.02), 12);
    expect(found["a"]?.taught).toBe(0);
    expect(found["b"]?.taught).toBeCloseTo(Math.log(0.22 / 0.82), 12);
    expect(found["a"]?.outOfScope).toBeCloseTo(Math.log(0.12 / 0.92), 12);
    expect(found["a"]?.scope).toBe(-1);
  });

  test("is less where another event is asked for more, of those that structure lets through or outside", () => {
    expect(found["a"]?.taughtLagAmong).toBe(0);
    expect(found["b"]?.taughtLagAmong).toBeCloseTo(0.3, 12);
    expect(byTerms["a"]?.termVoteLag).toBeCloseTo(0.4, 12);
    expect(byTerms["b"]?.termVoteLag).toBeCloseTo(0.7, 12);
    expect(byTerms["b"]?.termVoteLagAmong).toBeCloseTo(0.3, 12);
  });

  test("is told of whoever voted, and of the others nothing", () => {
    expect(found["b"]).toMatchObject({ termVote: 0, termVoteLag: 0, termOutOfScope: 0, termScope: 0 });
    expect(byTerms["b"]).toMatchObject({ taught: 0, taughtLagAmong: 0, outOfScope: 0, scope: 0 });
    expect(byTerms["b"]?.termVote).toBeCloseTo(Math.log(0.22 / 0.82), 12);
    expect(byTerms["b"]?.termScope).toBe(-1);
  });

  test("is that nobody asked for it, where no vote names it", () => {
    const none = { ...taught, byEvent: new Map<string, number>() };
    const silent = gather([a], { dense: meaningOf({ a: 0.8 }, none) })["a"];
    expect(silent?.taught).toBeCloseTo(-Math.log(51), 12);
    expect(silent?.taughtLagAmong).toBe(0);
  });
});

describe("How the question is asked", () => {
  test("speaks too: for anything at all", () => {
    expect(gather([a], { asks: { isOpen: true } })["a"]).toEqual(evidence({ open: 1 }));
  });

  test("and so does that the event is not of the place", () => {
    const fits = ["own", "everywhere", "mentioned", "around"] as const;
    const found = gather(
      fits.map((place) => candidate(place, { place })),
      {},
    );
    expect(fits.map((place) => found[place]?.mentioned)).toEqual([0, 0, 1, 1]);
  });

  test("nothing else decides, and nothing has two names", () => {
    expect(Object.keys(gather([a], {})["a"] ?? {}).sort()).toEqual([...EVIDENCE].sort());
    expect(new Set(EVIDENCE).size).toBe(EVIDENCE.length);
  });
});
