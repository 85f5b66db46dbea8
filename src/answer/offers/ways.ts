import type { EventDetails } from "../answer-event.ts";

/** Where one books or enrols with a press: the first link of several; null where there is none, and for what is off or full. */
export function bookingLink({ registration, status }: EventDetails): string | null {
  const isOff = status === "cancelled" || status === "postponed" || status === "full";
  return isOff ? null : (registration?.links?.[0] ?? null);
}

/** A map with the way to a venue, of which only the end is told; null where nobody knows the spot. */
export function wayLink({ venue }: Pick<EventDetails, "venue">): string | null {
  if (venue?.latitude === undefined || venue.longitude === undefined) return null;
  const spot = encodeURIComponent(`${venue.latitude},${venue.longitude}`);
  return `https://www.openstreetmap.org/directions?to=${spot}`;
}
