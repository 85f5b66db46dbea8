import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { DateRange } from "../reading/question.ts";

/** Which events a time may concern. */
export interface Timetable {
  /** Ids of the events between whose first and last day some of these ranges lie, and of those without a date. */
  near(ranges: readonly DateRange[]): ReadonlySet<string>;
}

/** "2021-03-19" as 20210319: numbers in a block are compared ten times as fast as words. */
function numberOf(day: string): number {
  return Number(day.replaceAll("-", ""));
}

/** After every day, as 0 is before. */
const LATEST = 2 ** 31 - 1;

/** Puts the days of a programme side by side. */
export function createTimetable(events: readonly ProgrammeEvent[]): Timetable {
  const starts = Int32Array.from(events, ({ dates }) => (dates.start === null ? 0 : numberOf(dates.start)));
  const ends = Int32Array.from(events, ({ dates }) => (dates.end === null ? LATEST : numberOf(dates.end)));
  return {
    near(ranges) {
      const found = new Set<string>();
      for (const range of ranges) {
        const [from, to] = [numberOf(range.from), numberOf(range.to)];
        for (let position = 0; position < starts.length; position += 1) {
          if ((starts[position] ?? 0) > to || (ends[position] ?? 0) < from) continue;
          const event = events[position];
          if (event) found.add(event.id);
        }
      }
      return found;
    },
  };
}
