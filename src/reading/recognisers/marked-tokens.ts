import { tokenize } from "../../language/fold.ts";
import type { Token } from "../../language/fold.ts";

/** A range of word positions in a question; `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** The words of a question. Each reader takes the words that it understands. */
export interface MarkedTokens {
  readonly tokens: readonly Token[];
  isFree(index: number): boolean;
  take(from: number, to: number): void;
  /** The text of a range of words, as typed (`to` is exclusive). */
  typed(from: number, to: number): string;
  /** The text between a word and the one before; for the index after the last word, the end of the question. */
  gapBefore(index: number): string;
  /** The words that a pattern matched in `text()`, or in all words joined by spaces. */
  spanOf(match: RegExpMatchArray): Span;
  /** Gives a word another folded form, such as a correction. */
  respell(index: number, folded: string): void;
  /** The folded words joined by spaces. A taken word shows as a bullet, so that patterns do not match across it. */
  text(): string;
}

/** Stands for a taken word. */
export const TAKEN = "•";

/** Whether a word was typed with a capital letter. */
export function isCapitalized(raw: string | undefined): boolean {
  return raw !== undefined && /^\p{Lu}/u.test(raw);
}

/** Whether a name is an acronym («СКФО», « PACA »): typing errors in it cannot be corrected. */
export function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(name);
}

/** Splits a question into words, all of them free. */
export function markTokens(question: string): MarkedTokens {
  const text = question.normalize("NFC").toWellFormed();
  const tokens = tokenize(text).map((token) => ({ ...token }));
  const taken = new Array<boolean>(tokens.length).fill(false);
  const shown = (index: number) => (taken[index] ? TAKEN : (tokens[index]?.folded ?? ""));
  return {
    tokens,
    isFree: (index) => taken[index] === false,
    take(from, to) {
      taken.fill(true, from, to);
    },
    typed: (from, to) => text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    gapBefore: (index) => text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length),
    spanOf({ index = 0, input = "", 0: words }) {
      const from = input.slice(0, index).split(" ").length - 1;
      return { from, to: from + words.trim().split(" ").length };
    },
    respell(index, folded) {
      const token = tokens[index];
      if (token) token.folded = folded;
    },
    text: () => tokens.map((_, index) => shown(index)).join(" "),
  };
}
