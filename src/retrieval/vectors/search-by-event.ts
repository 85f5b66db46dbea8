import type { Language } from "../../language/languages.ts";
import type { PassageFilter } from "./passage.ts";
import type { PassageStore } from "./passage-store.ts";

/** How near an event is to a question. */
export interface EventSimilarity {
  eventId: string;
  /** Cosine similarity of its nearest passage (1 = same). */
  similarity: number;
  /** The same for the passages in each language that it has. */
  byLanguage: Partial<Record<Language, number>>;
}

export interface EventSearchOptions {
  /** Events at most; all that the filter leaves by default. */
  k?: number;
  filter?: PassageFilter;
}

/**
 * The events nearest to a vector by their nearest passage, French and Russian passages together; equal ones are ordered by id.
 * @throws VectorError when the vector has another dimension or a number that is not finite.
 */
export async function searchByEvent(
  store: PassageStore,
  vector: number[],
  { k = Infinity, filter = {} }: EventSearchOptions = {},
): Promise<EventSimilarity[]> {
  // All events: one search finds all passages. Fewer: so many passages hold at least k events, whose others follow.
  const narrowed = Number.isFinite(k) ? { ...filter, eventIds: await nearestEvents(store, vector, k, filter) } : filter;
  const events = new Map<string, EventSimilarity>();
  for (const [{ metadata }, similarity] of await store.similaritySearchVectorWithScore(vector, Infinity, narrowed)) {
    const { eventId, language } = metadata;
    const event = events.get(eventId) ?? { eventId, similarity, byLanguage: {} };
    event.byLanguage[language] ??= similarity;
    events.set(eventId, event);
  }
  return [...events.values()].sort(
    (left, right) => right.similarity - left.similarity || (left.eventId < right.eventId ? -1 : 1),
  );
}

async function nearestEvents(
  store: PassageStore,
  vector: number[],
  k: number,
  filter: PassageFilter,
): Promise<ReadonlySet<string>> {
  const eventIds = new Set<string>();
  const nearest = await store.similaritySearchVectorWithScore(vector, k * store.passagesPerEvent, filter);
  for (const [{ metadata }] of nearest) if (eventIds.size < k) eventIds.add(metadata.eventId);
  return eventIds;
}
