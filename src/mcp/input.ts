import { z } from "zod";
import type { ProgrammeDays } from "../corpus/programme.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { DateRange } from "../reading/question.ts";

/** Maximum length of a question and of a name. */
const [QUESTION_CHARACTERS, NAME_CHARACTERS] = [1000, 200];
/** Projects or ties in one result, by default and at most. */
const [PAGE, LARGEST_PAGE] = [20, 100];

const LANGUAGE_PROBLEM = `must be ${LANGUAGES.join(" or ")}: leave it out to have the language of the question`;

export const languageInput = z
  .enum(LANGUAGES, { error: LANGUAGE_PROBLEM })
  .optional()
  .describe("Language of the answer; by default that of the words given, and French where there are none.");

/** Ends the description of an optional argument. */
const OPTIONAL = ": leave it out where any will do";

function text(characters: number, what: string, more = "") {
  const problem = `must be ${what} of 1 to ${characters} characters${more}`;
  return z.string({ error: problem }).trim().min(1, problem).max(characters, problem);
}

export const questionInput = text(QUESTION_CHARACTERS, "a question in French or Russian,").describe(
  "A whole question in French or Russian; what was asked before is not known.",
);
export const wordsInput = text(QUESTION_CHARACTERS, "words in French or Russian,", OPTIONAL)
  .optional()
  .describe("What it should be about, in French or Russian.");
export const placeInput = text(NAME_CHARACTERS, "the name of a town or region,", OPTIONAL)
  .optional()
  .describe("Towns or regions by name, in French or Russian, in any form.");
export const idInput = text(NAME_CHARACTERS, "the id of a project, from find_events or ask,").describe(
  "Id of a project, as ask and find_events give it.",
);

const day = () => z.iso.date({ error: `must be a day as YYYY-MM-DD${OPTIONAL}` }).optional();
export const fromInput = day().describe("First day, YYYY-MM-DD.");
export const toInput = day().describe("Last day, YYYY-MM-DD.");

/** Selects a part of a list. */
export const pageInput = {
  limit: z
    .int({ error: "must be a whole number" })
    .min(1, "must be at least 1")
    .max(LARGEST_PAGE, `must be at most ${LARGEST_PAGE}: ask for the others with offset`)
    .default(PAGE)
    .describe("How many come at once."),
  offset: z
    .int({ error: "must be a whole number" })
    .min(0, "must be 0 or more")
    .default(0)
    .describe("How many to pass over, to see those that follow."),
};

/** An object of named arguments. An unknown name is reported together with the valid ones. */
export function argumentsOf<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === "unrecognized_keys"
        ? `${keys.join(", ")} is no argument of this tool: use ${names}`
        : `the arguments must be an object with ${names}`,
  });
}

/**
 * The requested days. A missing end is the programme's own. Returns an empty list if no day is given, and null if the last
 * day comes before the first.
 */
export function rangesOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  { start, end }: ProgrammeDays,
): DateRange[] | null {
  if (from === undefined && to === undefined) return [];
  const range = {
    from: from ?? (to !== undefined && to < start ? to : start),
    to: to ?? (from !== undefined && from > end ? from : end),
  };
  return range.from <= range.to ? [range] : null;
}
