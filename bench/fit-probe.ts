import { gaussian, weighBag } from "../src/retrieval/probe.ts";
import type { Bag } from "../src/retrieval/probe.ts";
import type { ProbeData } from "../src/retrieval/probe-file.ts";
import { cholesky, solveLower, solveUpper } from "./cholesky.ts";
import { applyFeatures, beside, ridgeRegression, sparseOf } from "./ridge-features.ts";

/** A labelled question, or a word of the subject index, as a probe sees it. */
export interface ProbeExample {
  text: string;
  /** Who wrote it: nobody's questions are tried on what was fitted to them. Null for what is nobody's, which every probe is fitted to. */
  author: string | null;
  /** How much it counts beside a question, which counts 1. */
  weight: number;
  vector: readonly number[];
  bag: Bag;
  /** How much it asks for each project, 0–1; null where its subject is a place or a date, which says nothing of projects. */
  projects: readonly number[] | null;
  isUnanswerable: boolean;
}

/** Chosen by leaving authors out: width of the kernel, ridge, share of the words beside the meaning, landmarks, questions that must have a stem. */
const GAMMA = 5;
const LAMBDA = 0.3;
const BAG_SHARE = 0.3;
const LANDMARKS = 384;
const LEAST_QUESTIONS = 2;
/** Keeps the landmarks' own kernel well away from singular. */
const JITTER = 0.01;
const FOLDS = 5;

type Rarities = Map<string, number>;

/** ln((1 + questions) / (1 + questions with the entry)) + 1. */
function raritiesOf(bags: readonly (readonly string[])[], least: number): Rarities {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const entry of new Set(bag)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return new Map(
    [...counts]
      .filter(([, count]) => count >= least)
      .map(([entry, count]) => [entry, Number((Math.log((1 + bags.length) / (1 + count)) + 1).toPrecision(4))]),
  );
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Everything about a set of examples that does not depend on their labels. */
function featuresOf(examples: readonly ProbeExample[]) {
  const size = examples.length;
  const vectors = examples.map(({ vector }) => Float64Array.from(vector));
  const questions = vectors.filter((_, index) => examples[index]?.author !== null);
  const step = Math.max(1, Math.floor(questions.length / LANDMARKS));
  const landmarks = questions.filter((_, index) => index % step === 0).slice(0, LANDMARKS);
  const own = Float64Array.from({ length: landmarks.length ** 2 }, (_, at) => {
    const [row, column] = [Math.floor(at / landmarks.length), at % landmarks.length];
    return gaussian(dot(landmarks[row] ?? [], landmarks[column] ?? []), GAMMA) + (row === column ? JITTER : 0);
  });
  const lower = cholesky(own, landmarks.length);
  const projected = new Float64Array(landmarks.length * size);
  landmarks.forEach((landmark, row) => {
    vectors.forEach((vector, column) => {
      projected[row * size + column] = gaussian(dot(landmark, vector), GAMMA);
    });
  });
  solveLower(lower, landmarks.length, projected, size);
  const dense = examples.map((_, column) =>
    Float64Array.from({ length: landmarks.length }, (__, row) => projected[row * size + column] ?? 0),
  );
  const rarities = {
    stems: raritiesOf(
      examples.map(({ bag }) => bag.stems),
      LEAST_QUESTIONS,
    ),
    subjects: raritiesOf(
      examples.map(({ bag }) => bag.subjects),
      1,
    ),
  };
  const bags = examples.map(({ bag }) => ({
    stems: weighBag(bag.stems, rarities.stems),
    subjects: weighBag(bag.subjects, rarities.subjects),
  }));
  const sparse = (["stems", "subjects"] as const).map((key) =>
    sparseOf(
      bags.map((bag) => bag[key]),
      rarities[key].keys(),
      Math.sqrt(BAG_SHARE),
    ),
  );
  const [stems, subjects] = sparse;
  if (!stems || !subjects) throw new Error("A probe needs words of two sorts.");
  return { landmarks, lower, rarities, dense, sparse: beside(stems, subjects) };
}
type Features = ReturnType<typeof featuresOf>;

interface Solution {
  means: readonly number[];
  /** A row a feature, dense ones first; a column an output. */
  coefficients: Float64Array;
}

/** Ridge regression of the targets of some examples; `near` is a solution for more of them, to begin with. */
function solve(
  features: Features,
  rows: readonly number[],
  weights: readonly number[],
  targets: readonly (readonly number[])[],
  near?: Solution,
): Solution {
  const columns = targets[0]?.length ?? 0;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const means = Array.from(
    { length: columns },
    (_, i) => targets.reduce((sum, row, index) => sum + (weights[index] ?? 0) * (row[i] ?? 0), 0) / total,
  );
  const centred = Float64Array.from(targets.flatMap((row) => row.map((value, i) => value - (means[i] ?? 0))));
  const problem = { rows, weights, targets: centred, columns, lambda: LAMBDA };
  return { means, coefficients: ridgeRegression(features, problem, near?.coefficients) };
}

/** The outputs for some texts by where they stand among the examples: projects first, then what cannot be answered. */
function predict(
  features: Features,
  solutions: readonly Solution[],
  examples: ReadonlyMap<string, number>,
): Map<string, number[]> {
  const predicted = new Map([...examples.keys()].map((text): [string, number[]] => [text, []]));
  for (const { means, coefficients } of solutions) {
    const sums = applyFeatures(features, [...examples.values()], coefficients, means.length);
    [...predicted.values()].forEach((outputs, index) => {
      means.forEach((mean, i) => outputs.push(mean + (sums[index * means.length + i] ?? 0)));
    });
  }
  return predicted;
}

function fit(
  features: Features,
  examples: readonly ProbeExample[],
  isUsed: (index: number) => boolean,
  near: readonly Solution[] = [],
): Solution[] {
  const rows = [...examples.keys()].filter(isUsed);
  const topical = rows.filter((row) => examples[row]?.projects);
  const weighed = (some: readonly number[]) => some.map((row) => examples[row]?.weight ?? 1);
  return [
    solve(
      features,
      topical,
      weighed(topical),
      topical.map((row) => examples[row]?.projects ?? []),
      near[0],
    ),
    solve(
      features,
      rows,
      weighed(rows),
      rows.map((row) => [examples[row]?.isUnanswerable ? 1 : 0]),
      near[1],
    ),
  ];
}

/** The weights of landmarks and words that stand for the coefficients of the features, outputs of all solutions side by side. */
function weightsOf({ landmarks, lower, rarities }: Features, solutions: readonly Solution[]) {
  const columns = solutions.reduce((sum, { means }) => sum + means.length, 0);
  const sizes = [landmarks.length, rarities.stems.size, rarities.subjects.size];
  const all = new Float64Array(sizes.reduce((sum, size) => sum + size, 0) * columns);
  let first = 0;
  for (const { means, coefficients } of solutions) {
    coefficients.forEach((value, at) => {
      all[Math.floor(at / means.length) * columns + first + (at % means.length)] = value;
    });
    first += means.length;
  }
  const [ofLandmarks = 0, ofStems = 0] = sizes.map((size) => size * columns);
  const forLandmarks = all.slice(0, ofLandmarks);
  solveUpper(lower, landmarks.length, forLandmarks, columns);
  const forWords = (from: number, to?: number) =>
    Float32Array.from(all.subarray(from, to), (weight) => Math.sqrt(BAG_SHARE) * weight);
  return {
    forLandmarks,
    words: {
      stems: forWords(ofLandmarks, ofLandmarks + ofStems),
      subjects: forWords(ofLandmarks + ofStems),
    },
  };
}

/** The fold of each example, by its author; a text that several wrote is in one fold, that of the first. Null for what is nobody's. */
function foldsOf(examples: readonly ProbeExample[]): (number | null)[] {
  const authors = [...new Set(examples.flatMap(({ author }) => author ?? []))];
  const firstOf = new Map<string, string>();
  return examples.map(({ text, author }) => {
    if (author === null) return null;
    const first = firstOf.get(text) ?? author;
    firstOf.set(text, first);
    return authors.indexOf(first) % FOLDS;
  });
}

/**
 * Fits a probe to examples, and reads the text of each that has an author with a probe that was fitted neither to this text nor
 * to other questions of the author who wrote it first.
 */
export function fitProbe(
  examples: readonly ProbeExample[],
  projects: readonly (readonly string[])[],
): { probe: ProbeData; unseen: ReadonlyMap<string, readonly number[]> } {
  const features = featuresOf(examples);
  const folds = foldsOf(examples);
  const unseen = new Map<string, number[]>();
  const solutions = fit(features, examples, () => true);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = fit(features, examples, (index) => folds[index] !== fold, solutions);
    const own = new Map(examples.flatMap(({ text }, index) => (folds[index] === fold ? [[text, index] as const] : [])));
    for (const [text, outputs] of predict(features, others, own)) unseen.set(text, outputs);
  }
  const { forLandmarks, words } = weightsOf(features, solutions);
  const probe: ProbeData = {
    outputs: [...projects, []],
    gamma: GAMMA,
    bias: solutions.flatMap(({ means }) => means),
    landmarks: {
      vectors: Float32Array.from(features.landmarks.flatMap((landmark) => [...landmark])),
      weights: Float32Array.from(forLandmarks),
    },
    stems: { rarities: [...features.rarities.stems], weights: words.stems },
    subjects: { rarities: [...features.rarities.subjects], weights: words.subjects },
  };
  return { probe, unseen };
}
