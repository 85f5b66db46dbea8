import { addDays } from "../corpus/days.ts";
import { exactDays } from "../corpus/event-days.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { LANGUAGES } from "../language/languages.ts";
import { weekdayOf } from "../reading/calendar.ts";
import type { When } from "../reading/question.ts";
import { WEEKEND, WORKWEEK } from "../reading/weekdays.ts";
import { WEEKDAY_TEXT, weekdayNamed } from "../reading/words/weekday-words.ts";

const WEEK_DAYS = 7;

/** The days of the week that a description names, 0 for Monday: « chaque mercredi », « du mardi au samedi »; empty where it names none. */
export function weekdaysTold({ description }: Pick<ProgrammeEvent, "description">): ReadonlySet<number> {
  const told = new Set<number>();
  for (const language of LANGUAGES) {
    for (const { groups = {} } of description[language].matchAll(WEEKDAY_TEXT)) {
      const { from, to, day, weekend, workdays } = groups;
      // Of what is there every day nothing is to be told apart.
      if (groups["daily"] !== undefined) return new Set();
      if (from !== undefined && to !== undefined) {
        const [first, last] = [weekdayNamed(from), weekdayNamed(to)];
        for (let next = first; ; next = (next + 1) % WEEK_DAYS) {
          told.add(next);
          if (next === last) break;
        }
      }
      if (day !== undefined) told.add(weekdayNamed(day));
      for (const one of [...(weekend ? WEEKEND : []), ...(workdays ? WORKWEEK : [])]) told.add(one);
    }
  }
  return told;
}

/** The days of the week of up to a week of days. */
function weekdaysIn(from: string, to: string): number[] {
  const days: number[] = [];
  for (let day = from; day <= to && days.length < WEEK_DAYS; day = addDays(day, 1)) days.push(weekdayOf(day));
  return days;
}

/**
 * Whether something is on one of some days of the week, within the days that are asked for if there are any. What is dated to the
 * month, or lasts for weeks and does not tell on which of their days it is, may be.
 */
export function fitsWeekdays(event: ProgrammeEvent, { weekdays, ranges }: Pick<When, "weekdays" | "ranges">): boolean {
  if (weekdays.length === 0) return true;
  const spans = exactDays(event);
  if (spans.length === 0) return true;
  const within = ranges.length > 0 ? ranges : [{ from: "0000-01-01", to: "9999-12-31" }];
  const days = spans.flatMap(({ start, end }) =>
    within.flatMap(({ from, to }) => weekdaysIn(start > from ? start : from, end < to ? end : to)),
  );
  const isOn = weekdays.some((day) => days.includes(day));
  const isLong = spans.some(({ start, end }) => addDays(start, WEEK_DAYS - 1) <= end);
  if (!isOn || !isLong) return isOn;
  const told = weekdaysTold(event);
  return told.size === 0 || weekdays.some((day) => told.has(day));
}
