/**
 * The one place that defines similarity: the cosine, 1 for the same direction, 0 for unrelated, −1 for opposite.
 * Vectors have length 1, so the cosine is their scalar product. A native index only proposes which vectors to compare;
 * its own distances and scores are not used.
 */

/** A vector that cannot be searched with: it has another dimension, a number that is not finite, or only zeros. */
export class VectorError extends Error {
  override readonly name = "VectorError";
}

/**
 * Brings a vector to length 1.
 * @throws VectorError when it does not have `dimension` finite numbers, or only zeros
 */
export function toUnitVector(vector: readonly number[], dimension: number): number[] {
  if (vector.length !== dimension) {
    throw new VectorError(
      `A vector of ${vector.length} numbers was given where ${dimension} are expected: embed it with the model of the index.`,
    );
  }
  const norm = Math.hypot(...vector);
  if (!Number.isFinite(norm) || norm === 0) {
    throw new VectorError(
      "A vector with a number that is not finite, or of zeros only, has no direction: embed its text again.",
    );
  }
  return vector.map((value) => value / norm);
}

/**
 * Scalar product of a vector and the table row that begins at `from`. It keeps four sums, since with one sum each
 * addition would wait for the last.
 */
export function scalarProduct(vector: Float64Array, table: Float32Array, from = 0): number {
  // Four statements: destructured from an array the numbers would be boxed, and the sum would take four times as long.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let index = 0;
  for (; index + 3 < vector.length; index += 4) {
    a += (vector[index] ?? 0) * (table[from + index] ?? 0);
    b += (vector[index + 1] ?? 0) * (table[from + index + 1] ?? 0);
    c += (vector[index + 2] ?? 0) * (table[from + index + 2] ?? 0);
    d += (vector[index + 3] ?? 0) * (table[from + index + 3] ?? 0);
  }
  for (; index < vector.length; index += 1) a += (vector[index] ?? 0) * (table[from + index] ?? 0);
  return a + b + c + d;
}

/** Clamps a cosine to [−1, 1], where rounding left it slightly outside. */
export function clampCosine(product: number): number {
  return Math.min(1, Math.max(-1, product));
}
