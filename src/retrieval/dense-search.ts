import type { Embedder } from "../embeddings/embedder.ts";
import type { LabelledQuestions } from "./labelled-questions.ts";
import { vote } from "./vote.ts";
import type { Taught } from "./vote.ts";
import type { PassageStore } from "./vectors/passage-store.ts";
import { searchByEvent } from "./vectors/search-by-event.ts";

/** What the meaning of a text says. */
export interface DenseResult {
  /** Similarity to every event of the corpus, by event id. */
  similarities: ReadonlyMap<string, number>;
  /** What labelled questions teach; null where there are none for this programme and model. */
  taught: Taught | null;
  /** What embedding took. */
  embeddingMs: number;
}

/** Searches by the meaning of a text. */
export interface DenseSearch {
  /** Whether labelled questions teach something of this programme. */
  isTaught: boolean;
  /** Says that a text may be searched for next, so that it can be embedded meanwhile. */
  prepare(text: string): void;
  /** Compares a text with every event. */
  search(text: string): Promise<DenseResult>;
}

/**
 * Search by meaning over the passages of a store, and over labelled questions. A text can be embedded ahead, while the rest of
 * the question is read; its time counts from then.
 */
export function createDenseSearch(
  store: PassageStore,
  embedder: Pick<Embedder, "embedQuery" | "isIdle">,
  { elapsedMs, labelled = null }: { elapsedMs: () => number; labelled?: LabelledQuestions | null },
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
    isTaught: labelled !== null,
    prepare(text) {
      // Where others wait for the model, nothing is embedded that may not be needed.
      if (!embedder.isIdle()) return;
      ahead = { text, embedded: embed(text) };
      ahead.embedded.catch(() => undefined);
    },
    async search(text) {
      const { vector, embeddingMs } = await take(text);
      const events = await searchByEvent(store, vector);
      const similarities = new Map(events.map(({ eventId, similarity }) => [eventId, similarity]));
      const taught = labelled && {
        ...vote(labelled.nearest(vector), labelled.ballotOf),
        scopeLogOdds: labelled.scopeLogOddsOf(vector),
      };
      return { similarities, taught, embeddingMs };
    },
  };
}
