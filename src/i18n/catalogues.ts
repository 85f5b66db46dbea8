import type { Language } from "../language/languages.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";

export type Catalogue = typeof fr;

const CATALOGUES: Record<Language, Catalogue> = { fr, ru };

/** The sentences of a language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
