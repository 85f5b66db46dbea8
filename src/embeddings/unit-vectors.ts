import { EmbeddingError } from "./errors.ts";

/** How far the length of a vector may be from 1; float32 sums stay a thousand times nearer. */
const NORM_TOLERANCE = 1e-3;

/**
 * The rows of a flat batch as plain arrays, after checking that there are `count` rows of `dimension` finite numbers of length 1.
 * @throws EmbeddingError when the batch is anything else.
 */
export function toUnitVectors(values: Float32Array, count: number, dimension: number): number[][] {
  if (values.length !== count * dimension) {
    throw new EmbeddingError(
      `The model returned ${values.length} numbers for ${count} texts of dimension ${dimension}: its manifest and its weights do not belong together.`,
    );
  }
  return Array.from({ length: count }, (_, row) => {
    const vector = Array.from(values.subarray(row * dimension, (row + 1) * dimension));
    // A sum that is not finite fails the comparison as well.
    if (!(Math.abs(Math.hypot(...vector) - 1) <= NORM_TOLERANCE)) {
      throw new EmbeddingError("The model returned something that is not a unit vector: the text was not embedded.");
    }
    return vector;
  });
}
