import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { weekdayOf } from "../../reading/dates/calendar.ts";
import type { DateRange, When } from "../../reading/question.ts";
import { weekdaysTold } from "./told-weekdays.ts";

const WEEK_DAYS = 7;

/** The weekdays between two dates, at most seven. */
function weekdaysIn(from: string, to: string): number[] {
  const days: number[] = [];
  for (let day = from; day <= to && days.length < WEEK_DAYS; day = addDays(day, 1)) days.push(weekdayOf(day));
  return days;
}

/** Whether the days span a week or more. */
function isLong(from: string, to: string): boolean {
  return addDays(from, WEEK_DAYS - 1) <= to;
}

const ALWAYS: readonly DateRange[] = [{ from: "0000-01-01", to: "9999-12-31" }];

/**
 * Whether an event takes place on one of the weekdays asked for (any, when none is) within the ranges. An event of a
 * week or more takes place on the weekdays that its texts give, or on all. Ranges of a week or more hold every weekday.
 */
export function fitsWeekdays(event: ProgrammeEvent, { weekdays, ranges }: Pick<When, "weekdays" | "ranges">): boolean {
  if (weekdays.length === 0 && ranges.every(({ from, to }) => isLong(from, to))) return true;
  const { start, end, spans } = event.dates;
  if (start === null || end === null) return true;
  const within = ranges.length > 0 ? ranges : ALWAYS;
  return (spans ?? [{ start, end }]).some((span) => {
    const days = within.flatMap(({ from, to }) =>
      weekdaysIn(span.start > from ? span.start : from, span.end < to ? span.end : to),
    );
    const asked = weekdays.length > 0 ? days.filter((day) => weekdays.includes(day)) : days;
    const told = asked.length > 0 && isLong(span.start, span.end) ? weekdaysTold(event) : null;
    return told ? asked.some((day) => told.has(day)) : asked.length > 0;
  });
}
