import { daysBetween } from "../corpus/days.ts";
import type { ProgrammeDays } from "../corpus/programme.ts";
import { yearsOf } from "../corpus/programme.ts";
import { overlaps } from "./calendar.ts";
import type { Reading } from "./date-readers.ts";
import type { DateRange } from "./question.ts";

/** Whether days are of a season; with the end that is named of an open stretch (« avant mars »), whether that day is. */
function isIn({ start, end }: ProgrammeDays, range: DateRange, named?: "from" | "to"): boolean {
  return overlaps({ from: start, to: end }, named ? { from: range[named], to: range[named] } : range);
}

/** How many days lie between a season and what is outside of it. */
function distance({ start, end }: ProgrammeDays, ranges: readonly DateRange[]): number {
  return Math.min(...ranges.map(({ from, to }) => (to < start ? daysBetween(to, start) : daysBetween(end, from))));
}

/**
 * Reads a date without a year in a season: in the years in which it is of its days. One that is of none is read in that which
 * is nearest, so that it can be said to lie outside.
 * @param readIn reads it in a year
 * @param named which end a stretch gives, of one that is open
 */
export function readInSeason(season: ProgrammeDays, readIn: (year: number) => Reading, named?: "from" | "to"): Reading {
  const years = yearsOf(season);
  const readings = years.map(readIn);
  const [first = null] = readings;
  if (years.length === 1) return first;
  const dated = readings.filter((reading) => Array.isArray(reading));
  if (dated.length === 0) return first;
  const within = dated.flatMap((ranges) => ranges.filter((range) => isIn(season, range, named)));
  if (within.length > 0) return [...new Map(within.map((range) => [`${range.from} ${range.to}`, range])).values()];
  return dated.reduce((nearest, ranges) => (distance(season, ranges) < distance(season, nearest) ? ranges : nearest));
}
