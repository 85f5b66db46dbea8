import type { Precision, ProgrammeEvent } from "../../corpus/schema.ts";
import { overlaps } from "../../reading/dates/calendar.ts";
import type { DateRange } from "../../reading/question.ts";

/** Whether an event is in the time asked for, has no date, or is at another time. */
export type TimeFit = "in" | "undated" | "out";

/** Vagueness by precision: 0 for an exact day, up to 6 for no date. */
export const VAGUENESS: Record<Precision, number> = {
  day: 0,
  month: 1,
  season: 2,
  quarter: 3,
  "half-year": 4,
  year: 5,
  none: 6,
};

/** 70 days, a little over two months. */
const LONG_SPAN_MS = 70 * 86_400_000;

/**
 * How vaguely an event is dated within the ranges: the vagueness of its most precise span that overlaps one. Null when
 * none does.
 */
export function vaguenessIn({ dates }: ProgrammeEvent, ranges: readonly DateRange[]): number | null {
  const { start, end, precision, spans } = dates;
  if (start === null || end === null) return null;
  if (!spans) return meets(start, end, ranges) ? vaguenessOf({ start, end, precision }) : null;
  let least: number | null = null;
  for (const span of spans) {
    if (meets(span.start, span.end, ranges)) least = Math.min(least ?? Infinity, vaguenessOf(span));
  }
  return least;
}

/** A period in which a project is planned. */
export interface Period {
  start: string;
  end: string;
  precision: Precision;
}

/**
 * Of a project with several periods, the one that falls within the time asked for: of Limoges « second semestre, et en
 * mai », May for a question about May. Null when no period or several do, and when all periods do.
 */
export function periodWithin({ dates: { spans = [] } }: ProgrammeEvent, ranges: readonly DateRange[]): Period | null {
  const within = spans.filter(({ start, end }) => meets(start, end, ranges));
  if (within.length === spans.length) return null;
  const contains = (outer: Period, inner: Period) =>
    outer !== inner && outer.start <= inner.start && inner.end <= outer.end;
  const [only, ...others] = within.filter((span) => !within.some((other) => contains(span, other)));
  return only && others.length === 0 ? only : null;
}

function meets(from: string, to: string, ranges: readonly DateRange[]): boolean {
  return ranges.some((range) => overlaps(range, { from, to }));
}

/** Whether two days are more than {@link LONG_SPAN_MS} apart. Days of the same month need no parsing. */
function isLong(start: string, end: string): boolean {
  if (start.slice(0, 7) === end.slice(0, 7)) return false;
  return Date.parse(end) - Date.parse(start) > LONG_SPAN_MS;
}

/** A span of several months counts as vague as a season, even when its ends are exact. */
function vaguenessOf({ start, end, precision }: { start: string; end: string; precision: Precision }): number {
  const own = VAGUENESS[precision];
  return own < VAGUENESS.season && isLong(start, end) ? VAGUENESS.season : own;
}
