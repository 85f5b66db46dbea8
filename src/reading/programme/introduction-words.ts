import type { Introduced } from "../../corpus/programme.ts";
import { remember } from "../../language/remember.ts";
import { patternOf } from "./themes.ts";

/** A part of the introduction, and the words that ask for it. */
export interface Introducing {
  id: string;
  /** Positions of its words in the question. */
  words: ReadonlySet<number>;
}

/** Finds the parts of the introduction that a question asks for. */
export interface IntroductionWords {
  /** The parts that the words ask for, in the order of the introduction. `words` is empty for parts not asked for. */
  askedBy: (foldedWords: readonly string[]) => Introducing[];
}

/** Words that may stand between two words of a phrase: « la dernière vraie rencontre ». */
const GAP = 1;

/** Positions of a phrase that begins at `from`; empty when it does not match. */
function phraseAt(phrase: readonly RegExp[], words: readonly string[], from: number): number[] {
  const places = [from];
  let next = from + 1;
  for (const pattern of phrase.slice(1)) {
    const found = words.slice(next, next + GAP + 1).findIndex((word) => pattern.test(word));
    if (found < 0) return [];
    places.push(next + found);
    next += found + 1;
  }
  return places;
}

/** Builds the lookup from the introduction of a corpus. */
export function createIntroductionWords(introduction: readonly Introduced[]): IntroductionWords {
  const entries = introduction.map(({ id, words }) => ({
    id,
    phrases: [...words.fr, ...words.ru].map((phrase) =>
      patternOf(phrase)
        .split(" ")
        .map((source) => new RegExp(`^${source}$`, "u")),
    ),
  }));
  /** The phrases that begin with a word, with the index of their entry. */
  const beginningWith = remember((word) =>
    entries.flatMap(({ phrases }, entry) =>
      phrases.flatMap((phrase) => (phrase[0]?.test(word) === true ? [{ entry, phrase }] : [])),
    ),
  );
  return {
    askedBy(foldedWords) {
      const asked = entries.map(({ id }) => ({ id, words: new Set<number>() }));
      for (const [from, word] of foldedWords.entries()) {
        for (const { entry, phrase } of beginningWith(word)) {
          for (const place of phraseAt(phrase, foldedWords, from)) asked[entry]?.words.add(place);
        }
      }
      return asked;
    },
  };
}
