import { tokenize } from "../../language/fold.ts";
import type { Language } from "../../language/languages.ts";
import { remember } from "../../language/remember.ts";
import { TELLS_NO_MORE_TEXT } from "../../reading/words/description-words.ts";
import type { Stem } from "../../language/stem.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import { countsIn, numberOf } from "../tally/numbered.ts";

const segmenters = new Map<Language, Intl.Segmenter>();

/** An initial before a name: « A. I. Gontcharov ». */
const ENDS_IN_INITIAL = /(?<!\p{L})\p{Lu}\.$/u;

/** Whether a piece ends inside a name or a title, which holds a full stop of its own. */
function isUnfinished(piece: string): boolean {
  const count = (mark: string) => piece.split(mark).length;
  return ENDS_IN_INITIAL.test(piece) || count("«") > count("»");
}

/** The sentences of a text that tell something, without the spaces around them. */
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
  return pieces
    .map((piece) => piece.trim())
    .filter((sentence) => sentence !== "" && !TELLS_NO_MORE_TEXT.test(sentence));
}

/** Takes from a text the sentences that hold what is asked. */
export interface Excerpts {
  /** Whether a text has all of the words that say something; false where there are none. */
  has(text: string, words: readonly string[]): boolean;
  /**
   * The sentences of a text that have the words, whole and in the order of the text, see {@link bestSentences}.
   * @param words folded, as a question's terms are; a phrase counts for each of its words
   */
  about(text: string, words: readonly string[], language: Language): string;
  /** All sentences of a text in its order, each with those of the words that it has. */
  scored(text: string, words: readonly string[], language: Language): ScoredSentence[];
  /** Those of the words that a text does not have. */
  missing(text: string, words: readonly string[]): string[];
  /** How many words of a text another one says in the same order, in whatever form: the length of their longest common subsequence. */
  inOrder(text: string, said: string): number;
  /**
   * The sentence of a text that tells how many there are of something, or that this is not known; null where none does.
   * @param nouns folded nouns by any of which it may be called
   */
  counting(text: string, nouns: readonly string[], language: Language): string | null;
  /** The number of something with its noun, as a sentence gives it; null where it gives none. */
  numberOf(sentence: string, nouns: readonly string[]): string | null;
}

/** Shorter words join others and name nothing. */
const NAMING_LETTERS = 4;

export interface ScoredSentence {
  sentence: string;
  /** Those of the words that it has. */
  words: readonly string[];
}

/** The longest excerpt, in characters: about what is read at a glance. */
const EXCERPT_CHARACTERS = 300;

/**
 * Picks the sentences with most of the words, as many as fit. Each has to add words that those picked before it lack. Returns them in the
 * order of the text; empty where no sentence has any of the words.
 */
export function bestSentences(sentences: readonly ScoredSentence[]): string[] {
  const kept = new Set<ScoredSentence>();
  const told = new Set<string>();
  const news = ({ words }: ScoredSentence) => words.filter((word) => !told.has(word)).length;
  let length = 0;
  let left = [...sentences];
  while (left.length > 0) {
    // Sorting is stable, so the first of equals wins.
    const [best, ...others] = left.sort((a, b) => news(b) - news(a));
    if (!best || news(best) === 0) break;
    left = others;
    length += best.sentence.length + 1;
    if (kept.size > 0 && length > EXCERPT_CHARACTERS) break;
    kept.add(best);
    for (const word of best.words) told.add(word);
  }
  return sentences.filter((sentence) => kept.has(sentence)).map(({ sentence }) => sentence);
}

/** By how many letters the forms of a name may differ in length, and how many first letters they share at least. */
const ENDING_LETTERS = 2;
const SHARED_LETTERS = 5;

/** Returns the first letters, which all forms of a name share. */
export function startOf(word: string): string {
  return word.slice(0, SHARED_LETTERS);
}

/** Whether two words are forms of one name that the stemmer does not join: «Фефилов», «Фефилова». */
export function areForms(a: string, b: string): boolean {
  const shared = Math.max(SHARED_LETTERS, Math.min(a.length, b.length));
  return Math.abs(a.length - b.length) <= ENDING_LETTERS && a.slice(0, shared) === b.slice(0, shared);
}

/** How many texts are remembered with their words. */
const WHOLE_TEXTS = 64;

/** What words are compared by. */
export interface ExcerptDeps {
  stem: Stem;
  isStopWord: IsStopWord;
}

/** Builds the function that keeps the content words among folded words and phrases, each once. */
export function createWantedOf({ isStopWord }: Pick<ExcerptDeps, "isStopWord">) {
  return (words: readonly string[]): string[] => {
    const folded = words.flatMap((word) => tokenize(word).map((token) => token.folded));
    return [...new Set(folded.filter((word) => !isStopWord(word)))];
  };
}

/** Builds the functions that take excerpts: words are compared by their stems, or as forms of a name. */
export function createExcerpts({ stem, isStopWord }: ExcerptDeps): Excerpts {
  const wantedOf = createWantedOf({ isStopWord });
  const holder = (text: string) => {
    const tokens = [...new Set(tokenize(text).map(({ folded }) => folded))];
    const stems = new Set(tokens.map(stem));
    return (word: string) => stems.has(stem(word)) || tokens.some((token) => areForms(token, word));
  };
  /** Remembers whole texts, because one question after another looks for its words in them. */
  const holderOfText = remember(holder, WHOLE_TEXTS);
  const scored: Excerpts["scored"] = (text, words, language) => {
    const wanted = wantedOf(words);
    return sentencesOf(text, language).map((sentence) => ({ sentence, words: wanted.filter(holder(sentence)) }));
  };
  return {
    has(text, words) {
      const wanted = wantedOf(words);
      return wanted.length > 0 && wanted.every(holderOfText(text));
    },
    scored,
    about: (text, words, language) => bestSentences(scored(text, words, language)).join(" "),
    missing(text, words) {
      const holds = holder(text);
      return wantedOf(words).filter((word) => !holds(word));
    },
    inOrder(text, said) {
      const stems = (of: string) =>
        tokenize(of).flatMap(({ folded }) => (folded.length < NAMING_LETTERS ? [] : stem(folded)));
      const words = stems(text);
      let above = new Array<number>(words.length + 1).fill(0);
      for (const other of stems(said)) {
        const row = [0];
        words.forEach((word, at) => {
          row.push(word === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
        });
        above = row;
      }
      return above.at(-1) ?? 0;
    },
    numberOf: (sentence, nouns) => numberOf(sentence, nouns, stem),
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
