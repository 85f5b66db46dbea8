import { foldWord } from "../../language/fold.ts";
import { VECTOR_STRETCH } from "./heads.ts";
import { partsOf } from "./parts.ts";

/** Number of features that compare a question with a sentence, see {@link comparisonOf}. */
export const COMPARISONS = 13;

/**
 * A classifier that tells whether a sentence answers a question: a low-rank bilinear form on vectors and parts of both,
 * plus a linear function of comparison features. Each matrix has a row of `rank` numbers for each number of a vector,
 * or for each bucket.
 */
export interface PairHead {
  rank: number;
  buckets: number;
  /** Scores are divided by it before they become probabilities; fitted on held-out examples. */
  temperature: number;
  bias: number;
  comparison: Float32Array;
  vectorOfQuestion: Float32Array;
  vectorOfSentence: Float32Array;
  partsOfQuestion: Float32Array;
  partsOfSentence: Float32Array;
}

/** The matrices, in the order of the file. */
export const MATRICES = ["vectorOfQuestion", "vectorOfSentence", "partsOfQuestion", "partsOfSentence"] as const;

/** A text and its vector, which has length 1. */
export interface Embedded {
  text: string;
  vector: readonly number[];
}

/** The input for one question and one sentence. */
export interface PairInput {
  question: { vector: readonly number[]; parts: readonly number[] };
  sentence: { vector: readonly number[]; parts: readonly number[] };
  comparison: readonly number[];
}

/** Words are compared by this many first letters. Words with fewer than four letters are ignored. */
const START_LETTERS = 5;
const CAPITALIZED = /(?<=[\p{L},»)] [«"]?)\p{Lu}\p{L}{2,}/gu;
const MOST_NAMES = 2;

function startsOf(text: string): Set<string> {
  const words = foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= START_LETTERS - 1 || /^\d/u.test(word))
      .map((word) => (/^\d/u.test(word) ? word : word.slice(0, START_LETTERS))),
  );
}

const namesIn = (text: string) => [
  ...new Set((text.match(CAPITALIZED) ?? []).map((name) => foldWord(name).slice(0, START_LETTERS))),
];

/**
 * The features that compare a question with a sentence: cosine, shared and missing words, numbers and names, and the
 * sentence's position. They ignore words of the title, since every sentence is about it.
 */
export function comparisonOf(
  question: Embedded,
  sentence: Embedded,
  { title, at, count }: { title: string; at: number; count: number },
): number[] {
  const ofTitle = startsOf(title);
  const asked = [...startsOf(question.text)].filter((start) => !ofTitle.has(start));
  const said = startsOf(sentence.text);
  const shared = asked.filter((start) => said.has(start));
  const isNumber = (start: string) => /^\d/u.test(start);
  const [numbersAsked, numbersSaid] = [asked.filter(isNumber), [...said].filter(isNumber)];
  const folded = foldWord(sentence.text);
  const names = namesIn(question.text).filter((name) => !foldWord(title).includes(name));
  const namesSaid = names.filter((name) => folded.includes(name)).length;
  const cosine = question.vector.reduce((sum, value, place) => sum + value * (sentence.vector[place] ?? 0), 0);
  return [
    cosine,
    asked.length === 0 ? 0 : shared.length / asked.length,
    shared.length / 3,
    Number(at === 0),
    Number(count === 1),
    Math.log(sentence.text.length) - 4.5,
    Number(numbersSaid.length > 0),
    Number(numbersAsked.length > 0),
    Number(numbersAsked.some((number) => said.has(number))),
    Number(numbersAsked.some((number) => !said.has(number)) && numbersSaid.length > 0),
    Math.min(namesSaid, MOST_NAMES),
    Math.min(names.length - namesSaid, MOST_NAMES),
    question.text.length / 100,
  ];
}

/** The inputs for a question and each sentence of an event. */
export function pairInputs(
  question: Embedded,
  sentences: readonly Embedded[],
  { title, buckets }: { title: string; buckets: number },
): PairInput[] {
  const asked = { vector: question.vector, parts: partsOf(question.text, buckets) };
  return sentences.map((sentence, at) => ({
    question: asked,
    sentence: { vector: sentence.vector, parts: partsOf(sentence.text, buckets) },
    comparison: comparisonOf(question, sentence, { title, at, count: sentences.length }),
  }));
}

/** One side of the bilinear form: a row of `rank` numbers. */
export function sideOf(
  { vector, parts }: PairInput["question"],
  { ofVector, ofParts, rank }: { ofVector: Float32Array; ofParts: Float32Array; rank: number },
): Float64Array {
  const side = new Float64Array(rank);
  const add = (rows: Float32Array, row: number, factor: number) => {
    for (let at = 0, place = row * rank; at < rank; at += 1, place += 1)
      side[at] = (side[at] ?? 0) + (rows[place] ?? 0) * factor;
  };
  const share = 1 / Math.sqrt(parts.length || 1);
  for (const part of parts) add(ofParts, part, share);
  vector.forEach((value, place) => {
    add(ofVector, place, value * VECTOR_STRETCH);
  });
  return side;
}

/** The score of a pair, before it becomes a probability. It competes with a score of 0 for « no sentence answers ». */
export function scoreOf(head: PairHead, { question, sentence, comparison }: PairInput): number {
  const { rank } = head;
  const asked = sideOf(question, { ofVector: head.vectorOfQuestion, ofParts: head.partsOfQuestion, rank });
  const said = sideOf(sentence, { ofVector: head.vectorOfSentence, ofParts: head.partsOfSentence, rank });
  const together = asked.reduce((sum, value, at) => sum + value * (said[at] ?? 0), 0);
  return comparison.reduce((sum, value, at) => sum + value * (head.comparison[at] ?? 0), head.bias + together);
}

/** The probability (0–1), for each sentence in order, that it answers the question, as against that no sentence does. */
export function answersOf(head: PairHead, inputs: readonly PairInput[]): number[] {
  return inputs.map((input) => 1 / (1 + Math.exp(-scoreOf(head, input) / head.temperature)));
}
