import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { DateRange } from "../../reading/question.ts";
import { VAGUENESS, vaguenessIn } from "./time-fit.ts";

/** How the events of a programme, by their position in it, meet a time that is asked for. */
export interface AskedTime {
  /** Positions of the events between whose first and last day some of the time lies, and of those without a date, in their order. */
  near(): Uint32Array;
  /** How vaguely an event is dated within the time, see `vaguenessIn`; null where it is not. */
  vaguenessAt(position: number): number | null;
  /**
   * Whether an event is no more of the time than of another: it lasts for weeks, or has begun before a month or less that is asked for,
   * or goes on after it for longer than it is of it. What is of a few of its days is looked for first.
   */
  isLasting(position: number): boolean;
  /** Whether an event has no date at all. */
  isUndated(position: number): boolean;
}

/** When the events of a programme are: their days side by side, so that a question goes through numbers and not through texts. */
export interface Timetable {
  asked(ranges: readonly DateRange[]): AskedTime;
}

/** Of a longer time what sticks out of it is as much as what does not. */
const SHORT_MS = 31 * 86_400_000;
/** What lasts for longer is for whoever comes, and of no day: the first of such a list is nearly always another one. */
const FEW_DAYS_MS = 14 * 86_400_000;

/** How long days are from the first to the last one, in milliseconds. */
function lengthMs({ from, to }: DateRange): number {
  return Date.parse(to) - Date.parse(from);
}

/** Whether less of an event lies in a time than after it. */
function goesOn(event: ProgrammeEvent | undefined, time: DateRange | undefined): boolean {
  const { start = null, end = null } = event?.dates ?? {};
  if (!time || start === null || end === null) return false;
  return lengthMs({ from: start, to: time.to }) < lengthMs({ from: time.to, to: end });
}

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
  const isLong = events.map(
    ({ dates: { start, end, spans } }) =>
      start !== null && end !== null && !spans && lengthMs({ from: start, to: end }) > FEW_DAYS_MS,
  );
  const isUndated = (position: number) => starts[position] === 0;
  return {
    asked(ranges) {
      const numbers = ranges.map(({ from, to }) => ({ from: numberOf(from), to: numberOf(to) }));
      const meets = (position: number) => {
        const [start, end] = [starts[position] ?? 0, ends[position] ?? 0];
        for (const { from, to } of numbers) if (start <= to && from <= end) return true;
        return false;
      };
      const [time, ...others] = ranges;
      const [short] = time && others.length === 0 && lengthMs(time) < SHORT_MS ? numbers : [];
      const sticksOut = (position: number) =>
        short !== undefined &&
        events[position]?.dates.spans === undefined &&
        ((starts[position] ?? 0) < short.from || ((ends[position] ?? 0) > short.to && goesOn(events[position], time)));
      return {
        isUndated,
        isLasting: (position) => time !== undefined && (isLong[position] === true || sticksOut(position)),
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
