import { describeUnderstanding } from "../../answer/describe.ts";
import type { Theme } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import { emptyQuestion, NO_WORDS } from "../../reading/question.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { PARTS } from "../callback-data.ts";
import type { Part } from "../callback-data.ts";
import type { FeatureDeps } from "../context.ts";

/** A question made of conditions alone, as a button asks it. */
export function conditionsOnly(
  language: Language,
  { places = [], ranges = [], themes = [] }: { places?: string[]; ranges?: DateRange[]; themes?: Theme[] },
): Question {
  return { ...emptyQuestion(language), places, ranges, themes };
}

/** The conditions that a question has. */
export function partsOf(understanding: Question): Part[] {
  return PARTS.filter((part) => understanding[part].length > 0);
}

/** A question without one of its conditions; with none left it asks for everything. */
export function withoutPart(understanding: Question, part: Part): Question {
  const rest: Question = {
    ...understanding,
    corrected: part === "places" ? [] : understanding.corrected,
    unknown: part === "places" ? [] : understanding.unknown,
    // What stays is compared by its words: the question as typed still names what was dropped.
    asked: part === "words" ? "" : understanding.words,
    ...(part !== "words" && { [part]: [] }),
    ...(part === "words" && NO_WORDS),
    ...(part === "themes" && { themeTerms: [] }),
  };
  return rest.intent === "find" && partsOf(rest).length === 0 ? { ...rest, intent: "all" } : rest;
}

/** One condition of a question as a reader is shown it. */
export function conditionText(understanding: Question, part: Part, facts: FeatureDeps["facts"]): string {
  const only = conditionsOnly(understanding.language, {});
  return describeUnderstanding({ ...only, [part]: understanding[part] }, facts).join(" · ");
}
