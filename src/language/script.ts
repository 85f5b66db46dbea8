import type { Language } from "./languages.ts";

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language of a text by its letters: Russian if at least half of them are Cyrillic, else French. */
export function languageOf(text: string): Language {
  const cyrillic = text.match(CYRILLIC)?.length ?? 0;
  return cyrillic > 0 && cyrillic >= (text.match(LATIN)?.length ?? 0) ? "ru" : "fr";
}
