import type { Place } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import type { ProgrammeInFigures } from "../../i18n/messages.ts";
import { programmeWords } from "../../i18n/programme.ts";
import type { Language } from "../../language/languages.ts";
import { inPlace } from "./describe.ts";
import type { Facts } from "../ports.ts";
import { townsByCount } from "../tally/towns.ts";

/** Where the corpus names no examples: how many towns are examples, and how many towns and headings get an example question. */
const [TOWN_LIMIT, TOWNS_ASKED_OF, THEMES_ASKED_OF] = [8, 2, 2];

/** Places for example questions, the best example first: those of the corpus, else the towns with most projects. */
export function examplePlaces({ corpus, geography }: Pick<Facts, "corpus" | "geography">): Place[] {
  const named = corpus.programme.examples.places.flatMap((id) => geography.place(id) ?? []);
  return named.length > 0 ? named : townsByCount({ corpus, geography }).slice(0, TOWN_LIMIT);
}

/** Questions to begin with, the most telling first: those of the corpus, else of its towns and headings. */
export function exampleQuestions(language: Language, facts: Pick<Facts, "corpus" | "geography">): readonly string[] {
  const { examples, headings } = facts.corpus.programme;
  const named = examples.questions[language];
  if (named.length > 0) return named;
  const { ask } = catalogueOf(language, facts.corpus.programme.things).answer;
  const towns = examplePlaces(facts).slice(0, TOWNS_ASKED_OF);
  return [
    ...towns.map((place) => ask.inPlace(inPlace(place, language))),
    ...headings.slice(0, THEMES_ASKED_OF).map(({ name }) => ask.onTheme(name[language])),
  ];
}

export function projectsInAll({ corpus, projects }: Pick<Facts, "corpus" | "projects">): number {
  return new Set(corpus.events.map(({ id }) => projects.projectOf(id))).size;
}

/** What the help says of the programme. */
export function programmeInFigures(language: Language, facts: Facts): ProgrammeInFigures {
  const { programme, events } = facts.corpus;
  const [place, other] = examplePlaces(facts);
  return {
    programme: programmeWords(language, programme).full.about,
    projects: projectsInAll(facts),
    rows: events.length,
    partners: programme.partners?.[language] ?? "",
    inPlace: place ? inPlace(place, language) : "",
    elsewhere: other ? inPlace(other, language) : "",
  };
}
