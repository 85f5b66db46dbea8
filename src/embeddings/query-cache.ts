import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { rememberLately } from "./remember-lately.ts";
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
  const vectorOf = rememberLately((question) => embedder.embedQuery(question), max);
  return {
    ...embedder,
    // A copy, so that nobody can change what the next one gets.
    embedQuery: async (text: string) => [...(await vectorOf(prepareText(text, QUERY_MAX_CHARACTERS)))],
  };
}
