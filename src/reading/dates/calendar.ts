import { addDays, daysBetween } from "../../corpus/days/days.ts";
import type { DateRange } from "../question.ts";

/** ISO date of a day of the proleptic Gregorian calendar; month 1–12. */
export function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Number of days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Adds months to an ISO date. A day that the month lacks becomes its last day. */
export function addMonths(date: string, months: number): string {
  const { to: end } = monthsOn(date, months);
  const sameDay = end.slice(0, 8) + date.slice(8);
  return sameDay < end ? sameDay : end;
}

/** The month `months` months after that of a date. */
export function monthsOn(date: string, months: number): DateRange {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return monthRange(Math.floor(index / 12), (index % 12) + 1);
}

/** The weekday of a date, 0 for Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return addDays(date, -weekdayOf(date));
}

/** The Saturday and Sunday of a date's week. */
export function weekendOf(date: string): DateRange {
  const saturday = addDays(mondayOf(date), 5);
  return { from: saturday, to: addDays(saturday, 1) };
}

/** The days from one month (1–12) to another of the same year; by default that month alone. */
export function monthRange(year: number, first: number, last = first): DateRange {
  return { from: iso(year, first, 1), to: iso(year, last, daysInMonth(year, last)) };
}

/** The next range of the same kind (1) or the previous one (−1): whole months, a weekend, or the same number of days. */
export function stretchBeside({ from, to }: DateRange, step: 1 | -1): DateRange {
  const [first, last] = [monthsOn(from, 0), monthsOn(to, 0)];
  if (first.from === from && last.to === to) {
    const months = monthsIn({ from, to }).length;
    return { from: monthsOn(from, step * months).from, to: monthsOn(to, step * months).to };
  }
  const weekend = weekendOf(from);
  const days = step * (weekend.from === from && weekend.to === to ? 7 : daysBetween(from, to) + 1);
  return { from: addDays(from, days), to: addDays(to, days) };
}

/** The range in a list; an empty list when it ends before it begins. */
export function clampRange(range: DateRange): DateRange[] {
  return range.from <= range.to ? [range] : [];
}

/** Subtracts ranges from others. When nothing would remain, the original ranges are returned. */
export function withoutRanges(asked: readonly DateRange[], leftOut: readonly DateRange[]): DateRange[] {
  const rest = leftOut.reduce<DateRange[]>(
    (ranges, { from, to }) =>
      ranges.flatMap((range) =>
        range.to < from || range.from > to
          ? [range]
          : [
              ...clampRange({ from: range.from, to: addDays(from, -1) }),
              ...clampRange({ from: addDays(to, 1), to: range.to }),
            ],
      ),
    [...asked],
  );
  return rest.length > 0 ? rest : [...asked];
}

/** Whether two ranges share a day. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The whole months that a range touches. */
export function monthsIn({ from, to }: DateRange): DateRange[] {
  const months: DateRange[] = [];
  for (let month = monthsOn(from, 0); month.from <= to; month = monthsOn(month.from, 1)) months.push(month);
  return months;
}
