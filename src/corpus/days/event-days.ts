import type { ProgrammeEvent } from "../schema.ts";

/** Days of a project, ISO dates, both included. */
export interface Days {
  start: string;
  end: string;
}

/** The days that a project's dates give exactly, in order; empty for none. */
export function exactDays({ dates }: Pick<ProgrammeEvent, "dates">): Days[] {
  if (dates.start === null || dates.end === null) return [];
  const spans = dates.spans ?? [{ start: dates.start, end: dates.end, precision: dates.precision }];
  return spans.filter(({ precision }) => precision === "day").map(({ start, end }) => ({ start, end }));
}

/**
 * The days of a project for a calendar: the exact days that are not over. Empty when its days are unknown or past, or
 * when it is cancelled or postponed.
 * @param today ISO date
 */
export function calendarDays(event: Pick<ProgrammeEvent, "dates" | "isCancelled" | "status">, today: string): Days[] {
  return event.isCancelled || event.status === "postponed" ? [] : exactDays(event).filter(({ end }) => end >= today);
}

/**
 * The days of a project for a reminder: the same as for a calendar, without ranges that have already begun.
 * @param today ISO date
 */
export function daysToCome(event: Pick<ProgrammeEvent, "dates" | "isCancelled" | "status">, today: string): Days[] {
  return calendarDays(event, today).filter(({ start }) => start > today);
}
