import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { prepareText, QUERY_MAX_CHARACTERS } from "./text.ts";

export interface QueryCacheOptions {
  /** Questions remembered at most; the one unused for longest goes first. 500 by default: 1.5 MB of vectors. */
  max?: number;
}

/**
 * The same embedder with a memory for questions: one asked again, or asked twice at once, is embedded once. A failure is
 * not remembered. Passages pass through.
 */
export function cacheQueries<E extends EmbeddingsInterface>(embedder: E, { max = 500 }: QueryCacheOptions = {}): E {
  // A Map keeps the order of insertion, so its first key is the one unused for longest.
  const vectors = new Map<string, Promise<number[]>>();

  async function embedQuery(text: string): Promise<number[]> {
    const question = prepareText(text, QUERY_MAX_CHARACTERS);
    const vector = vectors.get(question) ?? embedder.embedQuery(question);
    vectors.delete(question);
    vectors.set(question, vector);
    for (const oldest of vectors.keys()) {
      if (vectors.size <= max) break;
      vectors.delete(oldest);
    }
    try {
      // A copy, so that nobody can change what the next one gets.
      return [...(await vector)];
    } catch (error) {
      if (vectors.get(question) === vector) vectors.delete(question);
      throw error;
    }
  }

  return { ...embedder, embedQuery };
}
