import type { Language } from "../../language/languages.ts";
import { siteFr } from "./fr.ts";
import type { SiteMessages } from "./messages.ts";
import { nounFr, nounRu, PROJECTS } from "../things.ts";
import type { Things } from "../things.ts";
import { siteRu } from "./ru.ts";

/** The texts by the programme's noun for its events. */
const sites = new WeakMap<Things, Record<Language, SiteMessages>>();

/**
 * The texts of the public pages in a language.
 * @param things the programme's noun for its events; sentences that do not name events ignore it
 */
export function siteMessages(language: Language, things: Things = PROJECTS): SiteMessages {
  let made = sites.get(things);
  if (!made) sites.set(things, (made = { fr: siteFr(nounFr(things.fr)), ru: siteRu(nounRu(things.ru)) }));
  return made[language];
}
