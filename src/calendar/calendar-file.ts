import ical, { ICalEventRepeatingFreq } from "ical-generator";
import { addDays } from "../corpus/days.ts";
import type { Days } from "../corpus/event-days.ts";

/** Something for whole days in a calendar. */
export interface CalendarEntry extends Days {
  /** Stable: a file that is opened again changes the entry instead of adding one. */
  uid: string;
  summary: string;
  description: string;
  location?: string;
  /** Comes back every year: on its date, or on the last day of February, which is the 29th where there is one. Default: never. */
  yearly?: "on-date" | "last-of-february";
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * An iCalendar file (RFC 5545) of all-day entries: dates without a zone, the end the day after the last one, lines of at
 * most 75 octets.
 * @param now when the file is made: its DTSTAMP
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const calendar = ical({ name, prodId: { company: "Jumelages", product: "Jumelages" } });
  for (const { uid, start, end, summary, description, location, yearly } of entries) {
    calendar.createEvent({
      id: uid,
      stamp: now,
      allDay: true,
      timezone: "UTC",
      start: midnight(start),
      end: midnight(addDays(end, 1)),
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
