import { addDays } from "../days/days.ts";
import type { Days, Imported } from "../import/plan/imported.ts";
import { instantIn } from "../import/fields/when.ts";

/** The days of an event, apart where they do not hang together; none for one without a date. */
export function daysOf({ start, end, spans }: Imported): Days[] {
  if (start === undefined) return [];
  return spans.length > 0 ? spans : [{ start, end: end ?? start }];
}

/** When an event is, each time apart: its sessions, else its days with the hours that are the same on all of them. */
export function timesApart({ sessions, hours, ...event }: Imported): (Days & { hours: Imported["hours"] })[] {
  if (sessions) return sessions.map(({ day, from, to }) => ({ start: day, end: day, hours: { from, to } }));
  return daysOf({ ...event, hours }).map((days) => ({ ...days, hours }));
}

/** From which moment to which an event with hours lasts on some days; one that ends before it begins ends the next morning. */
export function timesOn({ start, end }: Days, { from, to }: NonNullable<Imported["hours"]>, zone: string) {
  const until = to ?? from;
  const lastDay = until < from && start === end ? addDays(end, 1) : end;
  return { begin: instantIn(zone, { day: start, time: from }), end: instantIn(zone, { day: lastDay, time: until }) };
}

/** Each single day of a range. */
export function eachDay({ start, end }: Days): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}
