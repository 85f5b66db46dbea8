import type { Programme } from "../../corpus/programme.ts";
import type { Place } from "../../corpus/schema.ts";
import { programmeWords } from "../programme.ts";
import { nounFr, nounRu } from "../things.ts";
import { pageFr } from "./fr.ts";
import { pageRu } from "./ru.ts";

/** The texts of the chat page in both languages, for a programme and its number of projects. */
export function pageTexts(programme: Programme, projects: number) {
  return {
    fr: pageFr(programmeWords("fr", programme).full.itself, projects, nounFr(programme.things.fr)),
    ru: pageRu(programmeWords("ru", programme).full.itself, projects, nounRu(programme.things.ru)),
  };
}

/** The places whose position a reader of the chat page can send, with their names in both languages. */
export function pageTowns(places: readonly Place[]) {
  return places.map(({ fr, ru, latitude, longitude }) => ({
    name: { fr: fr.name, ru: ru.nominative },
    latitude,
    longitude,
  }));
}
