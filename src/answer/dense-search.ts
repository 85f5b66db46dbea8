import type { Embedder } from "../embeddings/embedder.ts";
import type { DenseSearch } from "../retrieval/event-retriever.ts";
import type { Probe } from "../retrieval/probe.ts";
import type { PassageStore } from "../retrieval/vectors/passage-store.ts";
import { searchByEvent } from "../retrieval/vectors/search-by-event.ts";

/**
 * Similarity of a text to every event, over the passages of a store, and what the probe reads in it. A text can be embedded
 * ahead, while the rest of the question is understood; its time counts from then.
 */
export function createDenseSearch(
  store: PassageStore,
  embedder: Pick<Embedder, "embedQuery" | "isIdle">,
  { elapsedMs, probe = null }: { elapsedMs: () => number; probe?: Probe | null },
): DenseSearch {
  const embed = async (text: string) => {
    const startedMs = elapsedMs();
    const vector = await embedder.embedQuery(text);
    return { vector, embeddingMs: elapsedMs() - startedMs };
  };
  let ahead: { text: string; embedded: ReturnType<typeof embed> } | undefined;
  /** What was embedded ahead is given once: its time is not to be counted again. */
  const take = (text: string) => {
    if (ahead?.text !== text) return embed(text);
    const { embedded } = ahead;
    ahead = undefined;
    return embedded;
  };
  return {
    prepare(text) {
      // Where others wait for the model, nothing is embedded that may not be needed.
      if (!embedder.isIdle()) return;
      ahead = { text, embedded: embed(text) };
      ahead.embedded.catch(() => undefined);
    },
    async search(text) {
      const embedded = take(text);
      const readVector = probe?.(text);
      const { vector, embeddingMs } = await embedded;
      const events = await searchByEvent(store, vector);
      const similarities = new Map(events.map(({ eventId, similarity }) => [eventId, similarity]));
      return { similarities, reading: readVector?.(vector) ?? null, embeddingMs };
    },
  };
}
