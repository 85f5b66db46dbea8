import type { PassageStore } from "./index/passage-store.ts";

/** How near events are to a text. An event is as near as the nearest of its passages (cosine, 1 = same). */
export interface EventSimilarities {
  /** Ids of the nearest events, nearest first; of a small programme all of them. */
  nearest: readonly string[];
  /** Those to events at equal distances over the programme, of a small one to all: what is usual for this text. */
  usual: readonly number[];
  /** Compares the text with further events, which are to be weighed. */
  compare: (eventIds: Iterable<string>) => Promise<void>;
  /**
   * The similarity to an event that is among the nearest, or was compared; undefined for one without passages.
   * @throws RangeError for an event that was not compared
   */
  get: (eventId: string) => number | undefined;
}

/** How many passages a search asks for. All that words and structure find beside them are compared one by one. */
const NEAREST_PASSAGES = 512;
/** Over how many events, at least, the usual similarity is taken: more change its mean and deviation by less than they say. */
const USUAL_EVENTS = 1000;

/**
 * Compares a vector with the events of a store.
 * @throws VectorError when the vector has another dimension or a number that is not finite.
 */
export async function compareWithEvents(store: PassageStore, vector: number[]): Promise<EventSimilarities> {
  const { eventIds } = store;
  const step = Math.max(1, Math.floor(eventIds.length / USUAL_EVENTS));
  const sample = eventIds.filter((_, index) => index % step === 0);
  // Where all passages are among the nearest, there is nothing left to compare.
  const isWhole = store.count <= NEAREST_PASSAGES;
  const [found, compared] = await Promise.all([
    store.nearestEvents(vector, NEAREST_PASSAGES),
    isWhole ? [] : store.compareEvents(vector, sample),
  ]);
  const known = new Map<string, number | undefined>(compared);
  const nearest = new Set<string>();
  for (const { eventId, similarity } of found) {
    if (!known.has(eventId)) known.set(eventId, similarity);
    nearest.add(eventId);
  }
  return {
    nearest: [...nearest],
    usual: sample.flatMap((id) => known.get(id) ?? []),
    async compare(ids) {
      const missing = [...ids].filter((id) => !known.has(id));
      if (missing.length === 0) return;
      const compared = await store.compareEvents(vector, missing);
      for (const id of missing) known.set(id, compared.get(id));
    },
    get(eventId) {
      if (known.has(eventId)) return known.get(eventId);
      throw new RangeError(`The event ${eventId} was not compared with the question.`);
    },
  };
}
