import { daysBetween } from "../../corpus/days/days.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import { yearsOf } from "../../corpus/programme.ts";
import { overlaps } from "./calendar.ts";
import type { Reading } from "./date-readers.ts";
import type { DateRange } from "../question.ts";

/** Whether a range overlaps the programme's days. For an open range (« avant mars »), only the end that is named counts. */
function isIn({ start, end }: ProgrammeDays, range: DateRange, named?: "from" | "to"): boolean {
  return overlaps({ from: start, to: end }, named ? { from: range[named], to: range[named] } : range);
}

/** Number of days between the programme and ranges outside it. */
function distance({ start, end }: ProgrammeDays, ranges: readonly DateRange[]): number {
  return Math.min(...ranges.map(({ from, to }) => (to < start ? daysBetween(to, start) : daysBetween(end, from))));
}

/** Which year a date without one means, while the programme is on. */
export interface Occurrence {
  /** Today, ISO date. */
  today: string;
  /** The question asks for the last occurrence, not the next. */
  isPast: boolean;
}

/** Returns the next of yearly ranges, or else the last one; for the past the other way round. While the programme is not on, returns all. */
function occurring(
  { start, end }: ProgrammeDays,
  ranges: readonly DateRange[],
  { today, isPast }: Occurrence,
  named?: "from" | "to",
): readonly DateRange[] {
  if (today < start || today > end) return ranges;
  const inOrder = [...ranges].sort((a, b) => a.from.localeCompare(b.from));
  const last = inOrder.findLast(({ from }) => from <= today);
  // « À partir de juin » does not end: the month in which it begins is the next one, or this one.
  const next = inOrder.find(({ from, to }) => (named === "from" ? from.slice(0, 7) >= today.slice(0, 7) : to >= today));
  return [(isPast ? (last ?? next) : (next ?? last)) ?? []].flat();
}

/**
 * Reads a date without a year in the years in which it falls into the programme; while the programme is on, in the next
 * of them. A date that falls outside in every year is read in the nearest one, so that the answer can say so.
 * @param readIn reads the date in a year
 * @param named the end that is named, for an open range
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
  // Winter has two ranges a year, and each recurs.
  const within = parts.flatMap((_, index) => {
    const each = new Map(
      dated.flatMap((ranges) => ranges[index] ?? []).map((range) => [`${range.from} ${range.to}`, range]),
    );
    return occurring(
      season,
      [...each.values()].filter((range) => isIn(season, range, named)),
      occurrence,
      named,
    );
  });
  if (within.length > 0) return [...new Map(within.map((range) => [`${range.from} ${range.to}`, range])).values()];
  return dated.reduce((nearest, ranges) => (distance(season, ranges) < distance(season, nearest) ? ranges : nearest));
}
