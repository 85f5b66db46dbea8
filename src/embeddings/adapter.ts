import type { HowToEmbed, PassageEmbedder } from "./embedder.ts";
import type { ModelManifest } from "./manifest.ts";

/**
 * A linear map after a model, by which texts of one subject lie nearer to each other and those of others farther: what the
 * vectors have in common is taken away, and directions in which texts of one subject differ count less (within-class covariance
 * normalisation: Hatch, Kajarekar, Stolcke, Interspeech 2006).
 */
export interface Adapter {
  /** What is usual of questions and of passages, which differ by their prefixes. */
  queryMean: Float32Array;
  passageMean: Float32Array;
  /** Rows of a lower triangular matrix, as many as a vector has numbers. */
  matrix: Float32Array;
  /** SHA-256 of the numbers above. */
  sha256: string;
}

/** The vector of length 1 that a map makes of another one. */
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

/** The same embedder with a map after it. */
export function adaptEmbedder<E extends PassageEmbedder>(embedder: E, adapter: Adapter): E {
  return {
    ...embedder,
    embedQuery: async (text: string, how?: HowToEmbed) =>
      adaptVector(await embedder.embedQuery(text, how), adapter.queryMean, adapter),
    embedDocuments: async (texts: string[], how?: HowToEmbed) =>
      (await embedder.embedDocuments(texts, how)).map((vector) => adaptVector(vector, adapter.passageMean, adapter)),
  };
}

/** The name under which a map is among the files that vectors are made by. */
export const ADAPTER = "adapter";

/** The manifest of a model with a map after it, so that what is made with it is told from what is made without. */
export function adaptManifest(model: ModelManifest, { sha256, matrix }: Adapter): ModelManifest {
  return { ...model, files: [...model.files, { path: ADAPTER, bytes: matrix.byteLength, sha256 }] };
}
