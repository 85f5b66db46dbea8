import { addDays } from "../days/days.ts";
import type { Days, Imported } from "../import/plan/imported.ts";
import { instantIn } from "../import/fields/when.ts";

/** The date ranges of an event; none without a date. */
export function daysOf({ start, end, spans }: Imported): Days[] {
  if (start === undefined) return [];
  return spans.length > 0 ? spans : [{ start, end: end ?? start }];
}

/** All times of an event: its sessions, else its ranges, each with the event's hours. */
export function timesApart({ sessions, hours, ...event }: Imported): (Days & { hours: Imported["hours"] })[] {
  if (sessions) return sessions.map(({ day, from, to }) => ({ start: day, end: day, hours: { from, to } }));
  return daysOf({ ...event, hours }).map((days) => ({ ...days, hours }));
}

/** The instants at which an event begins and ends on some days. If its end is earlier than its beginning, it ends the next morning. */
export function timesOn({ start, end }: Days, { from, to }: NonNullable<Imported["hours"]>, zone: string) {
  const until = to ?? from;
  const lastDay = until < from && start === end ? addDays(end, 1) : end;
  return { begin: instantIn(zone, { day: start, time: from }), end: instantIn(zone, { day: lastDay, time: until }) };
}

export function eachDay({ start, end }: Days): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}
