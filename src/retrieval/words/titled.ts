import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { tokenize } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";

/** A text by its words alone, however they are parted. */
const wordsOf = (text: string) =>
  tokenize(text)
    .map(({ folded }) => folded)
    .join(" ");

/** What stands in quotation marks. */
const QUOTED = /[«“„"]\s*([^«“„"»”]+?)\s*[»”“"]/gu;
const quotedIn = (text: string) => [...text.matchAll(QUOTED)].map(([, name = ""]) => wordsOf(name));

/** Gives the events that a text names by a title, in either language; mostly none. */
export interface FindTitled {
  /** Those whose whole title the text is. */
  whole(typed: string): readonly ProgrammeEvent[];
  /** Those whose title, or what it has in quotation marks, stands in quotation marks: « quand commence “La Clé des Portes” ? » */
  quoted(typed: string): readonly ProgrammeEvent[];
}

/** A title of fewer words may be the name of a subject or a town. */
const LEAST_WORDS = 3;

/** Builds what finds events by their whole title. */
export function createFindTitled(events: readonly ProgrammeEvent[]): FindTitled {
  const [byTitle, byName] = [new Map<string, Set<ProgrammeEvent>>(), new Map<string, Set<ProgrammeEvent>>()];
  const add = (known: typeof byTitle, words: string, event: ProgrammeEvent) =>
    known.set(words, (known.get(words) ?? new Set()).add(event));
  for (const event of events) {
    for (const title of LANGUAGES.map((language) => event.title[language])) {
      const words = wordsOf(title);
      if (words.split(" ").length >= LEAST_WORDS) add(byTitle, words, event);
      for (const name of [words, ...quotedIn(title)]) add(byName, name, event);
    }
  }
  return {
    whole: (typed) => [...(byTitle.get(wordsOf(typed)) ?? [])],
    quoted: (typed) => [...new Set(quotedIn(typed).flatMap((name) => [...(byName.get(name) ?? [])]))],
  };
}
