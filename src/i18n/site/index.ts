import type { Language } from "../../language/languages.ts";
import { siteFr } from "./fr.ts";
import type { SiteMessages } from "./messages.ts";
import { siteRu } from "./ru.ts";

const SITES: Record<Language, SiteMessages> = { fr: siteFr, ru: siteRu };

/** What the public pages say in a language. */
export function siteMessages(language: Language): SiteMessages {
  return SITES[language];
}
