import lookUp from "tz-lookup";

/** JavaScript engines list the zones of a country in one of two ways. */
type ZonedLocale = Intl.Locale & { timeZones?: readonly string[]; getTimeZones?: () => readonly string[] };

const zonesByCountry = new Map<string, ReadonlySet<string>>();

function zonesOf(country: string): ReadonlySet<string> {
  const known = zonesByCountry.get(country);
  if (known) return known;
  const locale: ZonedLocale = new Intl.Locale(`und-${country.toUpperCase()}`);
  const zones = new Set(locale.getTimeZones?.() ?? locale.timeZones ?? []);
  zonesByCountry.set(country, zones);
  return zones;
}

/**
 * Whether a spot lies in another country or in its waters. It compares time zones, so no border data is needed.
 * @param country ISO 3166 alpha-2 in lower case
 */
export function isAbroad(country: string, longitude: number, latitude: number): boolean {
  const zones = zonesOf(country);
  if (zones.size === 0 || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return false;
  const zone = lookUp(latitude, longitude);
  return !zone.startsWith("Etc/") && !zones.has(zone);
}
