import type { Place, ProgrammeEvent } from "../schema.ts";

/** How closely an event belongs to a place; smaller is closer. */
export const CLOSENESS = { partner: 0, venue: 1, seat: 2, namesake: 3, inside: 4, everywhere: 9 } as const;

/** Whether a place is France or Russia as a whole. As every project joins the two, it selects nothing. */
export function isWholeSide(place: Place | undefined): boolean {
  return place?.kind === "country" && isOfTwo(place.country);
}

/** Whether a country is France or Russia. */
export function isOfTwo(country: string): country is "fr" | "ru" {
  return country === "fr" || country === "ru";
}

/** Which places contain which, and which events belong to a place. */
export interface Geography {
  place(id: string): Place | undefined;
  /** Whether `inner` lies in `outer`, at any depth; a place does not lie in itself. */
  liesIn(inner: string, outer: string): boolean;
  /** Events of a place with their {@link CLOSENESS}, by event id. Empty for an unknown place. */
  eventsOf(placeId: string): ReadonlyMap<string, number>;
}

/**
 * Builds the geography of a corpus. An event belongs to the places that it names. A region also has the events of its
 * towns. A town also has the events of the region that has the same name (`namesake`). Events open to a whole country
 * (`everywhere`) belong to each of its places, but least closely.
 */
export function createGeography(places: readonly Place[], events: readonly ProgrammeEvent[]): Geography {
  const byId = new Map(places.map((place) => [place.id, place]));
  const above = new Map<string, Set<string>>();
  const ancestors = (id: string): Set<string> => {
    const known = above.get(id);
    if (known) return known;
    const result = new Set<string>();
    above.set(id, result);
    for (const parent of byId.get(id)?.within ?? []) {
      result.add(parent);
      for (const higher of ancestors(parent)) result.add(higher);
    }
    return result;
  };

  const byName = new Map<string, Place[]>();
  for (const town of places) {
    if (town.namesake !== undefined) byName.set(town.namesake, [...(byName.get(town.namesake) ?? []), town]);
  }
  const membership = new Map<string, Map<string, number>>(places.map((place) => [place.id, new Map<string, number>()]));
  const add = (placeId: string, eventId: string, closeness: number) => {
    const members = membership.get(placeId);
    if (members) members.set(eventId, Math.min(closeness, members.get(eventId) ?? Infinity));
  };
  for (const event of events) {
    for (const { id, role } of event.places) {
      add(id, event.id, CLOSENESS[role]);
      for (const higher of ancestors(id)) add(higher, event.id, CLOSENESS.inside);
      for (const town of byName.get(id) ?? []) add(town.id, event.id, CLOSENESS.namesake);
      const { everywhere, country } = byId.get(id) ?? {};
      if (!everywhere) continue;
      for (const place of places) if (place.country === country) add(place.id, event.id, CLOSENESS.everywhere);
    }
  }
  return {
    place: (id) => byId.get(id),
    liesIn: (inner, outer) => ancestors(inner).has(outer),
    eventsOf: (id) => membership.get(id) ?? new Map<string, number>(),
  };
}
