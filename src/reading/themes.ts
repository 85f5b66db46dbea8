import type { Theme } from "../corpus/schema.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import type { About } from "./question.ts";
import { THEME_WORDS } from "./words/theme-words.ts";

/** Headings of the programme, and the folded words that named them. */
export type ReadThemes = Pick<About, "headings" | "headingWords">;

/** The theme that a folded word names, if any. */
export function themeOf(folded: string): Theme | undefined {
  return THEME_WORDS.find(({ pattern }) => pattern.test(folded))?.theme;
}

/** Whether a folded word names a theme. */
export function isThemeWord(folded: string): boolean {
  return themeOf(folded) !== undefined;
}

/** Finds the words that name a theme of the programme, but for asides, and takes them. */
export function readThemes(marked: MarkedTokens, isAside: (index: number) => boolean = () => false): ReadThemes {
  const themes = new Set<Theme>();
  const headingWords: string[] = [];
  marked.tokens.forEach((token, index) => {
    if (!marked.isFree(index) || isAside(index)) return;
    const theme = themeOf(token.folded);
    if (!theme) return;
    themes.add(theme);
    headingWords.push(token.folded);
    marked.take(index, index + 1);
  });
  return { headings: [...themes], headingWords };
}
