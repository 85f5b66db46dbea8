import { matchesIn } from "../words/pattern.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";

/** Positions of the words that none of the patterns matches in `whole`, the folded words. */
export function beside(words: MarkedTokens, whole: string, patterns: readonly RegExp[]): number[] {
  const covered = new Set<number>();
  for (const pattern of patterns) {
    for (const match of matchesIn(whole, pattern)) {
      const { from, to } = words.spanOf(match);
      for (let index = from; index < to; index += 1) covered.add(index);
    }
  }
  return words.tokens.map((_, index) => index).filter((index) => !covered.has(index));
}
