import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventStatus } from "ical-generator";
import { addDays } from "../corpus/days/days.ts";
import type { Days } from "../corpus/days/event-days.ts";

/** A calendar entry, for whole days or with hours. */
export interface CalendarEntry extends Days {
  /** Stable, so that importing a file again updates the entry instead of adding another. */
  uid: string;
  summary: string;
  description: string;
  location?: string;
  /** The coordinates of the location, in degrees. */
  geo?: { latitude: number; longitude: number };
  /** The hours, instead of whole days; `end` is null if unknown. */
  hours?: { begin: Date; end: Date | null };
  /** Repeats every year, on its date or on the last day of February (the 29th in leap years). Default: never. */
  yearly?: "on-date" | "last-of-february";
  isCancelled?: boolean;
  /** The address of its page. */
  url?: string;
}

/** The properties of a calendar that subscribers fetch repeatedly. */
export interface Subscription {
  /** How often to fetch it, in seconds. */
  refreshSeconds: number;
  /** The number of the edition; a larger one replaces a smaller one. */
  sequence: number;
  /** When the content last changed, if known. */
  modified?: Date;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Whole days become dates without a zone, with the exclusive end that iCalendar requires. Hours become instants. */
function timesOf({ start, end, hours }: CalendarEntry) {
  if (hours) return { start: hours.begin, ...(hours.end !== null && { end: hours.end }) };
  return { allDay: true, start: midnight(start), end: midnight(addDays(end, 1)) };
}

/** The location as text and as coordinates. */
function locationOf({ location, geo }: CalendarEntry) {
  if (location === undefined) return {};
  return { location: geo ? { title: location, geo: { lat: geo.latitude, lon: geo.longitude } } : location };
}

function repetitionOf({ yearly }: CalendarEntry) {
  if (!yearly) return {};
  const onLastOfFebruary = yearly === "last-of-february" && { byMonth: 2, byMonthDay: -1 };
  return { repeating: { freq: ICalEventRepeatingFreq.YEARLY, ...onLastOfFebruary } };
}

/**
 * An iCalendar file (RFC 5545) with lines of at most 75 octets. Instants are in UTC; calendars convert them to their
 * own zone.
 * @param now the DTSTAMP: when the file is made, or the date of its edition
 * @param subscription for a file that subscribers fetch repeatedly
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
  // The library does not end the last line with a line break, which RFC 5545 requires.
  return `${calendar.toString().trimEnd()}\r\n`;
}
