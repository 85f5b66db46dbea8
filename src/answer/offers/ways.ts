import type { EventDetails } from "../answer-event.ts";

/** Returns the link to book or enrol at, the first of several; null where there is none, and for an event that is cancelled, postponed or full. */
export function bookingLink({ registration, status }: EventDetails): string | null {
  const isOff = status === "cancelled" || status === "postponed" || status === "full";
  return isOff ? null : (registration?.links?.[0] ?? null);
}

/** Returns the link to a map with the way to a venue, from wherever the reader starts; null where its position is unknown. */
export function wayLink({ venue }: Pick<EventDetails, "venue">): string | null {
  if (venue?.latitude === undefined || venue.longitude === undefined) return null;
  const spot = encodeURIComponent(`${venue.latitude},${venue.longitude}`);
  return `https://www.openstreetmap.org/directions?to=${spot}`;
}
