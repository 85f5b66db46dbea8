import { tokenize } from "../../language/fold.ts";
import type { Stem } from "../../language/stem.ts";
import {
  ALIKE,
  BEFORE_NUMBER,
  LARGE_NUMBER,
  MORE_OR_LESS,
  NUMBER,
  UNKNOWN_NUMBER,
} from "../../reading/words/kinds/count.ts";

/** How many words may stand between a number and what it counts: « huit grands spectacles », «17 стран и 36 регионов». */
const REACH = 3;

/** Matches a mark that separates a number from what stands before it: « 7 000, de 17 pays ». */
const APART = /[,;:.()«»]| [–—] /u;

const OF = /^d(?:e|u)?$/u;

/** A year, which counts nothing: « en 2021 huit spectacles », «19 декабря 2021 года». */
const YEAR = /^(?:19|20)\d{2}$/u;

/** Builds the test whether a folded word is a form of the noun asked for, or means the same next to a number. */
function createIsNoun(noun: string, stem: Stem): (folded: string) => boolean {
  const alike = ALIKE.filter((pattern) => pattern.test(noun));
  const own = stem(noun);
  return (folded) => stem(folded) === own || alike.some((pattern) => pattern.test(folded));
}

/**
 * Rates how well a sentence counts something named by one of the nouns: 2 where a number stands before it, 1 where the sentence says that
 * the number is not known or a number follows that is no date, else 0.
 * @param nouns folded words
 */
export function countsIn(sentence: string, nouns: readonly string[], stem: Stem): 0 | 1 | 2 {
  // A hyphen joins a noun, « start-up », that others write as one word.
  const words = tokenize(sentence.replace(/(?<=\p{L})-(?=\p{L})/gu, "")).map(({ folded }) => folded);
  const tests = nouns.map((noun) => createIsNoun(noun, stem));
  const at = words.flatMap((folded, index) => (tests.some((isNoun) => isNoun(folded)) ? [index] : []));
  const isBefore = (index: number, pattern: RegExp) => {
    const before = words.slice(Math.max(0, index - REACH), index);
    return before.slice(before.findLastIndex((folded) => YEAR.test(folded)) + 1).some((folded) => pattern.test(folded));
  };
  const isAfter = (index: number) => words.slice(index + 1).some((folded) => LARGE_NUMBER.test(folded));
  // « 30e anniversaire » and «30-летие» contain their number.
  if (at.some((index) => isBefore(index, NUMBER) || /\d/u.test(words[index] ?? ""))) return 2;
  return at.some((index) => isBefore(index, UNKNOWN_NUMBER) || isAfter(index)) ? 1 : 0;
}

/**
 * Returns the number of something with its noun, as a sentence gives it: « huit spectacles », «10–15 молодых предприятий»; null where no
 * number stands before it.
 * @param nouns folded words
 */
export function numberOf(sentence: string, nouns: readonly string[], stem: Stem): string | null {
  const tokens = tokenize(sentence);
  const tests = nouns.map((noun) => createIsNoun(noun, stem));
  for (const [at, { folded, end }] of tokens.entries()) {
    if (!tests.some((isNoun) => isNoun(folded))) continue;
    let from = at - 1;
    while (from >= 0 && from >= at - REACH && !NUMBER.test(tokens[from]?.folded ?? "")) from -= 1;
    if (from < Math.max(0, at - REACH) || YEAR.test(tokens[from]?.folded ?? "")) continue;
    const isJoined = (index: number) =>
      BEFORE_NUMBER.test(tokens[index]?.folded ?? "") &&
      !YEAR.test(tokens[index]?.folded ?? "") &&
      !APART.test(sentence.slice(tokens[index]?.end, tokens[index + 1]?.start));
    while (from > 0 && isJoined(from - 1)) from -= 1;
    // « Plus de 7 000 »: the « de » of « 7 000 de 17 pays » is no part of a number.
    const isMoreOrLess = OF.test(tokens[from - 1]?.folded ?? "") && MORE_OR_LESS.test(tokens[from - 2]?.folded ?? "");
    if (isMoreOrLess) from -= 2;
    return sentence.slice(tokens[from]?.start, end);
  }
  return null;
}
