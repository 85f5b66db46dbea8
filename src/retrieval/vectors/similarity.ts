/**
 * The one place where closeness gets its number: cosine similarity, 1 for the same direction, 0 for unrelated, −1 for
 * opposite. What it measures are vectors of length 1, so the cosine is their scalar product. Whatever a native index calls
 * a distance or a score is used nowhere: it only proposes which vectors to compare.
 */

/** A vector that no search can work with: another dimension, a number that is not finite, or no direction. */
export class VectorError extends Error {
  override readonly name = "VectorError";
}

/**
 * The vector brought to length 1.
 * @throws VectorError when it has not `dimension` finite numbers, or only zeros.
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
 * Scalar product of a vector and of the row of a table that begins at `from`. Four sums side by side: one alone would wait for
 * each addition before the next.
 */
export function scalarProduct(vector: Float64Array, table: Float32Array, from = 0): number {
  // Not destructured from an array: the numbers would stay objects, and the sum take four times as long.
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

/** A cosine as it is, where rounding left the scalar product a little outside. */
export function clampCosine(product: number): number {
  return Math.min(1, Math.max(-1, product));
}

/**
 * About the mean of the cosines of a question and a passage, which all lie close together; so that the bias says something. The map
 * that goes with a thesaurus brings it to 0.
 */
export const USUAL_SIMILARITY = 0.82;
