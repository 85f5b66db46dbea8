import lookUp from "tz-lookup";
import { isZone } from "./zone.ts";
import type { Place } from "../schema.ts";

/** The time zone at a point; null for invalid coordinates. */
export function zoneAt(latitude: number, longitude: number): string | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  const zone = lookUp(latitude, longitude);
  return isZone(zone) ? zone : null;
}

/** The time zone at a point; null if a coordinate is missing, and for points at sea, such as 0/0. */
export function zoneOfSpot({ latitude, longitude }: Partial<Record<"latitude" | "longitude", number | null>>) {
  const zone = latitude == null || longitude == null ? null : zoneAt(latitude, longitude);
  return zone?.startsWith("Etc/") ? null : zone;
}

/** The fields of a place that are needed here. */
type Located = Pick<Place, "id" | "latitude" | "longitude"> & { kind: string };

/** The fields of an event that determine its zone, both in a corpus and in its files. */
interface Held {
  places?: readonly { id: string; role: "partner" | "seat" | "venue" }[];
}

/** Where the zones are looked up. */
export interface ZoneSource {
  places: readonly Located[] | null;
  programme: { timeZone?: string | undefined } | null;
}

/** Kinds of place that may span several zones, so that their centre says nothing. */
const WIDE: ReadonlySet<string> = new Set(["country", "grouping"]);

/** Caches zones by place id for each list of places, since the lookup is slow. */
const known = new WeakMap<readonly Located[], Map<string, string | null>>();

function zoneOfPlace(id: string, places: readonly Located[]): string | null {
  const zones = known.get(places) ?? new Map<string, string | null>();
  known.set(places, zones);
  let zone = zones.get(id);
  if (zone === undefined) {
    const place = places.find((one) => one.id === id);
    zone = place && !WIDE.has(place.kind) ? zoneOfSpot(place) : null;
    zones.set(id, zone);
  }
  return zone;
}

/**
 * The IANA zone in which the hours of an event are given: the zone of its first venue, else the one that all its places
 * share. If they share none, the programme's zone; UTC by default.
 */
export function zoneOfEvent({ places: held = [] }: Held, { places, programme }: ZoneSource): string {
  const venue = held.find(({ role }) => role === "venue");
  const zones = new Set((venue ? [venue] : held).flatMap(({ id }) => (places && zoneOfPlace(id, places)) ?? []));
  const [only] = zones;
  return (zones.size === 1 ? only : programme?.timeZone) ?? "UTC";
}
