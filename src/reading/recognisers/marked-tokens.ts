import { tokenize } from "../../language/fold.ts";
import type { Token } from "../../language/fold.ts";

/** Where something stands among the words of a question; `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** A question's words, each of which one reader after another can take for itself. */
export interface MarkedTokens {
  readonly tokens: readonly Token[];
  isFree(index: number): boolean;
  take(from: number, to: number): void;
  /** The words from one to another (exclusive) as they were typed, with what stands between them. */
  typed(from: number, to: number): string;
  /** What stands between a word and the one before it, or the end of the question. */
  gapBefore(index: number): string;
  /** Where a match of a pattern in `text()`, or in the words joined by spaces, stands among the words. */
  spanOf(match: RegExpMatchArray): Span;
  /** Gives a word another folded spelling, such as the one that was meant. */
  respell(index: number, folded: string): void;
  /** The folded words joined by spaces; words that were taken show as a bullet, so that no pattern runs over them. */
  text(): string;
}

/** What stands for a word that was taken. */
export const TAKEN = "•";

/** Whether a word was typed with a capital letter. */
export function isCapitalized(raw: string | undefined): boolean {
  return raw !== undefined && /^\p{Lu}/u.test(raw);
}

/** Whether a name is one of initials («СКФО», « PACA »), in which no letter can be mistyped and the name still be recognised. */
export function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(name);
}

/** Splits a question and keeps account of which words have been understood; `to` of take is exclusive. */
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
