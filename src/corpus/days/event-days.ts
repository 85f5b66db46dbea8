import type { ProgrammeEvent } from "../schema.ts";

/** Days of a project, ISO dates, both ends included. */
export interface Days {
  start: string;
  end: string;
}

/** The days of a project that the programme gives to the day, in its order; empty where it gives none. */
export function exactDays({ dates }: Pick<ProgrammeEvent, "dates">): Days[] {
  if (dates.start === null || dates.end === null) return [];
  const spans = dates.spans ?? [{ start: dates.start, end: dates.end, precision: dates.precision }];
  return spans.filter(({ precision }) => precision === "day").map(({ start, end }) => ({ start, end }));
}

/**
 * The days of a project that can be put into a calendar: those that the programme gives to the day and that are not over.
 * Empty for one whose days are not known, for one of the past, and for one that is cancelled or put off.
 * @param today ISO date
 */
export function calendarDays(event: Pick<ProgrammeEvent, "dates" | "isCancelled" | "status">, today: string): Days[] {
  return event.isCancelled || event.status === "postponed" ? [] : exactDays(event).filter(({ end }) => end >= today);
}

/**
 * The days of a project that can be reminded of: as those for a calendar, but not begun.
 * @param today ISO date
 */
export function daysToCome(event: Pick<ProgrammeEvent, "dates" | "isCancelled" | "status">, today: string): Days[] {
  return calendarDays(event, today).filter(({ start }) => start > today);
}
