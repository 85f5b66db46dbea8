import type { Introduced } from "../corpus/programme.ts";
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

/** Where a phrase stands in a run of words from one on; empty where it does not begin there. */
function phraseAt(phrase: readonly RegExp[], words: readonly string[], from: number): number[] {
  const places: number[] = [];
  let next = from;
  for (const pattern of phrase) {
    const reach = places.length === 0 ? 0 : GAP;
    const found = words.slice(next, next + reach + 1).findIndex((word) => pattern.test(word));
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
  return {
    askedBy: (foldedWords) =>
      entries.map(({ id, phrases }) => ({
        id,
        words: new Set(
          phrases.flatMap((phrase) => foldedWords.flatMap((_, from) => phraseAt(phrase, foldedWords, from))),
        ),
      })),
  };
}
