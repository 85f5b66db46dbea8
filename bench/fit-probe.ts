import { gaussian, weighBag } from "../src/retrieval/probe.ts";
import type { Bag } from "../src/retrieval/probe.ts";
import type { ProbeData } from "../src/retrieval/probe-file.ts";
import { cholesky, kernelRidge, solveLower, solveUpper } from "./kernel-ridge.ts";

/** A labelled question as a probe sees it. */
export interface ProbeExample {
  /** Who wrote it: nobody's questions are tried on what was fitted to them. */
  author: string;
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
const LANDMARKS = 512;
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

function sparseDot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [entry, value] of a.size < b.size ? a : b) sum += value * ((a.size < b.size ? b : a).get(entry) ?? 0);
  return sum;
}

/** Everything about a set of examples that does not depend on their labels. */
function featuresOf(examples: readonly ProbeExample[]) {
  const size = examples.length;
  const vectors = examples.map(({ vector }) => Float64Array.from(vector));
  const step = Math.max(1, Math.floor(size / LANDMARKS));
  const landmarks = vectors.filter((_, index) => index % step === 0).slice(0, LANDMARKS);
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
  const meanings = examples.map((_, column) =>
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
  const kernel = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const [a, b] = [bags[row], bags[column]];
      if (!a || !b) continue;
      const words = sparseDot(a.stems, b.stems) + sparseDot(a.subjects, b.subjects);
      const value = dot(meanings[row] ?? [], meanings[column] ?? []) + BAG_SHARE * words;
      kernel[row * size + column] = value;
      kernel[column * size + row] = value;
    }
  }
  return { size, landmarks, lower, meanings, rarities, bags, kernel };
}
type Features = ReturnType<typeof featuresOf>;

interface Solution {
  /** Indices of the examples that it rests on. */
  rows: readonly number[];
  means: readonly number[];
  /** One row per example, a column per output. */
  coefficients: Float64Array;
}

function solve({ kernel, size }: Features, rows: readonly number[], targets: readonly (readonly number[])[]): Solution {
  const columns = targets[0]?.length ?? 0;
  const means = Array.from(
    { length: columns },
    (_, i) => targets.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
  );
  const part = new Float64Array(rows.length ** 2);
  rows.forEach((row, i) => {
    rows.forEach((column, j) => {
      part[i * rows.length + j] = kernel[row * size + column] ?? 0;
    });
  });
  const centred = Float64Array.from(targets.flatMap((row) => row.map((value, i) => value - (means[i] ?? 0))));
  return { rows, means, coefficients: kernelRidge(part, rows.length, centred, columns, LAMBDA) };
}

/** The outputs for one example: projects first, then what cannot be answered. */
function predict({ kernel, size }: Features, solutions: readonly Solution[], at: number): number[] {
  return solutions.flatMap(({ rows, means, coefficients }) => {
    const sums = Float64Array.from(means);
    rows.forEach((row, index) => {
      const share = kernel[at * size + row] ?? 0;
      for (let i = 0; i < sums.length; i += 1)
        sums[i] = (sums[i] ?? 0) + share * (coefficients[index * sums.length + i] ?? 0);
    });
    return [...sums];
  });
}

function fit(
  features: Features,
  examples: readonly ProbeExample[],
  isUsed: (example: ProbeExample) => boolean,
): Solution[] {
  const rows = examples.flatMap((example, index) => (isUsed(example) ? [index] : []));
  const topical = rows.filter((row) => examples[row]?.projects);
  return [
    solve(
      features,
      topical,
      topical.map((row) => examples[row]?.projects ?? []),
    ),
    solve(
      features,
      rows,
      rows.map((row) => [examples[row]?.isUnanswerable ? 1 : 0]),
    ),
  ];
}

/** The weights of landmarks and words that stand for the coefficients of the examples. */
function weightsOf({ landmarks, lower, meanings, rarities, bags }: Features, solutions: readonly Solution[]) {
  const columns = solutions.reduce((sum, { means }) => sum + means.length, 0);
  const forLandmarks = new Float64Array(landmarks.length * columns);
  const forBag = (key: "stems" | "subjects") => {
    const entries = [...rarities[key]];
    const rowOf = new Map(entries.map(([entry], index) => [entry, index]));
    return { entries, rowOf, weights: new Float32Array(entries.length * columns) };
  };
  const words = { stems: forBag("stems"), subjects: forBag("subjects") };
  let first = 0;
  for (const { rows, means, coefficients } of solutions) {
    rows.forEach((row, index) => {
      const own = coefficients.subarray(index * means.length, (index + 1) * means.length);
      meanings[row]?.forEach((value, landmark) => {
        own.forEach((coefficient, i) => {
          const at = landmark * columns + first + i;
          forLandmarks[at] = (forLandmarks[at] ?? 0) + value * coefficient;
        });
      });
      for (const key of ["stems", "subjects"] as const) {
        for (const [entry, share] of bags[row]?.[key] ?? []) {
          const at = (words[key].rowOf.get(entry) ?? 0) * columns + first;
          own.forEach((coefficient, i) => {
            const { weights } = words[key];
            weights[at + i] = (weights[at + i] ?? 0) + BAG_SHARE * share * coefficient;
          });
        }
      }
    });
    first += means.length;
  }
  solveUpper(lower, landmarks.length, forLandmarks, columns);
  return { forLandmarks, words };
}

/** Fits a probe to examples, and reads each of them with one that was fitted to other authors' questions only. */
export function fitProbe(
  examples: readonly ProbeExample[],
  projects: readonly (readonly string[])[],
): { probe: ProbeData; unseen: number[][] } {
  const features = featuresOf(examples);
  const authors = [...new Set(examples.map(({ author }) => author))];
  const foldOf = new Map(authors.map((author, index) => [author, index % FOLDS]));
  const unseen: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const solutions = fit(features, examples, ({ author }) => foldOf.get(author) !== fold);
    examples.forEach(({ author }, index) => {
      if (foldOf.get(author) === fold) unseen[index] = predict(features, solutions, index);
    });
  }
  const solutions = fit(features, examples, () => true);
  const { forLandmarks, words } = weightsOf(features, solutions);
  const probe: ProbeData = {
    outputs: [...projects, []],
    gamma: GAMMA,
    bias: solutions.flatMap(({ means }) => means),
    landmarks: {
      vectors: Float32Array.from(features.landmarks.flatMap((landmark) => [...landmark])),
      weights: Float32Array.from(forLandmarks),
    },
    stems: { rarities: words.stems.entries, weights: words.stems.weights },
    subjects: { rarities: words.subjects.entries, weights: words.subjects.weights },
  };
  return { probe, unseen };
}
