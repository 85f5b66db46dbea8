import type { Corpus } from "../../corpus/corpus.ts";
import { zoneAt } from "../../corpus/days/event-zone.ts";
import { BEFORE_TOWN } from "../../i18n/reminders/words.ts";
import { ZONE_TOWNS } from "../../i18n/reminders/zone-towns.ts";
import { zoneName } from "../../i18n/reminders/zones.ts";
import { foldText } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { createStem } from "../../language/stem.ts";
import { isZone } from "../../reminders/zones.ts";
import { createGazetteer, normalizePhrase } from "../../reading/places/gazetteer.ts";

/**
 * Finds the time zone of a town as somebody types it, in either language and any grammatical case; null when the town
 * is unknown or the text says more than a town.
 */
export type ZoneSearch = (text: string) => string | null;

/**
 * Looks up a zone by its own name (Asia/Tokyo), by {@link ZONE_TOWNS}, by the places of the programme (through their
 * coordinates), and by the zone names of ICU and IANA.
 */
export function createZoneSearch({ places }: Pick<Corpus, "places">): ZoneSearch {
  const stem = createStem();
  const nameOf = (text: string) => foldText(text).replace(BEFORE_TOWN, "");
  const keyOf = (text: string) => nameOf(text).split(" ").map(stem).join(" ");
  const towns = new Map(ZONE_TOWNS.flatMap(([fr, ru, zone]) => [fr, ru].map((name) => [keyOf(name), zone] as const)));
  const gazetteer = createGazetteer(places);
  const byId = new Map(places.map((place) => [place.id, place]));
  let named: Map<string, string> | undefined;

  const namesOfZones = () =>
    new Map(
      Intl.supportedValuesOf("timeZone").flatMap((zone) => {
        const town = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
        return [town, ...LANGUAGES.map((language) => zoneName(language, zone))].map((name) => [keyOf(name), zone]);
      }),
    );

  return (text) => {
    // « Omsk, Russie »
    const [typed = ""] = text.trim().split(",");
    if (typed.includes("/") && isZone(typed)) return typed;
    const key = keyOf(typed);
    const town = towns.get(key);
    if (town !== undefined) return town;
    const place = byId.get(gazetteer.get(normalizePhrase(nameOf(typed)))?.placeId ?? "");
    if (place !== undefined && place.kind !== "country") return zoneAt(place.latitude, place.longitude);
    // Reading all names from ICU takes a tenth of a second: do it once, and only as the last resort.
    named ??= namesOfZones();
    return named.get(key) ?? null;
  };
}
