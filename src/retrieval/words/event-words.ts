import { namesOf, saidOf } from "../../corpus/event/event.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { createWordReader, NumberList } from "../../language/word-reader.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";

/** The text fields of an event. */
export const FIELDS = ["title", "description", "partners"] as const;
export type Field = (typeof FIELDS)[number];

/** The words of one field in one language, as word numbers, for all events one after the other. */
export interface FieldWords {
  language: Language;
  field: Field;
  numbers: Uint32Array;
  /** The start of each event's words; one more entry gives the end of the last. */
  starts: Uint32Array;
}

/** All words in the texts of a programme: a number for each folded word, and the texts as sequences of these numbers. */
export interface EventWords {
  /** The folded words, by number. */
  words: readonly string[];
  /** Undefined for a word that does not occur. */
  numberOf: (foldedWord: string) => number | undefined;
  fields: readonly FieldWords[];
}

/** The text of a field. The description includes the event's other fields as text; the partners include its keywords. */
export function fieldText(event: ProgrammeEvent, field: Field, language: Language): string {
  if (field === "title") return event.title[language];
  if (field === "description") return saidOf(event, language);
  return [...namesOf(event, language), ...(event.keywords?.[language] ?? [])].join(" ");
}

/** Tokenizes all texts of the events, each once. */
export function readEventWords(events: readonly ProgrammeEvent[]): EventWords {
  const reader = createWordReader();
  const read = FIELDS.flatMap((field) =>
    LANGUAGES.map((language) => ({
      field,
      language,
      numbers: new NumberList(),
      starts: new Uint32Array(events.length + 1),
    })),
  );
  // Event by event, so that words are numbered in the order of their first occurrence.
  for (const [position, event] of events.entries()) {
    for (const { field, language, numbers, starts } of read) {
      reader.read(fieldText(event, field, language), numbers);
      starts[position + 1] = numbers.length;
    }
  }
  const fields = read.map((own): FieldWords => ({ ...own, numbers: own.numbers.toArray() }));
  return { words: reader.words, numberOf: (word) => reader.numberOf(word), fields };
}

/** Whether folded words occur as a phrase in some text of an event. */
export function standsIn({ fields, numberOf }: EventWords, foldedWords: readonly string[]): boolean {
  const run = foldedWords.map(numberOf);
  const [first] = run;
  if (first === undefined || run.includes(undefined)) return false;
  return fields.some(({ numbers }) => {
    for (let at = numbers.indexOf(first); at >= 0; at = numbers.indexOf(first, at + 1)) {
      if (run.every((number, offset) => numbers[at + offset] === number)) return true;
    }
    return false;
  });
}
