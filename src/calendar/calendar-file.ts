import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventStatus } from "ical-generator";
import { addDays } from "../corpus/days/days.ts";
import type { Days } from "../corpus/days/event-days.ts";

/** Something for whole days in a calendar, or for hours of a day. */
export interface CalendarEntry extends Days {
  /** Stable: a file that is opened again changes the entry instead of adding one. */
  uid: string;
  summary: string;
  description: string;
  location?: string;
  /** Where that is, in degrees. Only with a location. */
  geo?: { latitude: number; longitude: number };
  /** From when to when, instead of whole days; the end is null where none is told. */
  hours?: { begin: Date; end: Date | null };
  /** Comes back every year: on its date, or on the last day of February, which is the 29th where there is one. Default: never. */
  yearly?: "on-date" | "last-of-february";
  isCancelled?: boolean;
  /** Its page. */
  url?: string;
}

/** What a file tells that is looked at again and again. */
export interface Subscription {
  /** After how long it is looked at again, in seconds. */
  refreshSeconds: number;
  /** Number of the edition: a larger one takes the place of a smaller one. */
  sequence: number;
  /** When what is in it was last changed, where that is known. */
  modified?: Date;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** When an entry is: whole days as dates without a zone, the end the day after the last one; hours as instants. */
function timesOf({ start, end, hours }: CalendarEntry) {
  if (hours) return { start: hours.begin, ...(hours.end !== null && { end: hours.end }) };
  return { allDay: true, start: midnight(start), end: midnight(addDays(end, 1)) };
}

/** Where an entry is, on a line and on the earth. */
function locationOf({ location, geo }: CalendarEntry) {
  if (location === undefined) return {};
  return { location: geo ? { title: location, geo: { lat: geo.latitude, lon: geo.longitude } } : location };
}

/** How often an entry comes back. */
function repetitionOf({ yearly }: CalendarEntry) {
  if (!yearly) return {};
  const onLastOfFebruary = yearly === "last-of-february" && { byMonth: 2, byMonthDay: -1 };
  return { repeating: { freq: ICalEventRepeatingFreq.YEARLY, ...onLastOfFebruary } };
}

/**
 * An iCalendar file (RFC 5545), lines of at most 75 octets. Instants are in UTC: every calendar shows them in its own zone.
 * @param now when the file is made, or its edition: its DTSTAMP
 * @param subscription of a file that is looked at again
 */
export function calendarFile(
  name: string,
  entries: readonly CalendarEntry[],
  now: Date,
  subscription?: Subscription,
): string {
  const calendar = ical({
    name,
    prodId: { company: "Jumelages", product: "Jumelages" },
    ...(subscription && { ttl: subscription.refreshSeconds, method: ICalCalendarMethod.PUBLISH }),
  });
  for (const entry of entries) {
    const { uid, summary, description, isCancelled, url } = entry;
    calendar.createEvent({
      id: uid,
      stamp: now,
      timezone: "UTC",
      ...timesOf(entry),
      summary,
      description,
      ...locationOf(entry),
      ...(isCancelled && { status: ICalEventStatus.CANCELLED }),
      ...(url !== undefined && { url }),
      ...(subscription && { sequence: subscription.sequence }),
      ...(subscription?.modified && { lastModified: subscription.modified }),
      ...repetitionOf(entry),
    });
  }
  // The library leaves the last line open; RFC 5545 wants it ended like all others.
  return `${calendar.toString().trimEnd()}\r\n`;
}
