import { partnersOf } from "../corpus/event/event.ts";
import type { Hours } from "../corpus/event/event.ts";
import { addDays } from "../corpus/days/days.ts";
import { eachDay, timesOn } from "../corpus/export/stretches.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { sessionsOn } from "../corpus/days/sessions.ts";
import { hoursText } from "../i18n/sessions.ts";
import { capitalized } from "../language/capitalized.ts";
import type { Language } from "../language/languages.ts";
import { calendarFile } from "./calendar-file.ts";
import type { CalendarEntry } from "./calendar-file.ts";
import { calendarDays, exactDays } from "../corpus/days/event-days.ts";
import type { Days } from "../corpus/days/event-days.ts";

export interface NamedFile {
  name: string;
  content: string;
}

/** On several days, hours up to this many minutes are sessions, such as a play each evening; longer ones are opening hours. */
const SESSION_MINUTES = 240;
/** Up to this many days, each day of sessions has its own entry. */
const SESSION_DAYS = 31;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Splits a range into single days if each day has a session, such as a play on three evenings. */
function daysApart(days: Days, hours: Hours | undefined): Days[] {
  if (hours === undefined || days.start === days.end) return [days];
  const { from, to } = hours;
  const minutes = to === null ? 0 : (minutesOf(to) - minutesOf(from) + 24 * 60) % (24 * 60);
  if (minutes > SESSION_MINUTES || addDays(days.start, SESSION_DAYS) <= days.end) return [days];
  return eachDay(days).map((day) => ({ start: day, end: day }));
}

/** The hours of a single day as instants; null for several days, whose opening hours are given in the text. */
function hoursOn(days: Days, hours: Hours | undefined, timeZone: string) {
  if (hours === undefined || days.start !== days.end) return null;
  const { begin, end } = timesOn(days, hours, timeZone);
  return { begin, end: hours.to === null ? null : end };
}

/**
 * The calendar entries for some days of a project. A single day with hours gets them; all others are whole days.
 * @param timeZone IANA name of the event's zone
 * @param text what is told of it; by default its description
 */
export function eventEntries(
  event: ProgrammeEvent,
  days: readonly Days[],
  { language, timeZone, text }: { language: Language; timeZone: string; text?: string },
): CalendarEntry[] {
  const partners = partnersOf(event)
    .map(({ name }) => name[language])
    .join(", ");
  const { hours } = event.dates;
  const apart = days.map((span) => ({ first: span.start, all: daysApart(span, hours) }));
  const isInWords = hours !== undefined && apart.some(({ all }) => all.some(({ start, end }) => start !== end));
  const daily = isInWords ? capitalized(hoursText(language, hours)) : "";
  const texts = [daily, text ?? event.description[language], partners].filter((text) => text !== "");
  const { latitude, longitude } = event.venue ?? {};
  const location = [event.venue?.name?.[language] ?? [], event.venue?.address ?? []].flat().join(", ");
  const starts = exactDays(event).map(({ start }) => start);
  const told = {
    summary: event.title[language],
    description: texts.join("\n\n"),
    ...(location !== "" && { location }),
    ...(latitude !== undefined && longitude !== undefined && { geo: { latitude, longitude } }),
  };
  if (event.dates.sessions) {
    return days
      .flatMap((span) => sessionsOn(event.dates, span))
      .map(({ day, from, to }) => {
        const span = { start: day, end: day };
        const timed = hoursOn(span, { from, to }, timeZone);
        return {
          ...span,
          uid: `${event.id}-${[day, from, ...(to === null ? [] : [to])].join("T").replaceAll(":", "")}@jumelages`,
          ...told,
          ...(timed && { hours: timed }),
        };
      });
  }
  return apart.flatMap(({ first, all }) => {
    // Uses the index among all ranges, so that the entry's id stays the same when earlier ranges have passed.
    const index = starts.indexOf(first);
    return all.map((span) => {
      const timed = hoursOn(span, hours, timeZone);
      const suffix = span.start !== first ? `-${span.start}` : index === 0 ? "" : `-${index + 1}`;
      return { ...span, uid: `${event.id}${suffix}@jumelages`, ...told, ...(timed && { hours: timed }) };
    });
  });
}

/**
 * The calendar file of a project, in a language.
 * @param timeZone IANA name of the event's zone
 * @param now the DTSTAMP of the file; `today` is the asker's day as an ISO date, and decides what is still to come
 * @returns null if no known day is still to come
 */
export function eventCalendar(
  event: ProgrammeEvent,
  { language, now, today, timeZone }: { language: Language; now: Date; today: string; timeZone: string },
): NamedFile | null {
  const days = calendarDays(event, today);
  if (days.length === 0) return null;
  // Leaves out past sessions. A range of whole days stays one entry.
  const entries = eventEntries(event, days, { language, timeZone }).filter(({ end }) => end >= today);
  return { name: `${event.id}.ics`, content: calendarFile(event.title[language], entries, now) };
}
