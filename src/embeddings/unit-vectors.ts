import { EmbeddingError } from "./errors.ts";

/** Allowed deviation of a vector's length from 1; rounding in float32 is a thousand times smaller. */
const NORM_TOLERANCE = 1e-3;

/**
 * Splits a flat batch into rows, after checking that there are `count` rows of `dimension` finite numbers and length 1.
 * @throws EmbeddingError when the batch is anything else
 */
export function toUnitVectors(values: Float32Array, count: number, dimension: number): number[][] {
  if (values.length !== count * dimension) {
    throw new EmbeddingError(
      `The model returned ${values.length} numbers for ${count} texts of dimension ${dimension}: its manifest and its weights do not belong together.`,
    );
  }
  return Array.from({ length: count }, (_, row) => {
    const vector = Array.from(values.subarray(row * dimension, (row + 1) * dimension));
    // NaN and infinity fail this comparison too.
    if (!(Math.abs(Math.hypot(...vector) - 1) <= NORM_TOLERANCE)) {
      throw new EmbeddingError("The model returned something that is not a unit vector: the text was not embedded.");
    }
    return vector;
  });
}
