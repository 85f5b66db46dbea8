import { daysBetween } from "../corpus/days/days.ts";
import type { EventDates } from "../corpus/schema.ts";

type Precision = EventDates["precision"];
interface Span {
  start: string;
  end: string;
  precision: Precision;
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
