/** A linear function of a vector. */
export interface Linear {
  weights: readonly number[];
  bias: number;
}

/** Its value for a vector, such as the log-odds of a logistic regression. */
export function valueOf({ weights, bias }: Linear, vector: readonly number[] | Float32Array): number {
  let value = bias;
  for (let at = 0; at < weights.length; at += 1) value += (weights[at] ?? 0) * (vector[at] ?? 0);
  return value;
}
