import { foldWord, tokenize } from "./fold.ts";
import type { Token } from "./fold.ts";
import { FRENCH } from "./other-latin.ts";
import type { EnglishWords, WordLists } from "./word-lists.ts";

/** Reads English with word lists, as far as questions about a programme need it. */
export interface English {
  /** Whether a text has more words that are only English than grammatical words of French. */
  isEnglish: (text: string) => boolean;
  /** Replaces known words and phrases by French ones; names and all else stay. */
  toFrench: (text: string) => string;
}

/** Translated as « à » before a town, as « en » before a month or a year. */
const IN = "in";
const TIMED =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|debut|fin|\d{4})$/u;

/** Builds the reader. The list is loaded at the first use. */
export function createEnglish(lists: Pick<WordLists, "english">): English {
  let table: { words: ReadonlyMap<string, EnglishWords>; longest: number } | undefined;
  const build = (list: readonly EnglishWords[]) => ({
    words: new Map(list.map((entry) => [entry.english, entry])),
    longest: Math.max(1, ...list.map(({ english }) => english.split(" ").length)),
  });

  /** The longest known phrase at a position: its length, its translation, and whether it is only English. */
  const knownAt = (tokens: readonly Token[], from: number) => {
    const { words, longest } = (table ??= build(lists.english()));
    for (let length = Math.min(longest, tokens.length - from); length > 0; length -= 1) {
      const run = tokens.slice(from, from + length);
      const found = words.get(run.map(({ folded }) => folded).join(" "));
      if (found) return { length, french: found.french, isOwn: !found.isFrenchToo };
    }
    return null;
  };

  return {
    isEnglish(text) {
      const tokens = tokenize(text);
      // « Thé » is not the article.
      const isPlain = ({ raw, folded }: Token) => raw.toLowerCase() === folded;
      let [english, french] = [0, 0];
      for (let from = 0; from < tokens.length;) {
        const known = knownAt(tokens, from);
        const run = tokens.slice(from, from + (known?.length ?? 1));
        if (known?.isOwn === true) english += run.filter(isPlain).length;
        else french += run.filter(({ folded }) => FRENCH.has(folded)).length;
        from += run.length;
      }
      return english > french;
    },
    toFrench(text) {
      const tokens = tokenize(text);
      let result = "";
      let at = 0;
      for (let from = 0; from < tokens.length;) {
        const known = knownAt(tokens, from);
        const length = known?.length ?? 1;
        const [first, last] = [tokens[from], tokens[from + length - 1]];
        if (!first || !last) break;
        const next = knownAt(tokens, from + length)?.french ?? tokens[from + length]?.folded ?? "";
        const isTimed = first.folded === IN && length === 1 && TIMED.test(foldWord(next));
        result += text.slice(at, first.start) + (isTimed ? "en" : (known?.french ?? first.raw));
        at = last.end;
        from += length;
      }
      return result + text.slice(at);
    },
  };
}
