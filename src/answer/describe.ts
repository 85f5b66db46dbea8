import type { Geography } from "../corpus/geography.ts";
import type { Place } from "../corpus/schema.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import { rangeText } from "../i18n/dates.ts";
import type { Language } from "../language/languages.ts";
import type { Understanding } from "../understanding/understanding.ts";

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A place's name in a language, fit to begin a line. */
export function placeName(place: Place | undefined, language: Language): string {
  if (!place) return "";
  return capitalized(language === "fr" ? place.fr.name : place.ru.nominative);
}

/** A place with its preposition: « au Havre », «в Ницце». */
export function inPlace(place: Place, language: Language): string {
  return language === "fr" ? place.fr.in : place.ru.in;
}

/** The parts of what was understood, as a reader is shown them: places, what is left out, dates, themes, words. */
export function describeUnderstanding(understood: Understanding, geography: Geography): string[] {
  const { language } = understood;
  const { answer } = catalogueOf(language);
  const name = (id: string) => placeName(geography.place(id), language);
  const parts = [
    ...(understood.places.length > 0 ? [understood.places.map(name).join(", ")] : []),
    ...(understood.excluded.length > 0 ? [answer.excluding(understood.excluded.map(name).join(", "))] : []),
    ...understood.excludedSubjects.map(({ typed }) => answer.excluding(answer.quoted(typed))),
    ...(understood.ranges.length > 0 ? [understood.ranges.map((range) => rangeText(language, range)).join(", ")] : []),
    ...(understood.themes.length > 0 ? [understood.themes.map((theme) => answer.themes[theme]).join(", ")] : []),
  ];
  return understood.words === "" ? parts : [...parts, answer.quoted(understood.words)];
}

/** What was understood in one line: « Nice · décembre 2021 ». */
export function understoodLine(understood: Understanding, geography: Geography): string {
  return describeUnderstanding(understood, geography).join(" · ");
}
