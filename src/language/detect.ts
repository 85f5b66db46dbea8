import type { Language } from "./languages.ts";
import { isTransliteratedRussian } from "./transliteration.ts";

/** What is known about the asker besides the text. */
export interface LanguageHints {
  /** Chosen with a command or a flag. */
  chosen?: Language | undefined;
  /** IETF tag of the asker's app, such as `fr-BE`. */
  languageCode?: string | undefined;
}

export interface DetectedLanguage {
  language: Language;
  /** The text is Russian in Latin letters. */
  transliterated: boolean;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const [BEYOND_ASCII, SMALL, A, Z] = [0x80, 0x20, 0x61, 0x7a];
/** «А» and «я»; between them are all Russian letters but «Ё» and «ё». */
const [FIRST_RUSSIAN, LAST_RUSSIAN] = [0x410, 0x44f];

/** How many letters of each script a text has. */
function countLetters(text: string): { cyrillic: number; latin: number } {
  let [cyrillic, latin] = [0, 0];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const small = code | SMALL;
    // Ranges decide most characters; only the rest needs a pattern.
    const isRussian = code >= FIRST_RUSSIAN && code <= LAST_RUSSIAN;
    const isLatin = code < BEYOND_ASCII ? small >= A && small <= Z : !isRussian && LATIN.test(character);
    if (isLatin) latin += 1;
    else if (isRussian || (code >= BEYOND_ASCII && CYRILLIC.test(character))) cyrillic += 1;
  }
  return { cyrillic, latin };
}

/** Words in quotation marks: usually a name, in any language. */
const QUOTED = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"/gu;
/** A text that begins with a Cyrillic word and has this many of them is a Russian question about something with a foreign name. */
const RUSSIAN_WORDS = 2;

/** The text without the names in quotation marks; the whole text when it has nothing else. */
function unquoted(text: string): string {
  const bare = text.replace(QUOTED, " ");
  return /\p{L}/u.test(bare) ? bare : text;
}

/** Whether a text is a Russian question with a long foreign name in it: «Где проходит Bordeaux fête le chocolat?» */
function beginsInRussian(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return CYRILLIC.test(words[0] ?? "") && words.filter((word) => CYRILLIC.test(word)).length >= RUSSIAN_WORDS;
}

/** The language for a text without letters: chosen > language of the app > French. */
export function preferredLanguage({ chosen, languageCode }: LanguageHints): Language {
  if (chosen) return chosen;
  return languageCode?.toLowerCase().startsWith("ru") ? "ru" : "fr";
}

/**
 * The language to answer in: script of the message > chosen > language of the app > French. In a mixed text the script
 * with more letters wins, unless it is a Russian question with a long foreign name. Transliterated Russian counts as
 * Russian, any other Latin text as French.
 */
export function detectLanguage(text: string, hints: LanguageHints = {}): DetectedLanguage {
  const own = unquoted(text);
  const { cyrillic, latin } = countLetters(own);
  if (cyrillic === 0 && latin === 0) return { language: preferredLanguage(hints), transliterated: false };
  if (cyrillic >= latin || (cyrillic > 0 && beginsInRussian(own))) return { language: "ru", transliterated: false };
  if (isTransliteratedRussian(text)) return { language: "ru", transliterated: true };
  return { language: "fr", transliterated: false };
}
