import { isInDaytime } from "../corpus/days/daytimes.ts";
import type { Session } from "../corpus/event/event.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { weekdayOf } from "../reading/dates/calendar.ts";
import type { When } from "../reading/question.ts";

/** The sessions of an event that has several: its own, or its separate days with the hours of all. */
export function sessionsOf({
  dates: { sessions, spans = [], hours },
}: Pick<ProgrammeEvent, "dates">): readonly Session[] {
  if (sessions) return sessions;
  if (!hours) return [];
  return spans.filter(({ start, end }) => start === end).map(({ start }) => ({ day: start, ...hours }));
}

/**
 * Returns the first session of an event that fits the time asked for, from today on if there is one. Undefined for an event with a single
 * session, and where none fits.
 */
export function sessionAsked(
  event: Pick<ProgrammeEvent, "dates">,
  { ranges, weekdays, daytime, after }: Pick<When, "ranges" | "weekdays" | "daytime" | "after">,
  today: string,
): Session | undefined {
  const fitting = sessionsOf(event).filter(
    (session) =>
      (ranges.length === 0 || ranges.some(({ from, to }) => from <= session.day && session.day <= to)) &&
      (weekdays.length === 0 || weekdays.includes(weekdayOf(session.day))) &&
      isInDaytime(session, daytime, after),
  );
  return fitting.find(({ day }) => day >= today) ?? (ranges.length > 0 ? fitting[0] : undefined);
}
