import type { Language } from "../language/languages.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import { nounFr, nounRu, PROJECTS } from "./things.ts";
import type { Things } from "./things.ts";

export type Catalogue = ReturnType<typeof fr>;

/** By what things are called: programmes are few, and each has its own words for as long as it is there. */
const catalogues = new WeakMap<Things, Record<Language, Catalogue>>();

/**
 * The sentences of a language.
 * @param things what a programme calls its events; of sentences that do not name them any will do
 */
export function catalogueOf(language: Language, things: Things = PROJECTS): Catalogue {
  let made = catalogues.get(things);
  if (!made) catalogues.set(things, (made = { fr: fr(nounFr(things.fr)), ru: ru(nounRu(things.ru)) }));
  return made[language];
}
