import { tokenize } from "../language/fold.ts";
import type { Term } from "../reading/question.ts";

/** Little words that may stand inside a French noun phrase, and those that may stand before it. */
const LINKS = new Set("de du des d la le les l a au aux en sur pour avec et ou".split(" "));
const OPENING = new Set([
  ...LINKS,
  ..."un une mon ma mes son sa ses notre nos votre vos ce cet cette ces quel quelle quels quelles".split(" "),
]);
/** A longer one is a sentence. */
const MOST_WORDS = 6;

/**
 * The French noun phrase in which all that a question is about stands, as typed: « un cours de poterie à Nice » → « cours de poterie ».
 * Null where its words stand apart, or behind a verb: nobody wants to read « de chez moi » or « veux nager » quoted as a subject. Pure.
 */
export function nounPhraseOf(typed: string, terms: readonly Pick<Term, "folded">[]): string | null {
  const tokens = tokenize(typed);
  const wanted = new Set(terms.flatMap(({ folded }) => folded.split(" ")));
  const from = tokens.findIndex(({ folded }) => wanted.has(folded));
  const to = tokens.findLastIndex(({ folded }) => wanted.has(folded));
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last || to - from >= MOST_WORDS) return null;
  const isWhole = tokens.slice(from, to + 1).every(({ folded }) => wanted.has(folded) || LINKS.has(folded));
  const before = tokens[from - 1]?.folded;
  const phrase = typed.normalize("NFC").slice(first.start, last.end);
  const isBroken = /[.,;:!?…()\n]/u.test(phrase);
  return isWhole && !isBroken && (before === undefined || OPENING.has(before)) ? phrase : null;
}
