import type { TieState } from "../corpus/schema.ts";
import type { Scope, WantedOfTie, Years } from "./asks.ts";
import type { Asking } from "./asking.ts";
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

/** The number of years that a question names, in digits or words; null for none. */
export function yearsNamed(whole: string): number | null {
  const figures = YEARS.exec(whole)?.[1];
  if (figures !== undefined) return Number(figures);
  return YEARS_IN_WORDS.find(([pattern]) => pattern.test(whole))?.[1] ?? null;
}

/** The states of ties that a question asks for. */
export function statesNamed(whole: string): TieState[] {
  const states: [RegExp, TieState][] = [
    [SUSPENDED, "suspended"],
    [ENDED, "ended"],
    [ACTIVE, "active"],
  ];
  return states.flatMap(([pattern, state]) => (pattern.test(whole) ? state : []));
}

/** Whether ties are chosen by their beginning: a decade, before or after a year, or a year beside a verb of beginning. */
export function namesBeginning(whole: string): boolean {
  const isBounded = DECADE.test(whole) || YEAR_BOUND.test(whole) || YEARS_BETWEEN.test(whole);
  return isBounded || (BEGUN.test(whole) && A_YEAR.test(whole));
}

/** Two-digit decades belong to the 20th century. */
const CENTURY = 1900;

function decadeNamed(whole: string): Years | null {
  const { fr, ru, word, fois } = DECADE.exec(whole)?.groups ?? {};
  const named = fr ?? ru;
  const start = named === undefined ? DECADES_IN_WORDS[word ?? fois ?? ""] : Number(named);
  if (start === undefined) return null;
  const from = start < 100 ? CENTURY + start : start;
  return { from, to: from + 9 };
}

/** The years named: a decade, a range, an open range, or one year; null for none. */
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

/** « Suspendus après 2022 » includes reports of 2022 itself. */
function sinceThen(whole: string, { from, to }: Years): Years {
  const side = YEAR_BOUND.exec(whole)?.groups?.["side"];
  return { from: from !== null && AFTER.test(side ?? "") ? from - 1 : from, to };
}

type TieScope = Extract<Scope, { kind: "ties" }>;

/** The scope, and the time to search in. A year in which a tie began becomes a condition of the scope and leaves no time. */
export interface ReadTies {
  scope: TieScope;
  when: When;
}

/** Whether a time consists of whole years, which do not say on which day an anniversary falls. */
function isOfYears({ ranges }: When): boolean {
  return ranges.every(({ from, to }) => from.endsWith("-01-01") && to.endsWith("-12-31"));
}

/** Reads the conditions on ties from the folded words of a question. Pure. */
export function readTies(
  whole: string,
  when: When,
  { only, top, orProjects }: Pick<TieScope, "only" | "top" | "orProjects">,
): ReadTies {
  const years = yearsNamed(whole);
  const span = yearSpan(whole);
  const states = statesNamed(whole);
  const scope = { kind: "ties", only, ...(top !== undefined && { top }), ...(orProjects && { orProjects }) } as const;
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

/** Reads what is asked about a tie from the folded words of a question and from what the classifier says of it. Pure. */
export function wantedOfTie(whole: string, placeCount: number, { kinds, more }: Asking): WantedOfTie {
  if (SOURCE.test(whole)) return "source";
  if (placeCount > 0 && statesNamed(whole).length > 0) return "still";
  const [likeliest] = kinds;
  const taught = likeliest?.kind === "twinning" ? more["wants"] : likeliest?.kind === "when" ? "since" : undefined;
  if (placeCount === 0 && taught === "since") return "since";
  if (ASKS_WHICH.test(whole)) return taught === "who" ? "who" : "tie";
  if (placeCount > 0 && STILL.test(whole)) return "still";
  // The same word names the twins of one town («побратимы Вологды») and claims that two towns are twinned.
  const isWhether = placeCount === 1 ? taught === "whether" : WHETHER_TIED.test(whole);
  return isWhether ? "whether" : "tie";
}
