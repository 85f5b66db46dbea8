import { isoDay } from "../tables/cells.ts";
import type { Moment, Stretch } from "./when.ts";

const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(Z)|([+-]\d{2})(?::?(\d{2}))?)?)?$/u;
/** The offset behind a date and time. Behind a space it needs seconds before it: « 2027-03-12 14:30-18:00 » is a range. */
const OFFSET =
  /(?<=\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?| \d{2}:\d{2}:\d{2}(?:\.\d+)?))(?:Z|[+-]\d{2}(?::?\d{2})?)(?![\p{L}\d:])/gu;

/** A date or time, as a file writes it. */
export interface WrittenTime extends Moment {
  /** The instant, when an offset is given; null for a local time. */
  at: Date | null;
  /** It is in UTC, so it is probably not the local time of the event. */
  isUtc: boolean;
}

/** Reads an ISO date or time. Day and time stay as written; the offset does not change them. Null for other text. */
export function writtenTime(text: string): WrittenTime | null {
  const match = WRITTEN.exec(text.trim());
  if (!match) return null;
  const [, year, month, date, hour, minute, utc, hours, minutes] = match;
  const day = isoDay(Number(year), Number(month), Number(date));
  if (day === null || (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59))) return null;
  const time = hour === undefined ? null : `${hour}:${minute ?? "00"}`;
  const offset = utc ?? (hours === undefined ? "" : `${hours}:${minutes ?? "00"}`);
  const at = time === null || offset === "" ? null : new Date(`${day}T${time}:00${offset}`);
  return { day, time, at, isUtc: isOffsetOfUtc(offset) };
}

/** Whether an offset is that of UTC: `Z`, `+00:00`, `+00`. */
export const isOffsetOfUtc = (offset: string) => /^(?:Z|[+-]00(?::?00)?)$/u.test(offset);

/** Takes the offsets off the ISO times in a longer text. */
export function withoutOffsets(text: string): { text: string; offsets: string[] } {
  return { text: text.replace(OFFSET, ""), offsets: [...text.matchAll(OFFSET)].map(([offset]) => offset) };
}

/** Whether a stretch ends before it begins. */
export function endsEarly({ from, to }: Stretch): boolean {
  if (to === null || to.day > from.day) return false;
  return to.day < from.day || (to.time !== null && from.time !== null && to.time < from.time);
}

/** The most frequent name, the first one if several are equally frequent; undefined for an empty list. */
export function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
