import { remember } from "../../../language/remember.ts";
import type { Language } from "../../../language/languages.ts";

/** Formatters are kept: creating one costs more than a hundred uses, and its memory is freed late. */
const made = remember((key) => {
  const [language, options] = JSON.parse(key) as [Language, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
});

/** The date format of a language, for days given as midnight UTC. */
export function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return made(JSON.stringify([language, options]));
}

/** The names of countries in a language. */
export const countryNames = remember((language) => new Intl.DisplayNames(language, { type: "region" }));
