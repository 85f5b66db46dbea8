import { tokenize } from "../../language/fold.ts";
import type { Term } from "../../reading/question.ts";

/** Little words that may stand inside a French noun phrase, and those that may stand before it. */
const LINKS = new Set("de du des d la le les l a au aux en sur pour avec et ou".split(" "));
const OPENING = new Set([
  ...LINKS,
  ..."un une mon ma mes son sa ses notre nos votre vos ce cet cette ces quel quelle quels quelles".split(" "),
]);
/** Words of the longest phrase; anything longer is a sentence. */
const MOST_WORDS = 6;

/**
 * Finds the French noun phrase, as typed, that contains all words of the subject: « un cours de poterie à Nice » → « cours de poterie ».
 * Null where they stand apart, or behind a verb: nobody wants to read « de chez moi » or « veux nager » quoted as a subject. Pure.
 */
export function nounPhraseOf(typed: string, terms: readonly Pick<Term, "folded">[]): string | null {
  const tokens = tokenize(typed);
  const wanted = new Set(terms.flatMap(({ folded }) => folded.split(" ")));
  const from = tokens.findIndex(({ folded }) => wanted.has(folded));
  const to = tokens.findLastIndex(({ folded }) => wanted.has(folded));
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last || to - from >= MOST_WORDS) return null;
  const text = typed.normalize("NFC");
  // « Sous-marine », « quelqu’un »: what is joined to a word belongs to it.
  const isJoined = (at: number) => /^[-’']$/u.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
  const isWhole = tokens
    .slice(from, to + 1)
    .every(
      ({ folded }, at) => wanted.has(folded) || LINKS.has(folded) || isJoined(from + at) || isJoined(from + at - 1),
    );
  const phrase = text.slice(first.start, last.end);
  const before = tokens[from - 1];
  // A punctuation mark before the phrase begins something new.
  const isOpening =
    !before || OPENING.has(before.folded) || /[^\s\p{L}\p{N}’'-]/u.test(text.slice(before.end, first.start));
  const isBroken = /[.,;:!?…()\n]/u.test(phrase);
  return isWhole && !isBroken && isOpening ? phrase : null;
}
