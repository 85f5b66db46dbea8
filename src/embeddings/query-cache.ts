import type { PassageEmbedder } from "./embedder.ts";
import { rememberLately } from "./remember-lately.ts";
import { prepareText, QUERY_MAX_CHARACTERS } from "./text.ts";

export interface QueryCacheOptions {
  /** Questions in the cache (LRU). Default 500: 1.5 MB of vectors. */
  max?: number;
}

/**
 * Caches the vectors of questions. The same question is embedded only once, even for two calls at the same time. Failures
 * and passages are not cached.
 */
export function cacheQueries<E extends PassageEmbedder>(embedder: E, { max = 500 }: QueryCacheOptions = {}): E {
  const embed = (question: string, how?: Parameters<PassageEmbedder["embedQuery"]>[1]) =>
    embedder.embedQuery(question, how);
  const vectorOf = rememberLately(embed, max);
  return {
    ...embedder,
    // A copy, so that callers cannot change the cached vector.
    embedQuery: async (text, how) => [...(await vectorOf(prepareText(text, QUERY_MAX_CHARACTERS), how))],
  };
}
