import type { TieState } from "../corpus/schema.ts";
import type { Scope, WantedOfTie, Years } from "./asks.ts";
import { NO_TIME } from "./question.ts";
import type { When } from "./question.ts";
import { BECAME } from "./words/kinds/afterwards.ts";
import { ANNIVERSARY, YEARS } from "./words/intent-words.ts";
import {
  ACTIVE,
  AGE,
  AFTER,
  A_YEAR,
  ASKS_WHICH,
  BEFORE,
  BEGUN,
  DECADE,
  DECADES_IN_WORDS,
  ENDED,
  FEWER_YEARS,
  MORE_YEARS,
  SOURCE,
  STILL,
  SUSPENDED,
  UNTIL,
  WHETHER_TIED,
  YEARS_BETWEEN,
  YEARS_IN_WORDS,
  YEAR_BOUND,
} from "./words/tie-words.ts";

/** The number of years that a question names, in figures or in words; null for none. */
export function yearsNamed(whole: string): number | null {
  const figures = YEARS.exec(whole)?.[1];
  if (figures !== undefined) return Number(figures);
  return YEARS_IN_WORDS.find(([pattern]) => pattern.test(whole))?.[1] ?? null;
}

/** What sources may report that is asked for; a tie that was ended is said to be suspended too, and no other way round. */
export function statesNamed(whole: string): TieState[] {
  const states: [RegExp, TieState][] = [
    [SUSPENDED, "suspended"],
    [ENDED, "ended"],
    [ACTIVE, "active"],
  ];
  return states.flatMap(([pattern, state]) => (pattern.test(whole) ? state : []));
}

/** Whether ties are chosen by when they began: a decade, years before or after one, or one beside a verb of beginning. */
export function namesBeginning(whole: string): boolean {
  const isBounded = DECADE.test(whole) || YEAR_BOUND.test(whole) || YEARS_BETWEEN.test(whole);
  return isBounded || (BEGUN.test(whole) && A_YEAR.test(whole));
}

/** The century of two digits is the last one. */
const CENTURY = 1900;

function decadeNamed(whole: string): Years | null {
  const { fr, ru, word, fois } = DECADE.exec(whole)?.groups ?? {};
  const named = fr ?? ru;
  const start = named === undefined ? DECADES_IN_WORDS[word ?? fois ?? ""] : Number(named);
  if (start === undefined) return null;
  const from = start < 100 ? CENTURY + start : start;
  return { from, to: from + 9 };
}

/** The years that are named: a decade, from one to another, before or after one, or one alone. */
function yearSpan(whole: string): Years | null {
  const decade = decadeNamed(whole);
  if (decade) return decade;
  const between = YEARS_BETWEEN.exec(whole)?.groups;
  if (between) return { from: Number(between["from"]), to: Number(between["to"]) };
  const { side, year } = YEAR_BOUND.exec(whole)?.groups ?? {};
  if (side !== undefined) {
    const named = Number(year);
    if (BEFORE.test(side)) return { from: null, to: named - 1 };
    if (UNTIL.test(side)) return { from: null, to: named };
    return { from: AFTER.test(side) ? named + 1 : named, to: null };
  }
  const alone = A_YEAR.exec(whole)?.[1];
  return alone === undefined ? null : { from: Number(alone), to: Number(alone) };
}

/** What is reported after a year has been so since it. */
function sinceThen(whole: string, { from, to }: Years): Years {
  const side = YEAR_BOUND.exec(whole)?.groups?.["side"];
  return { from: from !== null && AFTER.test(side ?? "") ? from - 1 : from, to };
}

type TieScope = Extract<Scope, { kind: "ties" }>;

/** A scope of ties with what is left of the time that was read: a year that says when they began is no time to look in. */
export interface ReadTies {
  scope: TieScope;
  when: When;
}

/** Whether a time is whole years, which say nothing of the day on which an anniversary falls. */
function isOfYears({ ranges }: When): boolean {
  return ranges.every(({ from, to }) => from.endsWith("-01-01") && to.endsWith("-12-31"));
}

/** What ties have to be, by the words of a question (folded). Pure. */
export function readTies(
  whole: string,
  when: When,
  { only, orProjects }: Pick<TieScope, "only" | "orProjects">,
): ReadTies {
  const years = yearsNamed(whole);
  const span = yearSpan(whole);
  const states = statesNamed(whole);
  const scope = { kind: "ties", only, ...(orProjects && { orProjects }) } as const;
  const bound = MORE_YEARS.test(whole) ? "least" : FEWER_YEARS.test(whole) ? "most" : null;
  if (years !== null && bound)
    return { scope: { ...scope, years: null, condition: { age: { years, bound } } }, when: NO_TIME };
  if (BECAME.test(whole) && states.length === 0) {
    return {
      scope: {
        ...scope,
        years,
        condition: { states: ["suspended", "ended", "active"], ...(span && { reported: sinceThen(whole, span) }) },
      },
      when: NO_TIME,
    };
  }
  if (states.length > 0) {
    return {
      scope: { ...scope, years, condition: { states, ...(span && { reported: sinceThen(whole, span) }) } },
      when: NO_TIME,
    };
  }
  if (span !== null && namesBeginning(whole) && years === null)
    return { scope: { ...scope, years, condition: { begun: span } }, when: NO_TIME };
  if (years !== null && span?.from != null && isOfYears(when)) {
    return { scope: { ...scope, years, condition: { reachedIn: span.from } }, when: NO_TIME };
  }
  if (ANNIVERSARY.test(whole) || only !== null || AGE.test(whole)) return { scope: { ...scope, years }, when };
  const isOfOneYear = span !== null && isOfYears(when) && when.ranges.length > 0;
  return isOfOneYear
    ? { scope: { ...scope, years, condition: { begun: span } }, when: NO_TIME }
    : { scope: { ...scope, years, condition: {} }, when };
}

/** What is asked of a tie, by the words of a question (folded). Pure. */
export function wantedOfTie(whole: string, placeCount: number): WantedOfTie {
  if (SOURCE.test(whole)) return "source";
  if (placeCount > 0 && statesNamed(whole).length > 0) return "still";
  if (ASKS_WHICH.test(whole)) return "tie";
  if (placeCount > 0 && STILL.test(whole)) return "still";
  return placeCount > 1 && WHETHER_TIED.test(whole) ? "whether" : "tie";
}
