import { remember } from "./remember.ts";
import { createStem } from "./stem.ts";
import type { Stem } from "./stem.ts";
import { createWordLists } from "./word-lists.ts";
import type { WordLists } from "./word-lists.ts";

/** Whether a folded word says nothing about a question's subject. */
export type IsStopWord = (foldedWord: string) => boolean;

/** Other forms of a stop word count as stop words too if their common stem has at least this many letters. */
const STEM_LENGTH = 4;
/** Folded endings of French verbs in -er; the stemmer does not reduce all of them to the infinitive's stem. */
const VERB_ENDINGS = "e es ons ez ent ee ees ais ait aient erai era erons eront erais erait eraient ant".split(" ");
/** Numbers up to 100 are stop words: they give an amount, hardly ever a subject. */
const NUMBER = /^(?:[1-9]\d?|100)$/u;

/** Builds the test from the list of stop words, which is loaded at the first use. */
export function createIsStopWord(
  lists: Pick<WordLists, "stopWords"> = createWordLists(),
  stem: Stem = createStem(),
): IsStopWord {
  let table: { listed: ReadonlySet<string>; infinitives: ReadonlySet<string>; stems: ReadonlySet<string> } | undefined;
  const build = () => {
    const { words, forms } = lists.stopWords();
    return {
      listed: new Set([...words, ...forms]),
      // Not « cher »: otherwise « chant » would be a form of it.
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
