import type { MarkedTokens } from "./marked-tokens.ts";
import type { When } from "../question.ts";
import { BEGINS, ENDS } from "../words/edge-words.ts";
import { matchesIn } from "../words/pattern.ts";

/**
 * Returns whether a question asks what begins or what ends at a time: « qu’est-ce qui commence demain ? », «что
 * заканчивается в июне?». Null when it asks what is on. Takes the verb.
 */
export function readEdge(marked: MarkedTokens): When["edge"] {
  const text = marked.tokens.map(({ folded }) => folded).join(" ");
  for (const [edge, pattern] of [
    ["start", BEGINS],
    ["end", ENDS],
  ] as const) {
    for (const match of matchesIn(text, pattern)) {
      const { to } = marked.spanOf(match);
      marked.take(to - 1, to);
      return edge;
    }
  }
  return null;
}
