import type { Introduced } from "../../corpus/programme.ts";
import { remember } from "../../language/remember.ts";
import { patternOf } from "./themes.ts";

/** A thing that the programme says of itself, and where the words stand that ask for it. */
export interface Introducing {
  id: string;
  /** Places of its words among those of the question. */
  words: ReadonlySet<number>;
}

/** Knows what the programme says of itself by the words that ask for it. */
export interface IntroductionWords {
  /** What these folded words ask for, in the order of the programme. */
  askedBy: (foldedWords: readonly string[]) => Introducing[];
}

/** How many other words may stand between two of a phrase: « la dernière vraie rencontre ». */
const GAP = 1;

/** Where a phrase stands in a run of words, of which it begins with the one at a place; empty where it does not go on. */
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

/** Builds it from the introduction of a corpus. */
export function createIntroductionWords(introduction: readonly Introduced[]): IntroductionWords {
  const entries = introduction.map(({ id, words }) => ({
    id,
    phrases: [...words.fr, ...words.ru].map((phrase) =>
      patternOf(phrase)
        .split(" ")
        .map((source) => new RegExp(`^${source}$`, "u")),
    ),
  }));
  /** The phrases that begin with a word, by the place of their entry. */
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
