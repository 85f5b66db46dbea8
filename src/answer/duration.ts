import { daysBetween } from "../corpus/days/days.ts";
import type { EventDates, ProgrammeEvent } from "../corpus/schema.ts";
import { sessionsOf } from "./session-asked.ts";

type Precision = EventDates["precision"];
interface Span {
  start: string;
  end: string;
  precision: Precision;
}

/** Of something on several days, hours longer than this are opening hours, in which visitors come and go. */
const LONGEST_MINUTES = 300;

function minutesAt(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** How long each session of an event lasts, in minutes; null where they differ, or are not known, or are opening hours. */
export function sessionMinutes({ dates }: Pick<ProgrammeEvent, "dates">): number | null {
  const isOfOneDay = dates.start !== null && dates.start === dates.end;
  const own = isOfOneDay && dates.hours ? [dates.hours] : sessionsOf({ dates });
  const lengths = new Set(own.map(({ from, to }) => (to === null ? 0 : minutesAt(to) - minutesAt(from))));
  const [only = 0, ...others] = lengths;
  return others.length > 0 || only <= 0 || (!isOfOneDay && only > LONGEST_MINUTES) ? null : only;
}

const TO_THE_DAY: readonly Precision[] = ["day"];

/**
 * Returns how many days each stretch of a project lasts, both ends included, in order of time. A span that lies within another does not
 * count.
 * @param precisions how exactly each has to be dated; by default to the day
 * @returns null where one is dated less exactly, and without a date
 */
export function stretchesOf(
  { start, end, precision, spans }: EventDates,
  precisions: readonly Precision[] = TO_THE_DAY,
): number[] | null {
  if (start === null || end === null) return null;
  const all: readonly Span[] = spans ?? [{ start, end, precision }];
  const isWithin = (one: Span, other: Span) =>
    other.start <= one.start && one.end <= other.end && (other.start < one.start || one.end < other.end);
  const whole = all.filter((one) => !all.some((other) => isWithin(one, other)));
  if (whole.some((span) => !precisions.includes(span.precision))) return null;
  return whole.map((span) => daysBetween(span.start, span.end) + 1);
}

/** The days of all stretches together; null as in {@link stretchesOf}. */
export function daysOf(dates: EventDates, precisions?: readonly Precision[]): number | null {
  return stretchesOf(dates, precisions)?.reduce((sum, days) => sum + days, 0) ?? null;
}
