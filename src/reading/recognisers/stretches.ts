import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import { iso, monthRange, yearOf } from "../dates/calendar.ts";
import type { DateRange } from "../question.ts";

interface Now {
  season: ProgrammeDays;
  /** ISO date. */
  today: string;
}

/** The year in which a range of months ends: « de novembre à février » ends in the next year, when the programme spans several. */
export function yearOfEnd(year: number, first: number, last: number, { season }: { season: ProgrammeDays }): number {
  return first > last && yearOf(season.start) < yearOf(season.end) ? year + 1 : year;
}

/**
 * The range up to a day: from the start of the programme, or from today on while the programme is on. For a day outside
 * the programme: from 1 January, or the year before (« avant janvier »).
 */
export function upTo(year: number, to: string, { season, today }: Now): DateRange[] {
  const isAhead = season.start <= today && today <= to;
  if (isOf(year, season) && to >= season.start) return [{ from: isAhead ? today : season.start, to }];
  return yearOf(to) === year ? [{ from: iso(year, 1, 1), to }] : [monthRange(year - 1, 1, 12)];
}

/** The range from a day on: to the end of the programme. For a day outside it: to 31 December, or the next year. */
export function onFrom(year: number, from: string, { season }: { season: ProgrammeDays }): DateRange[] {
  if (isOf(year, season) && from <= season.end) return [{ from, to: season.end }];
  return yearOf(from) === year ? [{ from, to: iso(year, 12, 31) }] : [monthRange(year + 1, 1, 12)];
}

/** The range from a year to the end of the programme: « depuis 2017 ». For a year after the programme: that year. */
export function sinceYear(year: number, { season }: { season: ProgrammeDays }): DateRange[] {
  const from = iso(year, 1, 1);
  return from <= season.end ? [{ from, to: season.end }] : [monthRange(year, 1, 12)];
}

/**
 * The range before or after a holiday: « avant Noël », «после майских праздников». « Jusqu’à » and « d’ici » include
 * its first day.
 */
export function onSideOf(side: string, { from, to }: DateRange, year: number, now: Now): DateRange[] {
  if (/^(?:apres|после)/u.test(side)) return onFrom(year, addDays(to, 1), now);
  return upTo(year, /^(?:avant|до)/u.test(side) ? addDays(from, -1) : from, now);
}

function isOf(year: number, { start, end }: ProgrammeDays): boolean {
  return yearOf(start) <= year && year <= yearOf(end);
}
