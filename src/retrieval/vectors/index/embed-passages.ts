import type { PassageEmbedder } from "../../../embeddings/embedder.ts";

/** Passages embedded between two writes of the vectors. */
export const BLOCK = 32;

/**
 * The vectors of texts, in their order.
 * @throws RangeError when the embedder returns a different number of vectors
 */
export async function embedAll(
  embedder: PassageEmbedder,
  texts: string[],
  onProgress: (done: number) => void,
): Promise<number[][]> {
  if (texts.length === 0) return [];
  const vectors = await embedder.embedDocuments(texts, { onProgress });
  if (vectors.length === texts.length) return vectors;
  throw new RangeError(
    `The embedder returned ${vectors.length} vectors for ${texts.length} passages: it has to return one for each.`,
  );
}
