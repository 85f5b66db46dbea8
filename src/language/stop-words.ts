import { remember } from "./remember.ts";
import { createStem } from "./stem.ts";
import type { Stem } from "./stem.ts";
import { createWordLists } from "./word-lists.ts";
import type { WordLists } from "./word-lists.ts";

/** Whether a folded word says nothing about the subject of a question. */
export type IsStopWord = (foldedWord: string) => boolean;

/** Shortest stem by which other forms of a stop word are stop words too. */
const STEM_LENGTH = 4;
/** Endings of French verbs in -er, folded, which the stemmer does not all join to the infinitive. */
const VERB_ENDINGS = "e es ons ez ent ee ees ais ait aient erai era erons eront erais erait eraient ant".split(" ");
/** Numbers up to a hundred say how many things or people, hardly ever what about. */
const NUMBER = /^(?:[1-9]\d?|100)$/u;

/** Builds the test from the list of stop words; the list is read when a word is first asked about. */
export function createIsStopWord(
  lists: Pick<WordLists, "stopWords"> = createWordLists(),
  stem: Stem = createStem(),
): IsStopWord {
  let table: { listed: ReadonlySet<string>; infinitives: ReadonlySet<string>; stems: ReadonlySet<string> } | undefined;
  const build = () => {
    const { words, forms } = lists.stopWords();
    return {
      listed: new Set([...words, ...forms]),
      // « cher » is none: « chant » would be a form of it.
      infinitives: new Set(words.filter((word) => word.endsWith("er") && word.length > STEM_LENGTH)),
      stems: new Set(words.map(stem).filter((own) => own.length >= STEM_LENGTH)),
    };
  };
  return remember((word) => {
    const { listed, infinitives, stems } = (table ??= build());
    if (listed.has(word) || NUMBER.test(word) || stems.has(stem(word))) return true;
    return VERB_ENDINGS.some(
      (ending) => word.endsWith(ending) && infinitives.has(`${word.slice(0, -ending.length)}er`),
    );
  });
}
