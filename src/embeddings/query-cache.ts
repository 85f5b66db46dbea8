import type { PassageEmbedder } from "./embedder.ts";
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
export function cacheQueries<E extends PassageEmbedder>(embedder: E, { max = 500 }: QueryCacheOptions = {}): E {
  const embed = (question: string, how?: Parameters<PassageEmbedder["embedQuery"]>[1]) =>
    embedder.embedQuery(question, how);
  const vectorOf = rememberLately(embed, max);
  return {
    ...embedder,
    // A copy, so that nobody can change what the next one gets.
    embedQuery: async (text, how) => [...(await vectorOf(prepareText(text, QUERY_MAX_CHARACTERS), how))],
  };
}
