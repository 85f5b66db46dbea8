import type { ProgrammeEvent } from "../corpus/schema.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/languages.ts";

/** One language's text of an event, as it is embedded. */
export interface Passage {
  id: string;
  eventId: string;
  language: Language;
  text: string;
}

/** The passages of an event: title and description, French and Russian apart. */
export function passagesOf(events: readonly ProgrammeEvent[]): Passage[] {
  return events.flatMap((event) =>
    LANGUAGES.map((language) => ({
      id: `${event.id}#${language}`,
      eventId: event.id,
      language,
      text: `${event.title[language]}. ${event.description[language]}`,
    })),
  );
}
