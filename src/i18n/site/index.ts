import type { Language } from "../../language/languages.ts";
import { siteFr } from "./fr.ts";
import type { SiteMessages } from "./messages.ts";
import { nounFr, nounRu, PROJECTS } from "../things.ts";
import type { Things } from "../things.ts";
import { siteRu } from "./ru.ts";

/** By what things are called. */
const sites = new WeakMap<Things, Record<Language, SiteMessages>>();

/**
 * What the public pages say in a language.
 * @param things what a programme calls its events; of sentences that do not name them any will do
 */
export function siteMessages(language: Language, things: Things = PROJECTS): SiteMessages {
  let made = sites.get(things);
  if (!made) sites.set(things, (made = { fr: siteFr(nounFr(things.fr)), ru: siteRu(nounRu(things.ru)) }));
  return made[language];
}
