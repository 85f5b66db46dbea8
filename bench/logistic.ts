/** One example of a fit: features, and whether it is a positive one. */
export interface Example {
  features: readonly number[];
  positive: boolean;
  /** How much the example counts. */
  weight: number;
}

/**
 * Logistic regression by gradient descent with L2 regularisation on standardised features; deterministic.
 * @returns bias and one weight per feature, on the features' own scales
 */
export function fitLogistic(
  examples: readonly Example[],
  { iterations = 4_000, rate = 0.5, l2 = 0.001 }: { iterations?: number; rate?: number; l2?: number } = {},
): { bias: number; weights: number[] } {
  const size = examples[0]?.features.length ?? 0;
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const mean = Array.from(
    { length: size },
    (_, i) => examples.reduce((sum, { features, weight }) => sum + weight * (features[i] ?? 0), 0) / total,
  );
  const deviation = Array.from(
    { length: size },
    (_, i) =>
      Math.sqrt(
        examples.reduce((sum, { features, weight }) => sum + weight * ((features[i] ?? 0) - (mean[i] ?? 0)) ** 2, 0) /
          total,
      ) || 1,
  );
  const scaled = examples.map(({ features, positive, weight }) => ({
    x: features.map((value, i) => (value - (mean[i] ?? 0)) / (deviation[i] ?? 1)),
    y: positive ? 1 : 0,
    weight: weight / total,
  }));
  let bias = 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < iterations; step += 1) {
    let biasGradient = 0;
    const gradient = new Array<number>(size).fill(0);
    for (const { x, y, weight } of scaled) {
      const logOdds = x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
      const error = weight * (1 / (1 + Math.exp(-logOdds)) - y);
      biasGradient += error;
      x.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value;
      });
    }
    bias -= rate * biasGradient;
    for (let i = 0; i < size; i += 1)
      weights[i] = (weights[i] ?? 0) - rate * ((gradient[i] ?? 0) + l2 * (weights[i] ?? 0));
  }
  const own = weights.map((weight, i) => weight / (deviation[i] ?? 1));
  return { bias: bias - own.reduce((sum, weight, i) => sum + weight * (mean[i] ?? 0), 0), weights: own };
}
