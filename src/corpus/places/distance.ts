import type { ProgrammeEvent } from "../event/event.ts";
import type { Spot } from "../event/filters.ts";

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance of two points in kilometres (haversine formula). */
export function distanceKm(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const latitudes = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const longitudes = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = latitudes + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitudes;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Distance of an event from a spot in kilometres; null when the venue has no coordinates. */
export function kilometresTo({ venue }: Pick<ProgrammeEvent, "venue">, spot: Spot): number | null {
  if (venue?.latitude === undefined || venue.longitude === undefined) return null;
  return distanceKm(spot, { latitude: venue.latitude, longitude: venue.longitude });
}
