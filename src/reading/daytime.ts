import { DAYTIMES } from "../corpus/daytimes.ts";
import type { Daytime } from "../corpus/daytimes.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import { DAYTIME_WORDS } from "./words/daytime-words.ts";
import { matchesIn } from "./words/pattern.ts";

/**
 * The part of the day that a question asks for, whose words it takes: « demain soir », «по утрам». Null where it asks for none, or for
 * more than one of them.
 * @param isAside whether a word only tells of the asker (« hier soir, à table, … »)
 */
export function readDaytime(marked: MarkedTokens, isAside: (index: number) => boolean): Daytime | null {
  const text = marked.tokens.map(({ folded }) => folded).join(" ");
  const found = new Set<Daytime>();
  for (const daytime of DAYTIMES) {
    for (const match of matchesIn(text, DAYTIME_WORDS[daytime])) {
      const { from, to } = marked.spanOf(match);
      if (isAside(from)) continue;
      marked.take(from, to);
      found.add(daytime);
    }
  }
  const [one, ...others] = found;
  return one === undefined || others.length > 0 ? null : one;
}
