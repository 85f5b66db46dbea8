import { CLOSENESS } from "../corpus/geography.ts";
import { byStructure, selectCandidates } from "../retrieval/candidates.ts";
import type { Candidate, Candidates, Filters } from "../retrieval/candidates.ts";
import { onePerProject } from "./answer-event.ts";
import type { ScoredEvent } from "./answer-event.ts";
import type { AssistantDeps } from "./ports.ts";
import { NOTHING, refusal } from "./found.ts";
import type { Found } from "./found.ts";

/** Builds the lists that places, dates and themes make by themselves. */
export function createLister({
  corpus,
  geography,
  projects,
  mentions,
}: Pick<AssistantDeps, "corpus" | "geography" | "projects" | "mentions">) {
  const select = (filters: Filters) => selectCandidates(corpus.events, filters, geography);
  const scored = (list: readonly Candidate[]): ScoredEvent[] => {
    const ordered = [...list]
      .sort(byStructure)
      .map(({ event }, index) => ({ event, score: 1 - index / (list.length + 1) }));
    return onePerProject(ordered, projects);
  };
  const countProjects = (list: readonly Candidate[]) => scored(list).length;

  /** A text that speaks of the region of a town's name speaks of the town. */
  const isMentioned = (placeId: string, eventId: string): boolean => {
    const namesake = geography.place(placeId)?.namesake;
    return mentions(placeId).has(eventId) || (namesake !== undefined && mentions(namesake).has(eventId));
  };

  /** Events that speak of a place asked for without belonging to it; the other conditions hold. */
  const mentioning = (filters: Filters): Candidate[] =>
    filters.places.flatMap((id) => {
      const others = { ...filters, places: filters.places.filter((other) => other !== id) };
      return select(others)
        .list.filter(({ event }) => isMentioned(id, event.id) && !geography.eventsOf(id).has(event.id))
        .map((candidate) => ({ ...candidate, closeness: CLOSENESS.everywhere }));
    });

  /** All that structure finds, in its order; where nothing does, what only speaks of the place, or a refusal with its reason. */
  const list = (filters: Filters, { list: found, undated }: Candidates): Found => {
    const own = found.filter((candidate) => candidate.closeness < CLOSENESS.everywhere);
    if (own.length > 0 || filters.places.length === 0) {
      if (found.length === 0) return nothingFound(filters, countProjects(undated));
      return { ...NOTHING, kind: "events", events: scored(found), undated: countProjects(undated) };
    }
    const spokenOf = mentioning(filters);
    const all = [...spokenOf, ...found];
    if (all.length === 0) return nothingFound(filters, countProjects(undated));
    return { ...NOTHING, kind: "events", events: scored(all), mentionedOnly: spokenOf.length > 0 };
  };

  const nothingFound = (filters: Filters, undated: number): Found => {
    const noEvents = (id: string) => geography.eventsOf(id).size === 0;
    if (filters.places.length > 0 && filters.places.every(noEvents)) return refusal("unknown-place");
    const withoutDates = select({ ...filters, ranges: [] });
    if (filters.ranges.length > 0 && withoutDates.list.length > 0) return refusal("nothing-in-range", { undated });
    return refusal("nothing-together", { undated });
  };

  return { select, list, mentioning, nothingFound, countProjects };
}
