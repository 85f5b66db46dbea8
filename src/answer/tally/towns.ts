import { CLOSENESS } from "../../corpus/places/geography.ts";
import type { Place } from "../../corpus/schema.ts";
import type { Facts } from "../ports.ts";

type Placed = Pick<Facts, "corpus" | "geography">;

/** Counts the printed events that a place has of its own. */
function countOwn(placeId: string, { geography }: Pick<Facts, "geography">): number {
  let count = 0;
  for (const closeness of geography.eventsOf(placeId).values()) count += Number(closeness < CLOSENESS.everywhere);
  return count;
}

/** Whether a place has projects of its own. */
export function hasProjects(placeId: string, facts: Pick<Facts, "geography">): boolean {
  return countOwn(placeId, facts) > 0;
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
  return townsOf(facts)
    .map((place) => ({ place, own: countOwn(place.id, facts) }))
    .sort((a, b) => b.own - a.own || a.place.id.localeCompare(b.place.id))
    .map(({ place }) => place);
}
