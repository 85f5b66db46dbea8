import { remember } from "./remember.ts";

/** A word of a text: as written, folded for comparison, and where it stands (UTF-16 offsets, end exclusive). */
export interface Token {
  raw: string;
  folded: string;
  start: number;
  end: number;
}

const LATIN_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;
/** Folding leaves these characters unchanged; most words have no others. */
const FOLDED = /^[\da-zа-я]*$/;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Folds a word for comparison: lower case, Latin letters without accents, œ → oe, æ → ae, ё → е; й stays й.
 * Apostrophes and hyphens are not part of words: {@link tokenize} splits there.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(LATIN_WITH_MARKS, "$1")
    .normalize("NFC")
    .replaceAll("ё", "е")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/** How many tokenized texts are cached: a dozen readers look at each question. */
const SPLIT_TEXTS = 8;

function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.normalize("NFC").toWellFormed().matchAll(WORD)) {
    const [raw] = match;
    tokens.push({ raw, folded: foldWord(raw), start: match.index, end: match.index + raw.length });
  }
  return tokens;
}

/** Splits a text into words, which consist of letters and digits. Lone surrogates count as separators. */
export const tokenize: (text: string) => readonly Token[] = remember(split, SPLIT_TEXTS);

/** The folded words of a text, joined by single spaces. Case, accents and hyphens make no difference. */
export function foldText(text: string): string {
  return tokenize(text)
    .map((token) => token.folded)
    .join(" ");
}
