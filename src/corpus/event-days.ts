import type { ProgrammeEvent } from "./schema.ts";

/** Days of a project, ISO dates, both ends included. */
export interface Days {
  start: string;
  end: string;
}

/**
 * The days of a project that can be put into a calendar: those that the programme gives to the day and that are not over.
 * Empty for one whose days are not known, and for one of the past.
 * @param today ISO date
 */
export function calendarDays({ dates }: Pick<ProgrammeEvent, "dates">, today: string): Days[] {
  if (dates.start === null || dates.end === null) return [];
  const spans = dates.spans ?? [{ start: dates.start, end: dates.end, precision: dates.precision }];
  return spans
    .filter(({ precision, end }) => precision === "day" && end >= today)
    .map(({ start, end }) => ({ start, end }));
}
