import type { Place } from "../../corpus/schema.ts";
import { examplesFr, pageFr } from "./fr.ts";
import { examplesRu, pageRu } from "./ru.ts";

/** Everything that the chat page says by itself. */
export const pageTexts = { fr: pageFr, ru: pageRu };

/** Questions that an empty chat offers: a town, a town with a month, three subjects, a twinning. */
export const pageExamples = { fr: examplesFr, ru: examplesRu };

/** Towns of both countries, far enough from each other that each is near to others of the programme. */
const townIds = ["nice", "bordeaux", "dijon", "paris", "saint-petersbourg", "moscou", "volgograd", "irkoutsk"];

/** The places that a reader of the chat page can send, with their names in both languages. */
export function pageTowns(places: readonly Place[]) {
  return townIds.flatMap((id) => {
    const place = places.find((candidate) => candidate.id === id);
    if (!place) return [];
    const { latitude, longitude } = place;
    return [{ name: { fr: place.fr.name, ru: place.ru.nominative }, latitude, longitude }];
  });
}
