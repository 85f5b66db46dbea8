import type { Geography } from "../../corpus/places/geography.ts";
import type { Partner } from "../../corpus/schema.ts";
import { partnerInSentence } from "../../i18n/replies/parts.ts";
import type { Language } from "../../language/languages.ts";
import { placeAsSubject } from "./describe.ts";

/** A partner as it stands in a sentence: « l’Ossétie du Nord », « la région de Riazan »; «регион Земли Луары». */
export function partnerSaid({ name, place }: Partner, language: Language, geography: Pick<Geography, "place">): string {
  const own = place === null ? undefined : geography.place(place);
  const isPlace = language === "fr" && own?.fr.name === name.fr;
  return isPlace ? placeAsSubject(own, language) : partnerInSentence(language, name[language]);
}

/** The partners of an entry, by side, as they stand in a sentence. */
export function sidesSaid(
  { french, russian, others }: Readonly<Record<"french" | "russian" | "others", readonly Partner[]>>,
  language: Language,
  geography: Pick<Geography, "place">,
) {
  const said = (partners: readonly Partner[]) => [
    ...new Set(partners.map((partner) => partnerSaid(partner, language, geography))),
  ];
  return { french: said(french), russian: said(russian), others: said(others) };
}
