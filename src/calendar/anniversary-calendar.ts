import { nextAnniversary } from "../corpus/anniversaries.ts";
import type { Twinning } from "../corpus/schema.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import type { Language } from "../language/languages.ts";
import { calendarFile } from "./calendar-file.ts";
import type { CalendarEntry } from "./calendar-file.ts";
import type { NamedFile } from "./event-calendar.ts";

/** `names` of the two places in the language; `today` as an ISO date. */
export interface AnniversaryOptions {
  language: Language;
  names: readonly [string, string];
  today: string;
}

/**
 * The calendar entry of a tie: its next anniversary, repeated every year. For a tie of 29 February, it falls on the 28th
 * in common years, like the reminders.
 * @returns null for a tie without a reliable day
 */
export function anniversaryEntry(
  { id, kind, since, remindable, note }: Twinning,
  { language, names, today }: AnniversaryOptions,
): CalendarEntry | null {
  const next = remindable ? nextAnniversary(since, today) : null;
  if (next === null || since === null) return null;
  const { card } = catalogueOf(language).reminders;
  const remarks = [note?.[language], since.endsWith("-02-29") ? card.kept28February : undefined];
  return {
    uid: `anniversary-${id}@jumelages`,
    start: next.day,
    end: next.day,
    summary: card.calendarTitle(...names),
    description: [card.calendarText(kind, since), ...remarks.filter((remark) => remark !== undefined)].join("\n\n"),
    yearly: since.endsWith("-02-29") ? "last-of-february" : "on-date",
  };
}

/** The calendar file of a tie; null for one without a reliable day. */
export function anniversaryCalendar(
  tie: Twinning,
  { now, ...options }: AnniversaryOptions & { now: Date },
): NamedFile | null {
  const entry = anniversaryEntry(tie, options);
  return entry && { name: `${tie.id}.ics`, content: calendarFile(entry.summary, [entry], now) };
}
