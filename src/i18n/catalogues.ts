import type { Language } from "../language/languages.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import { nounFr, nounRu, PROJECTS } from "./things.ts";
import type { Things } from "./things.ts";

export type Catalogue = ReturnType<typeof fr>;

/** Catalogues by the programme's noun for its events. There are few programmes, and each keeps its nouns while it is loaded. */
const catalogues = new WeakMap<Things, Record<Language, Catalogue>>();

/**
 * The sentences of a language.
 * @param things the programme's noun for its events; sentences that do not name events ignore it
 */
export function catalogueOf(language: Language, things: Things = PROJECTS): Catalogue {
  let made = catalogues.get(things);
  if (!made) catalogues.set(things, (made = { fr: fr(nounFr(things.fr)), ru: ru(nounRu(things.ru)) }));
  return made[language];
}
