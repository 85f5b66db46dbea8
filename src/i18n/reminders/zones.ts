import type { Language } from "../../language/languages.ts";
import { catalogueOf } from "../catalogues.ts";
import { ZONE_NAMES } from "./zone-names.ts";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", ru: "ru-RU" };
const formatters = new Map<string, Intl.DateTimeFormat>();

function zonePart(language: Language, timeZone: string, style: "shortGeneric" | "shortOffset", at: Date): string {
  // The offset has the English form in every language: "UTC-9:30".
  const locale = style === "shortOffset" ? "en-GB" : LOCALES[language];
  const key = `${locale} ${timeZone} ${style}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: style });
    formatters.set(key, formatter);
  }
  return formatter.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
}

/** The date for which names are looked up. It matters only for a zone that moved from one country to another. */
const NAMES_AT = new Date(Date.UTC(2020, 0, 1));

/** A zone by the town or country that readers know: « Irkoutsk », «Япония». */
export function zoneName(language: Language, timeZone: string): string {
  const known = ZONE_NAMES[language][timeZone];
  if (known !== undefined) return known;
  // French gives « heure : Japon ».
  const name = zonePart(language, timeZone, "shortGeneric", NAMES_AT).replace(/^heure\s?:\s/u, "");
  return name === "" ? timeZone : name;
}

/** The offset of a zone at an instant: "UTC+3", "UTC-9:30", "UTC". */
export function zoneOffset(timeZone: string, at: Date): string {
  return zonePart("fr", timeZone, "shortOffset", at).replace("GMT", "UTC").replace("-", "−");
}

/** A zone in full: « Irkoutsk (Asia/Irkutsk, UTC+8) ». */
export function zoneText(language: Language, timeZone: string, at: Date): string {
  return catalogueOf(language).reminders.zones.zone(zoneName(language, timeZone), timeZone, zoneOffset(timeZone, at));
}
