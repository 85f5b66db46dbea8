import { describeQuestion } from "../../answer/describe.ts";
import type { Theme } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import { atAnyTime, isTimed, questionOf, wordsOf } from "../../reading/question.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { PARTS } from "../callback-data.ts";
import type { Condition } from "../../conversation/ways.ts";
import type { Drop, Part } from "../callback-data.ts";
import type { FeatureDeps } from "../context.ts";

/** A question made of conditions alone, as a button asks it. */
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
    themes: about.headings.length,
    words: about.terms.length,
  };
  return PARTS.filter((part) => counts[part] > 0);
}

/** The conditions of a question that were kept of the one before. */
export function keptParts(question: Question, kept: readonly Condition[]): Part[] {
  const isKept: Record<Part, boolean> = {
    places: kept.includes("place"),
    excluded: kept.includes("place"),
    ranges: kept.includes("time"),
    themes: kept.includes("subject"),
    words: kept.includes("subject"),
  };
  return partsOf(question).filter((part) => isKept[part]);
}

/** What dropping a condition leaves of the parts of a question. */
const DROPPED: Record<Part, (question: Question) => Partial<Question>> = {
  places: ({ where }) => ({ where: { ...where, places: [], corrected: [], unknown: [] } }),
  excluded: ({ where }) => ({ where: { ...where, excluded: [] } }),
  ranges: (question) => ({ when: atAnyTime(question).when }),
  themes: ({ about }) => ({ about: { ...about, headings: [], headingWords: [] } }),
  words: ({ about }) => ({ about: { ...about, terms: [], ages: [], isOpen: false } }),
};

/** A question without one of its conditions; with none left it asks for everything. */
export function withoutPart(question: Question, part: Part): Question {
  const rest = { ...question, ...DROPPED[part](question) };
  // What stays is compared by its words: the question as typed still names what was dropped.
  const about = { ...rest.about, meaning: wordsOf(rest) };
  const isEmpty = rest.scope.kind === "projects" && partsOf(rest).length === 0;
  return { ...rest, about, ...(isEmpty ? { scope: { kind: "all" } } : {}) };
}

/** A question without what a button drops. */
export function without(question: Question, drop: Drop, kept: readonly Condition[]): Question {
  const parts = drop === "kept" ? keptParts(question, kept) : [drop];
  return parts.reduce(withoutPart, question);
}

/** One condition of a question as a reader is shown it. */
export function conditionText(question: Question, part: Part, facts: FeatureDeps["facts"]): string {
  const others = PARTS.filter((other) => other !== part);
  const alone = others.reduce((rest, other) => ({ ...rest, ...DROPPED[other](rest) }), question);
  const left = { ...alone, about: { ...alone.about, excluded: [] } };
  return describeQuestion(left, facts).join(" · ");
}
