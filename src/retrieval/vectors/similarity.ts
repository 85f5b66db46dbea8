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

/** Similarity of two vectors of length 1 and of the same dimension. */
export function cosineSimilarity(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let product = 0;
  for (let index = 0; index < left.length; index += 1) product += (left[index] ?? 0) * (right[index] ?? 0);
  // Rounding may leave the product a little outside.
  return Math.min(1, Math.max(-1, product));
}
