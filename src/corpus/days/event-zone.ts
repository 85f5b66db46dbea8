import lookUp from "tz-lookup";
import { isZone } from "./zone.ts";
import type { Place } from "../schema.ts";

/** The zone of a point on the map; null for a point that is not on it. */
export function zoneAt(latitude: number, longitude: number): string | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  const zone = lookUp(latitude, longitude);
  return isZone(zone) ? zone : null;
}

/** The zone of a spot by its coordinates; null where they are not told, or lie at sea, as 0/0 does. */
export function zoneOfSpot({ latitude, longitude }: Partial<Record<"latitude" | "longitude", number | null>>) {
  const zone = latitude == null || longitude == null ? null : zoneAt(latitude, longitude);
  return zone?.startsWith("Etc/") ? null : zone;
}

/** What is asked of a place. */
type Located = Pick<Place, "id" | "latitude" | "longitude"> & { kind: string };

/** What of an event tells its zone, in a corpus as in its files. */
interface Held {
  places?: readonly { id: string; role: "partner" | "seat" | "venue" }[];
}

/** Where the zones of events are looked up. */
export interface ZoneSource {
  places: readonly Located[] | null;
  programme: { timeZone?: string | undefined } | null;
}

/** Places that may lie in several zones, so that their middle tells none. */
const WIDE: ReadonlySet<string> = new Set(["country", "grouping"]);

/** The zones of places by their ids, for each list of places: looking one up takes longer than to find it again. */
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
 * The zone by whose clock the hours of an event are told, an IANA name: that of its first venue, else that of all its places. Where
 * they have several or none, nobody knows in which of them it is held: that of the programme, which is UTC by default.
 */
export function zoneOfEvent({ places: held = [] }: Held, { places, programme }: ZoneSource): string {
  const venue = held.find(({ role }) => role === "venue");
  const zones = new Set((venue ? [venue] : held).flatMap(({ id }) => (places && zoneOfPlace(id, places)) ?? []));
  const [only] = zones;
  return (zones.size === 1 ? only : programme?.timeZone) ?? "UTC";
}
