import { tokenize } from "../language/fold.ts";
import type { Language } from "../language/languages.ts";
import type { Stem } from "../language/stem.ts";
import type { IsStopWord } from "../language/stop-words.ts";
import { countsIn } from "./numbered.ts";

const segmenters = new Map<Language, Intl.Segmenter>();

/** An initial before a name: « A. I. Gontcharov ». */
const ENDS_IN_INITIAL = /(?<!\p{L})\p{Lu}\.$/u;

/** Whether a piece ends inside a name or a title, which holds a full stop of its own. */
function isUnfinished(piece: string): boolean {
  const count = (mark: string) => piece.split(mark).length;
  return ENDS_IN_INITIAL.test(piece) || count("«") > count("»");
}

/** The sentences of a text, without the spaces around them. */
export function sentencesOf(text: string, language: Language): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && isUnfinished(last.trim())) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces.map((piece) => piece.trim()).filter((sentence) => sentence !== "");
}

/** Takes from a text the sentences that hold what is asked. */
export interface Excerpts {
  /**
   * Those of a text's sentences that have most of the words, in the order of the text and whole; empty where none has any.
   * @param words folded, as a question's terms are; a phrase counts for each of its words
   * @param characters how long they may be together; the first is given whatever its length
   */
  about(text: string, words: readonly string[], language: Language, characters?: number): string;
  /** The sentences of a text in its order, each with how many of the words it has. */
  scored(text: string, words: readonly string[], language: Language): ScoredSentence[];
  /** Those of the words that a text does not have. */
  missing(text: string, words: readonly string[]): string[];
  /**
   * The sentence of a text that tells how many there are of something, or that this is not known; null where none does.
   * @param nouns folded nouns by any of which it may be called
   */
  counting(text: string, nouns: readonly string[], language: Language): string | null;
}

export interface ScoredSentence {
  sentence: string;
  score: number;
}

/** About what is read at a glance. */
const EXCERPT_CHARACTERS = 240;

/** Takes the best of the sentences, as many as fit, and gives them in the order of the text; none without a score. */
export function bestSentences(sentences: readonly ScoredSentence[], characters = EXCERPT_CHARACTERS): string {
  const best = sentences
    .map((scored, index) => ({ ...scored, index }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index);
  let length = 0;
  const kept = best.filter(({ sentence }, rank) => {
    length += sentence.length + 1;
    return rank === 0 || length <= characters;
  });
  return kept
    .sort((a, b) => a.index - b.index)
    .map(({ sentence }) => sentence)
    .join(" ");
}

/** Builds what takes excerpts: words are compared by their stems. */
export function createExcerpts({ stem, isStopWord }: { stem: Stem; isStopWord: IsStopWord }): Excerpts {
  const stemsOf = (text: string) => new Set(tokenize(text).map(({ folded }) => stem(folded)));
  const wantedOf = (words: readonly string[]) => [
    ...new Set(words.flatMap((word) => tokenize(word).map(({ folded }) => folded)).filter((word) => !isStopWord(word))),
  ];
  const scored: Excerpts["scored"] = (text, words, language) => {
    const wanted = new Set(wantedOf(words).map(stem));
    return sentencesOf(text, language).map((sentence) => {
      const stems = stemsOf(sentence);
      return { sentence, score: [...wanted].filter((word) => stems.has(word)).length };
    });
  };
  return {
    scored,
    about: (text, words, language, characters) => bestSentences(scored(text, words, language), characters),
    missing(text, words) {
      const stems = stemsOf(text);
      return wantedOf(words).filter((word) => !stems.has(stem(word)));
    },
    counting(text, nouns, language) {
      const sentences = sentencesOf(text, language).map((sentence) => ({
        sentence,
        counts: countsIn(sentence, nouns, stem),
      }));
      const first = (least: number) => sentences.find(({ counts }) => counts === least)?.sentence;
      return first(2) ?? first(1) ?? null;
    },
  };
}
