import { remember } from "../../../language/remember.ts";
import type { Language } from "../../../language/languages.ts";

/** A format takes longer to make than to use a hundred times, and holds memory that no collection of garbage hurries to free. */
const made = remember((key) => {
  const [language, options] = JSON.parse(key) as [Language, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
});

/** How a language writes days that are given as midnights of UTC. */
export function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return made(JSON.stringify([language, options]));
}

/** How a language names countries. */
export const countryNames = remember((language) => new Intl.DisplayNames(language, { type: "region" }));
