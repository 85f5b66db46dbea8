import type { Language } from "./languages.ts";
import { isTransliteratedRussian } from "./transliteration.ts";

/** What is known of the asker beside the text. */
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

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** The language for something without letters of its own: chosen > app's language > French. */
export function preferredLanguage({ chosen, languageCode }: LanguageHints): Language {
  if (chosen) return chosen;
  return languageCode?.toLowerCase().startsWith("ru") ? "ru" : "fr";
}

/**
 * The language to answer in: script of the message > chosen > app's language > French. Where both scripts stand in a
 * text, the one with more letters decides; transliterated Russian is Russian; other Latin text is French.
 */
export function detectLanguage(text: string, hints: LanguageHints = {}): DetectedLanguage {
  const cyrillic = count(text, CYRILLIC);
  const latin = count(text, LATIN);
  if (cyrillic === 0 && latin === 0) return { language: preferredLanguage(hints), transliterated: false };
  if (cyrillic >= latin) return { language: "ru", transliterated: false };
  if (isTransliteratedRussian(text)) return { language: "ru", transliterated: true };
  return { language: "fr", transliterated: false };
}
