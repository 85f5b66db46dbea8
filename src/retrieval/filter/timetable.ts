import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { DateRange } from "../../reading/question.ts";
import { VAGUENESS, vaguenessIn } from "./time-fit.ts";

/** How little an event is specific to a time. What is only then comes first in a list. */
export type Lasting = 0 | 1 | 2;

/** How the events, by position in the programme, fit a time that is asked for. */
export interface AskedTime {
  /** Positions, ascending, of the events that overlap the time between their first and last day, and of events without a date. */
  near(): Uint32Array;
  /** How vaguely an event is dated within the time, see `vaguenessIn`; null when it is at another time. */
  vaguenessAt(position: number): number | null;
  /**
   * How little an event is specific to the time. 2: it lasts for weeks, in one stretch or in many, and began before the time, or
   * the time is longer than a month. 1: it lasts for weeks from a day of the time on; or the time is at most a month long, and
   * the event began before it or has its longer part after it. Else 0.
   */
  lastingAt(position: number): Lasting;
  isUndated(position: number): boolean;
}

/** The days of all events in typed arrays, so that a question compares numbers and not texts. */
export interface Timetable {
  asked(ranges: readonly DateRange[]): AskedTime;
}

/** An event that reaches beyond the time counts as lasting only when the time is shorter than this (31 days). */
const SHORT_MS = 31 * 86_400_000;
/** An event longer than this (14 days) is never specific to a day. A list that began with such events nearly always began wrongly. */
const FEW_DAYS_MS = 14 * 86_400_000;

/** The lengths of all stretches of an event together. */
function stretchesMs({ dates: { start, end, spans } }: ProgrammeEvent): number {
  if (start === null || end === null) return 0;
  return (spans ?? [{ start, end }]).reduce((sum, span) => sum + lengthMs({ from: span.start, to: span.end }), 0);
}

/** Milliseconds from the first to the last day of a range. */
function lengthMs({ from, to }: DateRange): number {
  return Date.parse(to) - Date.parse(from);
}

/** Whether the part of an event after the end of the time is longer than the part before it. */
function goesOn(event: ProgrammeEvent | undefined, time: DateRange | undefined): boolean {
  const { start = null, end = null } = event?.dates ?? {};
  if (!time || start === null || end === null) return false;
  return lengthMs({ from: start, to: time.to }) < lengthMs({ from: time.to, to: end });
}

/** "2021-03-19" as 20210319. */
function numberOf(day: string): number {
  return Number(day.replaceAll("-", ""));
}

export function createTimetable(events: readonly ProgrammeEvent[]): Timetable {
  // An event without a date has 0 in both.
  const starts = Int32Array.from(events, ({ dates }) => numberOf(dates.start ?? "0"));
  const ends = Int32Array.from(events, ({ dates }) => numberOf(dates.end ?? "0"));
  /** Vagueness of an event as one span. */
  const vagueness = Uint8Array.from(events, (event) => {
    const { start, end } = event.dates;
    return start === null || end === null ? VAGUENESS.none : (vaguenessIn(event, [{ from: start, to: end }]) ?? 0);
  });
  const isLong = events.map((event) => stretchesMs(event) > FEW_DAYS_MS);
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
        ((starts[position] ?? 0) < short.from || ((ends[position] ?? 0) > short.to && goesOn(events[position], time)));
      return {
        isUndated,
        lastingAt: (position) => {
          if (time === undefined) return 0;
          const isNew = short !== undefined && (starts[position] ?? 0) >= short.from;
          if (isLong[position] === true) return isNew ? 1 : 2;
          return sticksOut(position) ? 1 : 0;
        },
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
