/** A linear function of a vector. */
export interface Linear {
  weights: readonly number[];
  bias: number;
}

/** The value of the function for a vector, for example the log-odds of a logistic regression. */
export function valueOf({ weights, bias }: Linear, vector: readonly number[] | Float32Array): number {
  let value = bias;
  for (let at = 0; at < weights.length; at += 1) value += (weights[at] ?? 0) * (vector[at] ?? 0);
  return value;
}
