import ICAL from "ical.js";
import { addDays } from "../../days/days.ts";
import { listOf, textOf } from "../formats/jsonld-values.ts";
import type { Node } from "../formats/jsonld-values.ts";
import type { Stretch } from "./when.ts";
import { writtenTime } from "./written-time.ts";

/** An endless schedule is cut after this many times. */
const MOST_TIMES = 200;
const FREQUENCIES = { D: "DAILY", W: "WEEKLY", M: "MONTHLY", Y: "YEARLY" } as const;
const FREQUENCY = /^P(\d+)([DWMY])$/u;
const TIME = /^(\d{2}):(\d{2})(?::\d{2})?/u;
/** "https://schema.org/Wednesday", "Wednesday", "WE", "2MO". */
const DAY = /^(?:https?:\/\/schema\.org\/)?([+-]?\d?(?:mo|tu|we|th|fr|sa|su))(?:[a-z]*day)?$/iu;

function timeOf(value: unknown): string | null {
  const [, hour, minute] = TIME.exec(textOf(value)) ?? [];
  return hour === undefined ? null : `${hour}:${minute ?? "00"}`;
}

/** The schedule as an iCalendar recurrence rule; null when it cannot be expressed. */
function ruleOf(schedule: Node, until: string | undefined): ICAL.Recur | null {
  const [, interval, unit] = FREQUENCY.exec(textOf(schedule["repeatFrequency"])) ?? [];
  const named = listOf(schedule["byDay"]);
  const days = named.flatMap((day) => DAY.exec(textOf(day))?.[1]?.toUpperCase() ?? []);
  const isOther = ["byMonth", "byMonthWeek"].some((field) => schedule[field] !== undefined);
  if (unit === undefined || isOther || days.length < named.length) return null;
  const dates = listOf(schedule["byMonthDay"]).map(Number);
  const count = Number(textOf(schedule["repeatCount"]));
  return ICAL.Recur.fromData({
    ...{ freq: FREQUENCIES[unit as keyof typeof FREQUENCIES], interval: Number(interval) },
    ...(days.length > 0 && { byday: days }),
    ...(dates.length > 0 && { bymonthday: dates }),
    ...(until !== undefined && { until: ICAL.Time.fromDateString(until) }),
    ...(count > 0 && { count }),
  });
}

/**
 * The times of a schema.org schedule that repeats by days, weeks, months or years.
 * @param start first day of the event, for a schedule without one
 * @returns null when it repeats in another way or has no first day
 */
export function readSchedule(schedule: Node, start: string | undefined): Stretch[] | null {
  const first = writtenTime(textOf(schedule["startDate"]))?.day ?? start;
  const rule = ruleOf(schedule, writtenTime(textOf(schedule["endDate"]))?.day);
  if (first === undefined || !rule) return null;
  const [from, to] = [timeOf(schedule["startTime"]), timeOf(schedule["endTime"])];
  const out = new Set(listOf(schedule["exceptDate"]).map((day) => textOf(day).slice(0, 10)));
  const days: string[] = [];
  const times = rule.iterator(ICAL.Time.fromDateString(first));
  // The library's types do not say that this may end.
  const step = () => times.next() as ICAL.Time | null;
  for (let next = step(); next && days.length < MOST_TIMES; next = step()) days.push(next.toString());
  return days
    .filter((day) => !out.has(day))
    .map((day) => {
      const lastDay = from !== null && to !== null && to < from ? addDays(day, 1) : day;
      return { from: { day, time: from }, to: to === null ? null : { day: lastDay, time: to } };
    });
}
