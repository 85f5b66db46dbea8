import { describe, expect, test } from "vitest";
import {
  createCutOff,
  FEATURES,
  featuresOf,
  isCertain,
  narrownessOf,
  relevance,
  spreadOf,
} from "../../src/retrieval/relevance.ts";
import type { RelevanceFeatures } from "../../src/retrieval/relevance.ts";

/** A question whose words are all known, with no place or theme. */
const WHOLE = { unknownShare: 0, narrowness: 0, unanswerable: 0, foreignShare: 0, foreign: 0 };
/** No probe. */
const SILENT = { value: undefined, spread: spreadOf([]) };
const NONE = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as RelevanceFeatures;

describe("Relevance", () => {
  test("similarity is compared with the whole corpus: mean and standard deviation", () => {
    const spread = spreadOf([0.7, 0.8, 0.9]);
    expect(spread.mean).toBeCloseTo(0.8, 12);
    expect(spread.deviation).toBeCloseTo(0.0816497, 6);
    expect(spreadOf([])).toEqual({ mean: 0, deviation: 0, most: 0 });
    const features = featuresOf(undefined, {
      dense: { value: 0.9, spread: { mean: 0.8, deviation: 0.05, most: 0.9 } },
      probe: SILENT,
      question: WHOLE,
    });
    expect(features).toMatchObject({ coverage: 0, subjectCoverage: 0, titleCoverage: 0, similarity: 0.9 });
    expect(features.denseDeviation).toBeCloseTo(2, 12);
  });

  test("where all similarities are equal none stands out", () => {
    const dense = { value: 0.8, spread: spreadOf([0.8, 0.8]) };
    expect(featuresOf(undefined, { dense, probe: SILENT, question: WHOLE }).denseDeviation).toBe(0);
  });

  test("probability is a logistic function of the features", () => {
    const weights = { bias: -2, ...NONE, coverage: 4 };
    const features = { ...NONE, coverage: 0.5 };
    expect(relevance(features, weights)).toBeCloseTo(0.5, 12);
    expect(relevance({ ...features, coverage: 1 }, weights)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
  });

  test("is certain only where every word is known and the event is about them all", () => {
    expect(isCertain({ ...NONE, subjectCoverage: 1 }, false)).toBe(true);
    expect(isCertain({ ...NONE, subjectCoverage: 1, unknownShare: 0.5 }, false)).toBe(false);
    expect(isCertain({ ...NONE, subjectCoverage: 0.9 }, false)).toBe(false);
  });

  test("what labelled questions teach can speak against it", () => {
    const told = { ...NONE, subjectCoverage: 1, probe: 0.5 };
    expect(isCertain(told, true)).toBe(true);
    expect(isCertain({ ...told, probe: 0.1 }, true)).toBe(false);
    expect(isCertain({ ...told, unanswerable: 0.6 }, true)).toBe(false);
    expect(isCertain({ ...told, foreignShare: 0.5 }, true)).toBe(false);
  });

  test("structure that leaves few events narrows: none by all, wholly by one", () => {
    expect(narrownessOf(77, 77)).toBe(0);
    expect(narrownessOf(1, 77)).toBe(1);
    expect(narrownessOf(0, 0)).toBe(1);
  });
});

/** A candidate by its name, its probability and what else is known of it. */
function candidate(id: string, probability: number, features: Partial<RelevanceFeatures> = {}) {
  return { id, relevance: probability, features: { ...NONE, ...features } };
}
type Named = ReturnType<typeof candidate>;
const THRESHOLDS = { floor: 0.4, shareOfBest: 0.5 };

describe("The list of what is shown", () => {
  const shown = (candidates: Named[], isTaught: boolean) =>
    createCutOff(candidates, isTaught)(THRESHOLDS).map(({ id }) => id);

  test("holds what reaches the floor and the share of the best one, in its order", () => {
    const list = [candidate("a", 0.5), candidate("b", 0.9), candidate("c", 0.45), candidate("d", 0.44)];
    expect(shown(list, true)).toEqual(["a", "b", "c"]);
    expect(shown([candidate("a", 0.39), candidate("b", 0.4)], true)).toEqual(["b"]);
  });

  test("is cut anew by other thresholds", () => {
    const cutOff = createCutOff([candidate("a", 0.9), candidate("b", 0.6)], true);
    expect(cutOff({ floor: 0.5, shareOfBest: 0 })).toHaveLength(2);
    expect(cutOff({ floor: 0.7, shareOfBest: 0 })).toHaveLength(1);
    expect(cutOff({ floor: 0.95, shareOfBest: 0 })).toEqual([]);
  });

  test("holds what is certain, however improbable", () => {
    const certain = candidate("b", 0.01, { subjectCoverage: 1, probe: 0.2 });
    expect(shown([candidate("a", 0.9), certain], true)).toEqual(["a", "b"]);
  });

  test("holds what is plausible only where nothing else is found", () => {
    const plausible = candidate("b", 0.01, { subjectCoverage: 1, probe: 0.1, unanswerable: 0.7 });
    expect(shown([candidate("a", 0.1), plausible], true)).toEqual(["b"]);
    expect(shown([candidate("a", 0.9), plausible], true)).toEqual(["a"]);
    expect(
      shown([candidate("a", 0.1), candidate("b", 0.01, { ...plausible.features, unanswerable: 0.8 })], true),
    ).toEqual([]);
  });

  test("holds without the probe only what has something of the words", () => {
    const touched = candidate("a", 0.9, { touchCoverage: 0.5 });
    expect(shown([touched, candidate("b", 0.9)], false)).toEqual(["a"]);
    expect(shown([touched, candidate("b", 0.9)], true)).toEqual(["a", "b"]);
  });

  test("leaves out what is about less than half of the words, beside what is about them all", () => {
    const about = (id: string, subjectCoverage: number) => candidate(id, 0.9, { touchCoverage: 1, subjectCoverage });
    expect(shown([about("a", 0.98), about("b", 0.5), about("c", 0.48)], false)).toEqual(["a", "b"]);
    expect(shown([about("a", 0.9), about("b", 0.5), about("c", 0.1)], false)).toEqual(["a", "b", "c"]);
  });

  test("is empty where there is nothing to choose from", () => {
    expect(shown([], true)).toEqual([]);
    expect(shown([], false)).toEqual([]);
  });
});
