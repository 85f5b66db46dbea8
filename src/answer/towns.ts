import { CLOSENESS } from "../corpus/geography.ts";
import type { Place } from "../corpus/schema.ts";
import type { Facts } from "./ports.ts";

type Placed = Pick<Facts, "corpus" | "geography">;

/** Whether a place has projects of its own. */
export function hasProjects(placeId: string, { geography }: Pick<Facts, "geography">): boolean {
  return [...geography.eventsOf(placeId).values()].some((closeness) => closeness < CLOSENESS.everywhere);
}

/** Whether a place is a town, or a part of a region that the programme names. */
export function isTown({ kind }: Pick<Place, "kind">): boolean {
  return kind === "city" || kind === "territory";
}

/** Towns with projects of their own. */
export function townsOf(facts: Placed): Place[] {
  return facts.corpus.places.filter((place) => isTown(place) && hasProjects(place.id, facts));
}

/** Towns with projects, those with most of their own first. */
export function townsByCount(facts: Placed): Place[] {
  const own = (place: Place) =>
    [...facts.geography.eventsOf(place.id).values()].filter((closeness) => closeness < CLOSENESS.everywhere).length;
  return townsOf(facts).sort((a, b) => own(b) - own(a) || a.id.localeCompare(b.id));
}
