import { nextAnniversary } from "../corpus/anniversaries.ts";
import type { Twinning } from "../corpus/schema.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import type { Language } from "../language/languages.ts";
import { calendarFile } from "./calendar-file.ts";
import type { NamedFile } from "./event-calendar.ts";

/**
 * The calendar file of a tie: its next anniversary, coming back every year. One of 29 February comes on the 28th in common
 * years, as its reminders do.
 * @param names of the two places, in the language
 * @param today the asker's day, ISO date
 * @returns null for a tie that cannot be reminded by day
 */
export function anniversaryCalendar(
  { id, kind, since, remindable, note }: Twinning,
  { language, names, now, today }: { language: Language; names: readonly [string, string]; now: Date; today: string },
): NamedFile | null {
  const next = remindable ? nextAnniversary(since, today) : null;
  if (next === null || since === null) return null;
  const { card } = catalogueOf(language).reminders;
  const summary = card.calendarTitle(...names);
  const remarks = [note?.[language], since.endsWith("-02-29") ? card.kept28February : undefined];
  const entry = {
    uid: `anniversary-${id}@jumelages`,
    start: next.day,
    end: next.day,
    summary,
    description: [card.calendarText(kind, since), ...remarks.filter((remark) => remark !== undefined)].join("\n\n"),
    yearly: since.endsWith("-02-29") ? ("last-of-february" as const) : ("on-date" as const),
  };
  return { name: `${id}.ics`, content: calendarFile(summary, [entry], now) };
}
