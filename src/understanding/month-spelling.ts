import { distance } from "fastest-levenshtein";
import { MONTH_WORDS, isDateWord } from "./date-words.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import type { IsKnownWord } from "./places.ts";

/** Shortest word that is read through a typing error. */
const SHORTEST = 5;

/** Reads the names of months through one typing error («декобре», « setembre »). */
export function respellMonths(marked: MarkedTokens, isKnownWord: IsKnownWord): void {
  marked.tokens.forEach(({ folded }, index) => {
    if (folded.length < SHORTEST || isDateWord(folded) || isKnownWord(folded)) return;
    const meant = MONTH_WORDS.find(
      (word) => Math.abs(word.length - folded.length) <= 1 && distance(word, folded) === 1,
    );
    if (meant !== undefined) marked.respell(index, meant);
  });
}
