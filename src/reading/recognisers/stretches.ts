import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import { iso, monthRange, yearOf } from "../dates/calendar.ts";
import type { DateRange } from "../question.ts";

interface Now {
  season: ProgrammeDays;
  /** ISO date. */
  today: string;
}

/** The year after another where months that are given backwards go on in it: « de novembre à février » of a season. */
export function yearOfEnd(year: number, first: number, last: number, { season }: { season: ProgrammeDays }): number {
  return first > last && yearOf(season.start) < yearOf(season.end) ? year + 1 : year;
}

/**
 * What lies before or after a day of a year: within the programme where that day is, while it is on from today; else of that year,
 * or the year beside it where nothing of the year itself does (« avant janvier »).
 */
export function upTo(year: number, to: string, { season, today }: Now): DateRange[] {
  const isAhead = season.start <= today && today <= to;
  if (isOf(year, season) && to >= season.start) return [{ from: isAhead ? today : season.start, to }];
  return yearOf(to) === year ? [{ from: iso(year, 1, 1), to }] : [monthRange(year - 1, 1, 12)];
}

/** What lies from a day of a year on, in the same way. */
export function onFrom(year: number, from: string, { season }: { season: ProgrammeDays }): DateRange[] {
  if (isOf(year, season) && from <= season.end) return [{ from, to: season.end }];
  return yearOf(from) === year ? [{ from, to: iso(year, 12, 31) }] : [monthRange(year + 1, 1, 12)];
}

/** What lies from a year on, to the end of the programme: « depuis 2017 »; a year after it is itself. */
export function sinceYear(year: number, { season }: { season: ProgrammeDays }): DateRange[] {
  const from = iso(year, 1, 1);
  return from <= season.end ? [{ from, to: season.end }] : [monthRange(year, 1, 12)];
}

/**
 * What lies on the side of a holiday that a word names: « avant Noël », «после майских праздников»; « jusqu’à » and « d’ici » hold its
 * first day too.
 */
export function onSideOf(side: string, { from, to }: DateRange, year: number, now: Now): DateRange[] {
  if (/^(?:apres|после)/u.test(side)) return onFrom(year, addDays(to, 1), now);
  return upTo(year, /^(?:avant|до)/u.test(side) ? addDays(from, -1) : from, now);
}

function isOf(year: number, { start, end }: ProgrammeDays): boolean {
  return yearOf(start) <= year && year <= yearOf(end);
}
