import lookUp from "tz-lookup";

/** Both ways in which engines give the zones of a country. */
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
 * Whether a spot of the earth lies in another country, or in its waters: told by the time zones of both, so that no borders have
 * to be kept.
 * @param country ISO 3166 alpha-2 in lower case
 */
export function isAbroad(country: string, longitude: number, latitude: number): boolean {
  const zones = zonesOf(country);
  if (zones.size === 0 || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return false;
  const zone = lookUp(latitude, longitude);
  return !zone.startsWith("Etc/") && !zones.has(zone);
}
