import type { ProgrammeEvent } from "../corpus/schema.ts";
import { tokenize } from "../language/fold.ts";
import { LANGUAGES } from "../language/languages.ts";

/** A text by its words alone, however they are parted. */
const wordsOf = (text: string) =>
  tokenize(text)
    .map(({ folded }) => folded)
    .join(" ");

/** Gives the events whose whole title a text is, in either language; mostly none. */
export type FindTitled = (typed: string) => readonly ProgrammeEvent[];

/** A title of fewer words may be the name of a subject or a town. */
const LEAST_WORDS = 3;

/** Builds what finds events by their whole title. */
export function createFindTitled(events: readonly ProgrammeEvent[]): FindTitled {
  const byTitle = new Map<string, ProgrammeEvent[]>();
  for (const event of events) {
    for (const words of new Set(LANGUAGES.map((language) => wordsOf(event.title[language])))) {
      if (words.split(" ").length < LEAST_WORDS) continue;
      byTitle.set(words, [...(byTitle.get(words) ?? []), event]);
    }
  }
  return (typed) => byTitle.get(wordsOf(typed)) ?? [];
}
