import type { HowToEmbed, PassageEmbedder } from "./embedder.ts";
import type { ModelManifest } from "./manifest.ts";

/**
 * A linear map that follows the model. It brings texts on the same subject closer together and moves others apart. For
 * this it subtracts the mean, and gives less weight to directions in which texts on the same subject differ
 * (within-class covariance normalisation: Hatch, Kajarekar, Stolcke, Interspeech 2006).
 */
export interface Adapter {
  /** The means of questions and of passages, which have different prefixes. */
  queryMean: Float32Array;
  passageMean: Float32Array;
  /** Rows of a square, lower triangular matrix. */
  matrix: Float32Array;
  /** SHA-256 of the numbers above. */
  sha256: string;
}

/** Applies a map to a vector; the result has length 1. */
export function adaptVector(
  vector: readonly number[],
  mean: Float32Array,
  { matrix }: Pick<Adapter, "matrix">,
): number[] {
  const size = mean.length;
  const moved = mean.map((usual, index) => (vector[index] ?? 0) - usual);
  const mapped = new Array<number>(size);
  let squares = 0;
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let column = 0; column <= row; column += 1) sum += (matrix[row * size + column] ?? 0) * (moved[column] ?? 0);
    mapped[row] = sum;
    squares += sum * sum;
  }
  const length = Math.sqrt(squares) || 1;
  return mapped.map((value) => value / length);
}

/** The embedder followed by a map. */
export function adaptEmbedder<E extends PassageEmbedder>(embedder: E, adapter: Adapter): E {
  return {
    ...embedder,
    embedQuery: async (text: string, how?: HowToEmbed) =>
      adaptVector(await embedder.embedQuery(text, how), adapter.queryMean, adapter),
    embedDocuments: async (texts: string[], how?: HowToEmbed) =>
      (await embedder.embedDocuments(texts, how)).map((vector) => adaptVector(vector, adapter.passageMean, adapter)),
  };
}

/** The name under which a manifest lists the map among the model's files. */
export const ADAPTER = "adapter";

/** The model's manifest with the map added. It differs, so vectors made with the map are not mixed with others. */
export function adaptManifest(model: ModelManifest, { sha256, matrix }: Adapter): ModelManifest {
  return { ...model, files: [...model.files, { path: ADAPTER, bytes: matrix.byteLength, sha256 }] };
}
