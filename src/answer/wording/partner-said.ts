import type { Geography } from "../../corpus/places/geography.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { partnerInSentence } from "../../i18n/replies/parts.ts";
import type { Language } from "../../language/languages.ts";
import { isNamedIn } from "./brief-line.ts";
import { placeAsSubject } from "./describe.ts";

/** A partner as it stands in a sentence: « l’Ossétie du Nord », « la région de Riazan »; «регион Земли Луары». */
export function partnerSaid({ name, place }: Partner, language: Language, geography: Pick<Geography, "place">): string {
  const own = place === null ? undefined : geography.place(place);
  const isPlace = language === "fr" && own?.fr.name === name.fr;
  return isPlace ? placeAsSubject(own, language) : partnerInSentence(language, name[language]);
}

/** The partners of an entry, by side, as they stand in a sentence. A town goes without saying beside its own museum or lyceum. */
export function sidesSaid(
  { french, russian, others }: Readonly<Record<"french" | "russian" | "others", readonly Partner[]>>,
  language: Language,
  geography: Pick<Geography, "place">,
) {
  const isNamedBeside = ({ kind, name }: Partner, partners: readonly Partner[]) =>
    kind === "city" &&
    partners.some((other) => other.kind === "institution" && isNamedIn(other.name[language], name[language]));
  const said = (partners: readonly Partner[]) => {
    const named = partners.filter((partner) => !isNamedBeside(partner, partners));
    return [...new Set(named.map((partner) => partnerSaid(partner, language, geography)))];
  };
  return { french: said(french), russian: said(russian), others: said(others) };
}

/** The towns and regions of each side, the best hint where no place is told; for a side without any, its partners. */
export function placesOfSides({ french, russian, others }: ProgrammeEvent) {
  const of = (partners: readonly Partner[]) => {
    const places = partners.filter(({ kind }) => kind === "city" || kind === "region");
    return places.length > 0 ? places : partners;
  };
  return { french: of(french), russian: of(russian), others: of(others) };
}
