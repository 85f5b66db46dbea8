import { daysBetween } from "../../corpus/days/days.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import { yearsOf } from "../../corpus/programme.ts";
import { overlaps } from "./calendar.ts";
import type { Reading } from "./date-readers.ts";
import type { DateRange } from "../question.ts";

/** Whether days are of a season; with the end that is named of an open stretch (« avant mars »), whether that day is. */
function isIn({ start, end }: ProgrammeDays, range: DateRange, named?: "from" | "to"): boolean {
  return overlaps({ from: start, to: end }, named ? { from: range[named], to: range[named] } : range);
}

/** How many days lie between a season and what is outside of it. */
function distance({ start, end }: ProgrammeDays, ranges: readonly DateRange[]): number {
  return Math.min(...ranges.map(({ from, to }) => (to < start ? daysBetween(to, start) : daysBetween(end, from))));
}

/** In which of the years of a season that is on a date without one is meant. */
export interface Occurrence {
  /** Today, ISO date. */
  today: string;
  /** The last one is asked for, and not the next. */
  isPast: boolean;
}

/** The next of stretches that come once a year, or else the last; of a season that is not on all of them. */
function occurring(
  { start, end }: ProgrammeDays,
  ranges: readonly DateRange[],
  { today, isPast }: Occurrence,
): readonly DateRange[] {
  if (today < start || today > end) return ranges;
  const inOrder = [...ranges].sort((a, b) => a.from.localeCompare(b.from));
  const last = inOrder.findLast(({ from }) => from <= today);
  const next = inOrder.find(({ to }) => to >= today);
  return [(isPast ? (last ?? next) : (next ?? last)) ?? []].flat();
}

/**
 * Reads a date without a year in a season: in the years in which it is of its days, while it is on in the next of them. One that is
 * of none is read in that which is nearest, so that it can be said to lie outside.
 * @param readIn reads it in a year
 * @param named which end a stretch gives, of one that is open
 */
export function readInSeason(
  season: ProgrammeDays,
  readIn: (year: number) => Reading,
  occurrence: Occurrence,
  named?: "from" | "to",
): Reading {
  const years = yearsOf(season);
  const readings = years.map(readIn);
  const [first = null] = readings;
  if (years.length === 1) return first;
  const dated = readings.filter((reading) => Array.isArray(reading));
  const [parts] = dated;
  if (!parts) return first;
  // Winter has two stretches a year, each of which comes again.
  const within = parts.flatMap((_, index) => {
    const each = new Map(
      dated.flatMap((ranges) => ranges[index] ?? []).map((range) => [`${range.from} ${range.to}`, range]),
    );
    return occurring(
      season,
      [...each.values()].filter((range) => isIn(season, range, named)),
      occurrence,
    );
  });
  if (within.length > 0) return [...new Map(within.map((range) => [`${range.from} ${range.to}`, range])).values()];
  return dated.reduce((nearest, ranges) => (distance(season, ranges) < distance(season, nearest) ? ranges : nearest));
}
