import type { Heading } from "../../corpus/programme.ts";
import type { Theme } from "../../corpus/schema.ts";
import { foldText } from "../../language/fold.ts";
import { remember } from "../../language/remember.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import type { About } from "../question.ts";
import { word } from "../words/pattern.ts";
import { HEADING } from "../words/theme-words.ts";

/** Headings, and the folded words that name them. */
export type ReadThemes = Pick<About, "headings" | "headingWords">;

/** The words for the headings of a programme. */
export interface ThemeWords {
  /** The heading that a folded word names, if any. */
  themeOf: (foldedWord: string) => Theme | undefined;
  /** Whether a text asks for a heading as printed, not for its subject. */
  asksForHeading: (foldedText: string) => boolean;
  /** Takes words that only complete a heading's name: « et éducation » after « culture ». */
  takePhrases: (marked: MarkedTokens) => void;
}

/** A word or phrase of the corpus as a pattern over folded words: "universit*" matches all words that begin with "universit". */
export function patternOf(phrase: string): string {
  const ofWord = (typed: string) => foldText(typed) + (typed.endsWith("*") ? "\\p{L}*" : "");
  return phrase.split(" ").map(ofWord).join(" ");
}

/** Builds the lookup from the headings of a corpus. */
export function createThemeWords(headings: readonly Heading[]): ThemeWords {
  const named = headings.flatMap(({ id, words }) =>
    [...words.fr, ...words.ru].map((typed) => ({ id, pattern: new RegExp(`^${patternOf(typed)}$`, "u") })),
  );
  const themeOf = remember((foldedWord) => named.find(({ pattern }) => pattern.test(foldedWord))?.id);
  // « Universités et recherche » is the heading, whatever « recherche » alone would mean.
  const names = headings.flatMap(({ name }) => [name.fr, name.ru]).filter((name) => name.includes(" "));
  const printed = [...headings.flatMap(({ phrases }) => [...phrases.fr, ...phrases.ru]), ...names].map((phrase) =>
    word(patternOf(phrase)),
  );
  return {
    themeOf,
    asksForHeading: (text) => [HEADING, ...printed].some((pattern) => pattern.test(text)),
    takePhrases: (marked) => {
      for (const pattern of printed) {
        const match = pattern.exec(marked.text());
        if (!match) continue;
        const { from, to } = marked.spanOf(match);
        for (let index = from; index < to; index += 1) {
          if (themeOf(marked.tokens[index]?.folded ?? "") === undefined) marked.take(index, index + 1);
        }
      }
    },
  };
}

/** Finds the words that name a heading, except in asides, and takes them. */
export function readThemes(
  marked: MarkedTokens,
  { themeOf }: ThemeWords,
  isAside: (index: number) => boolean = () => false,
): ReadThemes {
  const themes = new Set<Theme>();
  const headingWords: string[] = [];
  marked.tokens.forEach((token, index) => {
    if (!marked.isFree(index) || isAside(index)) return;
    const theme = themeOf(token.folded);
    if (theme === undefined) return;
    themes.add(theme);
    headingWords.push(token.folded);
    marked.take(index, index + 1);
  });
  return { headings: [...themes], headingWords };
}
