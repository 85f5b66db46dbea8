import ical, { ICalEventRepeatingFreq } from "ical-generator";
import { addDays } from "../corpus/days.ts";
import type { Days } from "../corpus/event-days.ts";

/** Something for whole days in a calendar, or for hours of a day. */
export interface CalendarEntry extends Days {
  /** Stable: a file that is opened again changes the entry instead of adding one. */
  uid: string;
  summary: string;
  description: string;
  location?: string;
  /** From when to when, instead of whole days; the end is null where none is told. */
  hours?: { begin: Date; end: Date | null };
  /** Comes back every year: on its date, or on the last day of February, which is the 29th where there is one. Default: never. */
  yearly?: "on-date" | "last-of-february";
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** When an entry is: whole days as dates without a zone, the end the day after the last one; hours as instants. */
function timesOf({ start, end, hours }: CalendarEntry) {
  if (hours) return { start: hours.begin, ...(hours.end !== null && { end: hours.end }) };
  return { allDay: true, start: midnight(start), end: midnight(addDays(end, 1)) };
}

/**
 * An iCalendar file (RFC 5545), lines of at most 75 octets. Instants are in UTC: every calendar shows them in its own zone.
 * @param now when the file is made: its DTSTAMP
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ name, prodId: { company: "Jumelages", product: "Jumelages" } });
  for (const entry of entries) {
    const { uid, summary, description, location, yearly } = entry;
    calendar.createEvent({
      id: uid,
      stamp: now,
      timezone: "UTC",
      ...timesOf(entry),
      summary,
      description,
      ...(location !== undefined && { location }),
      ...(yearly && {
        repeating: {
          freq: ICalEventRepeatingFreq.YEARLY,
          ...(yearly === "last-of-february" && { byMonth: 2, byMonthDay: -1 }),
        },
      }),
    });
  }
  // The library leaves the last line open; RFC 5545 wants it ended like all others.
  return `${calendar.toString().trimEnd()}\r\n`;
}
