import type { PassageStore } from "./passage-store.ts";

/** How near events are to a text. An event is as near as the nearest of its passages (cosine, 1 = same). */
export interface EventSimilarities {
  /** Ids of the nearest events, nearest first; of a small programme all of them. */
  nearest: readonly string[];
  /** The similarity to any event, compared when it is asked for; undefined for one without passages. */
  get: (eventId: string) => number | undefined;
  /** Those to events at equal distances over the programme, of a small one to all: what is usual for this text. */
  usual: readonly number[];
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
  const nearest = new Set<string>();
  for (const [{ metadata }] of await store.similaritySearchVectorWithScore(vector, NEAREST_PASSAGES)) {
    nearest.add(metadata.eventId);
  }
  const get = store.compareEvents(vector);
  const { eventIds } = store;
  const step = Math.max(1, Math.floor(eventIds.length / USUAL_EVENTS));
  const usual = eventIds.filter((_, index) => index % step === 0).flatMap((id) => get(id) ?? []);
  return { nearest: [...nearest], get, usual };
}
