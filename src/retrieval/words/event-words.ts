import { namesOf, saidOf } from "../../corpus/event/event.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { createWordReader, NumberList } from "../../language/word-reader.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";

/** The fields of an event that have words. */
export const FIELDS = ["title", "description", "partners"] as const;
export type Field = (typeof FIELDS)[number];

/** The words of one field of all events in one language, as numbers, one event after the other. */
export interface FieldWords {
  language: Language;
  field: Field;
  numbers: Uint32Array;
  /** Where the words of the event at a position begin; one more than there are events, the last of them the end. */
  starts: Uint32Array;
}

/** Every word of the texts of a programme, read once: a number for each folded word, and the texts as these numbers. */
export interface EventWords {
  /** The folded words, by number. */
  words: readonly string[];
  /** Undefined for a word that stands nowhere. */
  numberOf: (foldedWord: string) => number | undefined;
  fields: readonly FieldWords[];
}

/** The text of a field, with the description what its fields say, the names of partners joined, and with them the keywords of an event. */
export function fieldText(event: ProgrammeEvent, field: Field, language: Language): string {
  if (field === "title") return event.title[language];
  if (field === "description") return saidOf(event, language);
  return [...namesOf(event, language), ...(event.keywords?.[language] ?? [])].join(" ");
}

/** Reads the words of all events, each text once. */
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
  // Event after event: a word has the number of its first place in the programme.
  for (const [position, event] of events.entries()) {
    for (const { field, language, numbers, starts } of read) {
      reader.read(fieldText(event, field, language), numbers);
      starts[position + 1] = numbers.length;
    }
  }
  const fields = read.map((own): FieldWords => ({ ...own, numbers: own.numbers.toArray() }));
  return { words: reader.words, numberOf: (word) => reader.numberOf(word), fields };
}

/** Whether folded words stand one after the other in a text of an event. */
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
