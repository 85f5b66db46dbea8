import { tokenize } from "../language/fold.ts";
import type { Language } from "../language/languages.ts";
import type { Stem } from "../language/stem.ts";
import type { IsStopWord } from "../language/stop-words.ts";

const segmenters = new Map<Language, Intl.Segmenter>();

/** The sentences of a text, without the spaces around them. */
export function sentencesOf(text: string, language: Language): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== "");
}

/** Takes from a text the sentences that hold what is asked. */
export interface Excerpts {
  /** Whether a text has all of the words that say something; false where there are none. */
  has(text: string, words: readonly string[]): boolean;
  /**
   * Those of a text's sentences that have most of the words, in the order of the text and whole; empty where none has any.
   * @param words folded, as a question's terms are; a phrase counts for each of its words
   * @param characters how long they may be together; the first is given whatever its length
   */
  about(text: string, words: readonly string[], language: Language, characters?: number): string;
}

/** About what is read at a glance. */
const EXCERPT_CHARACTERS = 240;

/** Builds what takes excerpts: words are compared by their stems. */
export function createExcerpts({ stem, isStopWord }: { stem: Stem; isStopWord: IsStopWord }): Excerpts {
  const stemsOf = (text: string) => new Set(tokenize(text).map(({ folded }) => stem(folded)));
  const wantedOf = (words: readonly string[]) => {
    const saying = words.flatMap((word) => word.split(" ")).filter((word) => !isStopWord(word));
    return [...new Set(saying.map(stem))];
  };
  return {
    has(text, words) {
      const [wanted, stems] = [wantedOf(words), stemsOf(text)];
      return wanted.length > 0 && wanted.every((word) => stems.has(word));
    },
    about(text, words, language, characters = EXCERPT_CHARACTERS) {
      const wanted = wantedOf(words);
      const sentences = sentencesOf(text, language).map((sentence, index) => {
        const stems = stemsOf(sentence);
        return { sentence, index, score: wanted.filter((word) => stems.has(word)).length };
      });
      const best = sentences.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.index - b.index);
      let length = 0;
      const kept = best.filter(({ sentence }, rank) => {
        length += sentence.length + 1;
        return rank === 0 || length <= characters;
      });
      return kept
        .sort((a, b) => a.index - b.index)
        .map(({ sentence }) => sentence)
        .join(" ");
    },
  };
}
