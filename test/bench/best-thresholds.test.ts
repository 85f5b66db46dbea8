import { describe, expect, test } from "vitest";
import { bestThresholds, cuttable, worthOf } from "../../bench/best-thresholds.ts";
import { FEATURES } from "../../src/retrieval/relevance.ts";
import type { RelevanceFeatures } from "../../src/retrieval/relevance.ts";

const NONE = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as RelevanceFeatures;

/** A question that wants a row, or an answer to none, and how probable the projects of some rows are. */
function question(wanted: number | null, probabilities: Record<number, number>) {
  const candidates = Object.entries(probabilities).map(([row, relevance]) => ({
    rows: [Number(row)],
    relevance,
    features: NONE,
  }));
  const rows = wanted === null ? [] : [wanted];
  return cuttable({ rows, optional: [], expect: wanted === null ? "refusal" : "events" }, candidates, true);
}

describe("Thresholds", () => {
  const answerable = question(1, { 1: 0.9, 2: 0.5 });
  const unanswerable = question(null, { 1: 0.3 });

  test("are worth F1 and refusals, less what false answers and false refusals cost", () => {
    const worth = (floor: number) => worthOf([answerable, unanswerable], { floor, shareOfBest: 0 });
    // Recall 1, precision 1/2: F1 2/3, and a false answer.
    expect(worth(0.2)).toMatchObject({ falseAnswers: 1, falseRefusals: 0 });
    expect(worth(0.2).score).toBeCloseTo((2 / 3 - 1.5) / 2, 12);
    expect(worth(0.6)).toMatchObject({ falseAnswers: 0, falseRefusals: 0, score: 1 });
    // Nothing is found, which is right for one of them.
    expect(worth(0.95)).toMatchObject({ falseAnswers: 0, falseRefusals: 1, score: 0 });
  });

  test("are chosen where both questions are answered right, away from the edges", () => {
    const best = bestThresholds([answerable, unanswerable]);
    expect(best.score).toBe(1);
    expect(best.floor).toBeGreaterThan(0.4);
    expect(best.floor).toBeLessThan(0.8);
  });

  test("see what the product would show: what is certain whatever they are", () => {
    const certain = { rows: [1], relevance: 0.01, features: { ...NONE, subjectCoverage: 1, probe: 0.5 } };
    const told = cuttable({ rows: [1], optional: [], expect: "events" }, [certain], true);
    expect(worthOf([told], { floor: 0.8, shareOfBest: 0.9 })).toMatchObject({ score: 1, falseRefusals: 0 });
  });
});
