import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { DateRange } from "../reading/question.ts";
import { VAGUENESS, vaguenessIn } from "./time-fit.ts";

/** How the events of a programme, by their position in it, meet a time that is asked for. */
export interface AskedTime {
  /** Positions of the events between whose first and last day some of the time lies, and of those without a date, in their order. */
  near(): Uint32Array;
  /** How vaguely an event is dated within the time, see `vaguenessIn`; null where it is not. */
  vaguenessAt(position: number): number | null;
  /** Whether an event has begun before a time of up to a month that is asked for: what begins in it is looked for first. */
  isUnderWay(position: number): boolean;
  /** Whether an event has no date at all. */
  isUndated(position: number): boolean;
}

/** When the events of a programme are: their days side by side, so that a question goes through numbers and not through texts. */
export interface Timetable {
  asked(ranges: readonly DateRange[]): AskedTime;
}

/** Of a longer time what is under way is as much as what is to begin. */
const SHORT_MS = 31 * 86_400_000;

/** "2021-03-19" as 20210319. */
function numberOf(day: string): number {
  return Number(day.replaceAll("-", ""));
}

/** Puts the days of a programme side by side. */
export function createTimetable(events: readonly ProgrammeEvent[]): Timetable {
  // Without a date both are 0.
  const starts = Int32Array.from(events, ({ dates }) => numberOf(dates.start ?? "0"));
  const ends = Int32Array.from(events, ({ dates }) => numberOf(dates.end ?? "0"));
  /** That of an event whose days are one stretch. */
  const vagueness = Uint8Array.from(events, (event) => {
    const { start, end } = event.dates;
    return start === null || end === null ? VAGUENESS.none : (vaguenessIn(event, [{ from: start, to: end }]) ?? 0);
  });
  const isUndated = (position: number) => starts[position] === 0;
  return {
    asked(ranges) {
      const numbers = ranges.map(({ from, to }) => ({ from: numberOf(from), to: numberOf(to) }));
      const meets = (position: number) => {
        const [start, end] = [starts[position] ?? 0, ends[position] ?? 0];
        for (const { from, to } of numbers) if (start <= to && from <= end) return true;
        return false;
      };
      const [first] = ranges;
      const isShort =
        first !== undefined && ranges.length === 1 && Date.parse(first.to) - Date.parse(first.from) < SHORT_MS;
      return {
        isUndated,
        isUnderWay: (position) =>
          isShort && (starts[position] ?? 0) < (numbers[0]?.from ?? 0) && events[position]?.dates.spans === undefined,
        near() {
          const found = new Uint32Array(starts.length);
          let count = 0;
          for (let position = 0; position < starts.length; position += 1) {
            if (isUndated(position) || meets(position)) found[count++] = position;
          }
          return found.subarray(0, count);
        },
        vaguenessAt(position) {
          if (isUndated(position) || !meets(position)) return null;
          const event = events[position];
          return event?.dates.spans ? vaguenessIn(event, ranges) : (vagueness[position] ?? null);
        },
      };
    },
  };
}
