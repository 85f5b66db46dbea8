import type { ProgrammeEvent, Subject } from "../corpus/schema.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/languages.ts";

/** One language's text of an event, as it is embedded. */
export interface Passage {
  id: string;
  eventId: string;
  language: Language;
  text: string;
}

/** A subject of more rows says too little of each of them to stand in their passages. */
const NARROW_ROWS = 4;
/** Words taken from one subject, and words of a passage: more of them blur it (measured on questions that nobody had tuned on). */
const WORDS_PER_SUBJECT = 20;
const WORDS_PER_PASSAGE = 100;

/** The words by which people ask for the narrow subjects of an event, the narrowest first; empty when it has none. */
function askedWords({ source }: ProgrammeEvent, subjects: readonly Subject[], language: Language): string {
  const narrow = subjects.filter(({ rows }) => rows.length <= NARROW_ROWS && rows.includes(source.row));
  return narrow
    .sort((a, b) => a.rows.length - b.rows.length)
    .flatMap((subject) => subject[language].slice(0, WORDS_PER_SUBJECT))
    .slice(0, WORDS_PER_PASSAGE)
    .join(", ");
}

function textOf({ title, description }: ProgrammeEvent, language: Language): string {
  return `${title[language]}. ${description[language]}`.trimEnd();
}

/**
 * The passages of an event, French and Russian apart: title and description; and, since people do not ask in the words of
 * the programme, the words of its subjects.
 */
export function passagesOf(events: readonly ProgrammeEvent[], subjects: readonly Subject[]): Passage[] {
  return events.flatMap((event) =>
    LANGUAGES.flatMap((language): Passage[] => {
      const asked = askedWords(event, subjects, language);
      const passage = { eventId: event.id, language };
      const text = textOf(event, language);
      // What is told in one language only needs no second vector.
      const isRepeated = event.borrowed.includes(language) && language !== "fr" && text === textOf(event, "fr");
      return [
        ...(isRepeated ? [] : [{ ...passage, id: `${event.id}#${language}`, text }]),
        ...(asked === "" ? [] : [{ ...passage, id: `${event.id}#${language}#asked`, text: asked }]),
      ];
    }),
  );
}
