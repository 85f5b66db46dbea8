import { Matrix, solve } from "ml-matrix";

/** Keeps a step finite if a feature carries no information. */
const SMALLEST_CURVATURE = 1e-9;

/** An example: its features, and whether it is positive. */
export interface Example {
  features: readonly number[];
  positive: boolean;
  /** The weight of the example. */
  weight: number;
}

/**
 * Logistic regression with L2 regularisation on standardised features, by Newton's method (iteratively reweighted least
 * squares); deterministic.
 * @returns bias and one weight per feature, on the features' own scales
 */
export function fitLogistic(
  examples: readonly Example[],
  { iterations = 20, l2 = 0.001 }: { iterations?: number; l2?: number } = {},
): { bias: number; weights: number[] } {
  const size = examples[0]?.features.length ?? 0;
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const momentOf = (pick: (value: number, feature: number) => number) => {
    const sums = new Array<number>(size).fill(0);
    for (const { features, weight } of examples) {
      features.forEach((value, i) => {
        sums[i] = (sums[i] ?? 0) + (weight / total) * pick(value, i);
      });
    }
    return sums;
  };
  const mean = momentOf((value) => value);
  const deviation = momentOf((value, i) => (value - (mean[i] ?? 0)) ** 2).map((variance) => Math.sqrt(variance) || 1);
  const width = size + 1;
  const scaled = examples.map(({ features, positive, weight }) => ({
    // The last feature is the bias.
    x: Float64Array.from([...features.map((value, i) => (value - (mean[i] ?? 0)) / (deviation[i] ?? 1)), 1]),
    y: positive ? 1 : 0,
    weight: weight / total,
  }));
  const weights = new Float64Array(width);
  for (let step = 0; step < iterations; step += 1) {
    const gradient = weights.map((weight, i) => (i < size ? -l2 * weight : 0));
    const rows = Array.from({ length: width }, (_, i) => {
      const row = new Float64Array(width);
      if (i < size) row[i] = l2;
      return row;
    });
    for (const { x, y, weight } of scaled) {
      let logOdds = 0;
      for (let i = 0; i < width; i += 1) logOdds += (x[i] ?? 0) * (weights[i] ?? 0);
      const probability = 1 / (1 + Math.exp(-logOdds));
      const slope = weight * (y - probability);
      const bend = weight * probability * (1 - probability);
      for (let i = 0; i < width; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + slope * (x[i] ?? 0);
        const share = bend * (x[i] ?? 0);
        const row = rows[i];
        if (row) for (let j = 0; j < width; j += 1) row[j] = (row[j] ?? 0) + share * (x[j] ?? 0);
      }
    }
    const curvature = new Matrix(rows.map((row) => [...row]));
    const change = solve(curvature.add(Matrix.eye(width).mul(SMALLEST_CURVATURE)), Matrix.columnVector(gradient));
    for (let i = 0; i < width; i += 1) weights[i] = (weights[i] ?? 0) + change.get(i, 0);
  }
  const own = mean.map((_, i) => (weights[i] ?? 0) / (deviation[i] ?? 1));
  return { bias: own.reduce((sum, weight, i) => sum - weight * (mean[i] ?? 0), weights[size] ?? 0), weights: own };
}
