import { daysBetween } from "../../corpus/days/days.ts";
import { monthRange, yearOf } from "../../reading/dates/calendar.ts";
import type { Question } from "../../reading/question.ts";

const monthOf = (day: string) => Number(day.slice(5, 7));

/** A range of more days than this that has begun by today means « bientôt », not a month. */
const SOON_DAYS = 62;

/** When a question asks for all anniversaries: their month (1–12), or 0 for any time. Undefined for any other question. */
export function anniversariesAsked({ scope, where, when, about }: Question, today: string): number | undefined {
  if (scope.kind !== "ties" || scope.years !== null || scope.only !== null) return undefined;
  const isChosen = scope.condition !== undefined && Object.keys(scope.condition).length > 0;
  if (isChosen || where.places.length + where.excluded.length + about.terms.length > 0) return undefined;
  const [range, ...others] = when.ranges;
  // The view shows those to come; of a year that is over the answer tells them.
  if (range && range.to < today) return undefined;
  const isSoon = range !== undefined && range.from <= today && daysBetween(range.from, range.to) > SOON_DAYS;
  if (!range || isSoon) return 0;
  const isMonth = range.from.endsWith("-01") && monthRange(yearOf(range.from), monthOf(range.from)).to === range.to;
  return isMonth && others.length === 0 ? monthOf(range.from) : undefined;
}
