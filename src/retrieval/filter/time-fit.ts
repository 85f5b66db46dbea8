import type { Precision, ProgrammeEvent } from "../../corpus/schema.ts";
import { overlaps } from "../../reading/dates/calendar.ts";
import type { DateRange } from "../../reading/question.ts";

/** How the dates of an event meet those asked for. */
export type TimeFit = "in" | "undated" | "out";

/** How vaguely something is dated: exactly, to a month, and so on. */
export const VAGUENESS: Record<Precision, number> = {
  day: 0,
  month: 1,
  season: 2,
  quarter: 3,
  "half-year": 4,
  year: 5,
  none: 6,
};

/** Two months and a bit. */
const LONG_SPAN_MS = 70 * 86_400_000;

/** How vaguely an event's dates meet the ranges: that of its most precise span that overlaps; null when none does. */
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

function meets(from: string, to: string, ranges: readonly DateRange[]): boolean {
  return ranges.some((range) => overlaps(range, { from, to }));
}

/** Whether days are further apart than {@link LONG_SPAN_MS}; by their months where these tell it already. */
function isLong(start: string, end: string): boolean {
  if (start.slice(0, 7) === end.slice(0, 7)) return false;
  return Date.parse(end) - Date.parse(start) > LONG_SPAN_MS;
}

/** A span of several months is as vague as a season, though its ends are exact. */
function vaguenessOf({ start, end, precision }: { start: string; end: string; precision: Precision }): number {
  const own = VAGUENESS[precision];
  return own < VAGUENESS.season && isLong(start, end) ? VAGUENESS.season : own;
}
