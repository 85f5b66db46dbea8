import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { tokenize } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";

/** The folded words of a text, without punctuation. */
const wordsOf = (text: string) =>
  tokenize(text)
    .map(({ folded }) => folded)
    .join(" ");

/** Text in quotation marks. */
const QUOTED = /[«“„"]\s*([^«“„"»”]+?)\s*[»”“"]/gu;
const quotedIn = (text: string) => [...text.matchAll(QUOTED)].map(([, name = ""]) => wordsOf(name));

/** Finds the events whose title a question contains, in either language; usually none. */
export interface FindTitled {
  /** Events whose whole title is the text. */
  whole(typed: string): readonly ProgrammeEvent[];
  /** Events whose title, or a quoted part of it, stands in quotation marks in the text: « quand commence “La Clé des Portes” ? » */
  quoted(typed: string): readonly ProgrammeEvent[];
  /** Events whose title, or a quoted part of it, stands in the text without quotation marks. Only for titles of at least three words. */
  named(typed: string): readonly ProgrammeEvent[];
  /** Events whose title begins with a name of two words or more that the text has with the same capitals: « le prix de Lady Liberty ». */
  proper(typed: string): readonly ProgrammeEvent[];
}

/** What parts the name of a work or of a person from the rest of a title: « Lady Liberty. De la sueur », « Susan Meiselas — Nicaragua ». */
const PARTED = /\s+[—–:|]\s+|[:.,(]\s+/u;
/** The fewest words of a name of which nothing else is known. */
const WORDS_OF_NAME = 2;
/** A word of a name, with a capital letter, or a small one between such words. */
const NAME = /^\p{Lu}[^\s]*(?: (?:d[eu]s?|l[ae]s?|et|of|the|и|на) \p{Lu}[^\s]*| \p{Lu}[^\s]*)*$/u;

/** The name that a title begins with, as it is written; null for a title that begins like a sentence. */
function nameIn(title: string): string | null {
  const [beginning = ""] = title.split(PARTED);
  const isShouted = beginning === beginning.toUpperCase();
  const isName = !isShouted && NAME.test(beginning) && beginning.split(" ").length >= WORDS_OF_NAME;
  return isName ? beginning : null;
}

/** A title of fewer words may be a subject or a town. */
const LEAST_WORDS = 3;

export function createFindTitled(events: readonly ProgrammeEvent[]): FindTitled {
  const [byTitle, byName] = [new Map<string, Set<ProgrammeEvent>>(), new Map<string, Set<ProgrammeEvent>>()];
  const add = (known: typeof byTitle, words: string, event: ProgrammeEvent) =>
    known.set(words, (known.get(words) ?? new Set()).add(event));
  const byProper = new Map<string, Set<ProgrammeEvent>>();
  for (const event of events) {
    for (const title of LANGUAGES.map((language) => event.title[language])) {
      const words = wordsOf(title);
      if (words.split(" ").length >= LEAST_WORDS) add(byTitle, words, event);
      for (const name of [words, ...quotedIn(title)]) add(byName, name, event);
      const proper = nameIn(title);
      if (proper !== null) add(byProper, proper, event);
    }
  }
  return {
    whole: (typed) => [...(byTitle.get(wordsOf(typed)) ?? [])],
    named(typed) {
      const said = ` ${wordsOf(typed)} `;
      const names = [...byName].filter(([name]) => name.split(" ").length >= LEAST_WORDS && said.includes(` ${name} `));
      return [...new Set(names.flatMap(([, named]) => [...named]))];
    },
    proper(typed) {
      const names = [...byProper].filter(([name]) => typed.includes(` ${name}`));
      return [...new Set(names.flatMap(([, named]) => [...named]))];
    },
    quoted: (typed) => [...new Set(quotedIn(typed).flatMap((name) => [...(byName.get(name) ?? [])]))],
  };
}
