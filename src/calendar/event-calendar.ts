import { partnersOf } from "../corpus/event.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";
import { calendarFile } from "./calendar-file.ts";
import { calendarDays } from "../corpus/event-days.ts";

/** A file to send. */
export interface NamedFile {
  name: string;
  content: string;
}

/**
 * The calendar file of a project, in a language.
 * @param now decides what is still to come; `today` is the asker's day, ISO date
 * @returns null when no day of it is known and still to come
 */
export function eventCalendar(
  event: ProgrammeEvent,
  { language, now, today }: { language: Language; now: Date; today: string },
): NamedFile | null {
  const days = calendarDays(event, today);
  if (days.length === 0) return null;
  const partners = partnersOf(event)
    .map(({ name }) => name[language])
    .join(", ");
  const texts = [event.description[language], partners].filter((text) => text !== "");
  const location = [event.venue?.name?.[language] ?? [], event.venue?.address ?? []].flat().join(", ");
  const entries = days.map((span, index) => ({
    ...span,
    uid: `${event.id}${index === 0 ? "" : `-${index + 1}`}@jumelages`,
    summary: event.title[language],
    description: texts.join("\n\n"),
    ...(location !== "" && { location }),
  }));
  return { name: `${event.id}.ics`, content: calendarFile(event.title[language], entries, now) };
}
