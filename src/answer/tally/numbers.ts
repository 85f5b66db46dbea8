import { CLOSENESS } from "../../corpus/places/geography.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Numbers } from "../../i18n/replies/numbers.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { fitPlaces, placesAsked } from "../../retrieval/filter/filter.ts";
import type { Facts } from "../ports.ts";

type Placed = Pick<Facts, "corpus" | "geography" | "projects">;

/** Whether a project belongs to the places asked for only because it is open to the whole country. */
export function isOpenToAll(
  event: ProgrammeEvent,
  question: Pick<Question, "where" | "about">,
  facts: Placed,
): boolean {
  const places = placesAsked(question, facts.geography);
  const fit = places.length > 0 ? fitPlaces(event, places, facts.geography) : null;
  return fit?.closeness === CLOSENESS.everywhere;
}

/** Counts the projects of a list, one event each, in answer to a question. Menus, headings and sentences all use this count. */
export function numbersOf(
  events: readonly ProgrammeEvent[],
  question: Pick<Question, "where" | "about">,
  facts: Placed,
): Numbers {
  const { projects } = facts;
  const isPlaced = placesAsked(question, facts.geography).length > 0;
  const own = isPlaced ? events.filter((event) => !isOpenToAll(event, question, facts)) : events;
  const { headings } = question.about;
  const isUnder = ({ id }: ProgrammeEvent) => projects.printings(id).some(({ theme }) => headings.includes(theme));
  const under = headings.length === 0 ? own.length : own.filter(isUnder).length;
  const isOfHeading = headings.length > 0 && coreTerms(question.about).length === 0 && under < own.length;
  return {
    projects: own.length,
    rows: own.reduce((sum, { id, sameAs }) => sum + (sameAs.length === 0 ? 1 : projects.printings(id).length), 0),
    open: events.length - own.length,
    underHeading: isOfHeading ? under : null,
  };
}

/** How many projects a place has of its own. */
export function projectsOf(placeId: string, { geography, projects }: Pick<Facts, "geography" | "projects">): number {
  const own = [...geography.eventsOf(placeId)].filter(([, closeness]) => closeness < CLOSENESS.everywhere);
  return new Set(own.map(([id]) => projects.projectOf(id))).size;
}

/** How many projects are printed under a heading. */
export function projectsUnder(theme: string, { corpus, projects }: Pick<Facts, "corpus" | "projects">): number {
  return new Set(corpus.events.filter((event) => event.theme === theme).map(({ id }) => projects.projectOf(id))).size;
}

/** Returns the place for projects open to a whole country, named in both languages; null where the corpus has none. */
export function openTo({ corpus }: Pick<Facts, "corpus">): { fr: string; ru: string } | null {
  const place = corpus.places.find(({ everywhere }) => everywhere);
  return place ? { fr: place.fr.name, ru: place.ru.genitive } : null;
}
