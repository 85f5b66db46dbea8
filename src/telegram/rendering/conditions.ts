import { inPlace } from "../../answer/wording/describe.ts";
import type { Theme } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { seasonText } from "../../i18n/programme.ts";
import type { Language } from "../../language/languages.ts";
import { atAnyTime, isTimed, questionOf, wordsOf } from "../../reading/question.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { PARTS } from "../links/callback-data.ts";
import type { Part } from "../links/callback-data.ts";
import type { FeatureDeps } from "../context.ts";

/** A question that consists of conditions only, as a button asks it. */
export function conditionsOnly(
  language: Language,
  { places = [], ranges = [], themes = [] }: { places?: string[]; ranges?: DateRange[]; themes?: Theme[] },
): Question {
  return questionOf(language, { where: { places }, when: { ranges }, about: { headings: themes } });
}

/** The conditions that a question has. */
export function partsOf({ where, when, about }: Question): Part[] {
  const counts: Record<Part, number> = {
    places: where.places.length,
    excluded: where.excluded.length,
    ranges: Number(isTimed(when)),
    subject: about.headings.length + about.terms.length,
  };
  return PARTS.filter((part) => counts[part] > 0);
}

/** The question's parts after each condition is dropped. */
const DROPPED: Record<Part, (question: Question) => Partial<Question>> = {
  places: ({ where }) => ({ where: { ...where, places: [], corrected: [], unknown: [] } }),
  excluded: ({ where }) => ({ where: { ...where, excluded: [] } }),
  ranges: (question) => ({ when: atAnyTime(question).when }),
  subject: ({ about }) => ({
    about: { ...about, headings: [], headingWords: [], terms: [], ages: [], isOpen: false },
  }),
};

/** The question without one of its conditions; without any left, it asks for everything. */
export function withoutPart(question: Question, part: Part): Question {
  const rest = { ...question, ...DROPPED[part](question) };
  // Rebuild the text for the comparison of meaning: the typed question still contains the dropped condition.
  const about = { ...rest.about, meaning: wordsOf(rest) };
  const isEmpty = rest.scope.kind === "projects" && partsOf(rest).length === 0;
  return { ...rest, about, ...(isEmpty ? { scope: { kind: "all" } } : {}) };
}

/** The label of a button that drops a condition: « Toute l’année », « Tout à Nice », « Partout ». */
export function withoutPartText(
  { language, where, when }: Question,
  part: Part,
  { corpus, geography }: FeatureDeps["facts"],
): string {
  const { ways } = catalogueOf(language).telegram.answer;
  const [place, ...others] = where.places.flatMap((id) => geography.place(id) ?? []);
  switch (part) {
    case "ranges":
      return seasonText(language, corpus.programme) === null ? ways.wholeYear : ways.anyTime;
    case "subject":
      return place && others.length === 0 && !isTimed(when) ? ways.allIn(inPlace(place, language)) : ways.anySubject;
    case "places":
      return ways.anywhere;
    case "excluded":
      return ways.noneLeftOut;
  }
}
