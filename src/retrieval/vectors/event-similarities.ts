import type { PassageStore } from "./index/passage-store.ts";

/** Similarities of events to one text. The similarity of an event is that of its nearest passage (cosine, 1 = same). */
export interface EventSimilarities {
  /** Ids of the nearest events, nearest first; in a small programme, all of them. */
  nearest: readonly string[];
  /** Similarities to a sample of evenly spaced events (in a small programme, to all). They show what is usual for this text. */
  usual: readonly number[];
  /** Compares the text with more events. */
  compare: (eventIds: Iterable<string>) => Promise<void>;
  /**
   * The similarity of an event that is among the nearest or was compared; undefined for one without passages.
   * @throws RangeError for an event that was not compared
   */
  get: (eventId: string) => number | undefined;
}

/** How many passages a search asks for. Other events that words or filters find are compared one by one. */
const NEAREST_PASSAGES = 512;
/** Least number of events over which the usual similarity is taken; more would hardly change its mean and deviation. */
const USUAL_EVENTS = 1000;

/**
 * Compares a vector with the events of a store.
 * @throws VectorError when the vector has another dimension or a number that is not finite.
 */
export async function compareWithEvents(store: PassageStore, vector: number[]): Promise<EventSimilarities> {
  const { eventIds } = store;
  const step = Math.max(1, Math.floor(eventIds.length / USUAL_EVENTS));
  const sample = eventIds.filter((_, index) => index % step === 0);
  // When the search returns all passages, nothing is left to compare.
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
