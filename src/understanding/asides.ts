import type { MarkedTokens } from "./marked-tokens.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { GENERIC_OBJECT, INTEREST, REQUEST, SELF, TRAVEL } from "./words/clause-words.ts";

/** What of a question is its subject, where the asker also tells of themselves. */
export interface Asides {
  /** Whether a word stands in a clause that only tells the background of a request (« je suis retraitée et j’habite Arles, … »). */
  isAside: (index: number) => boolean;
  /** Whether a word stands in such a clause and says nothing of a journey either (« hier soir on s’est disputés »). */
  isBackground: (index: number) => boolean;
  /** The question asks for anything at all (« qu’avez-vous », «что-нибудь») and names no subject with "about". */
  generic: boolean;
}

interface Clause {
  from: number;
  /** Exclusive. */
  to: number;
  isRequest: boolean;
  tellsOfSelf: boolean;
  isJourney: boolean;
}

const CLAUSE_END = /[.,;:!?…()\n–—]/u;
/** What introduces a subject. */
const ABOUT = new Set(["sur", "concernant", "propos", "о", "об", "обо", "про", "насчет"]);
/** Longest clause, in words, that can be a subject put in front: « le théâtre, vous avez quoi ? ». */
const FRONTED_WORDS = 5;

/** Splits a question at its punctuation. `text` is what was tokenized. */
function clausesOf({ tokens }: MarkedTokens, text: string): Clause[] {
  const starts = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    return !before || CLAUSE_END.test(text.slice(before.end, token.start)) ? [index] : [];
  });
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length;
    const words = tokens
      .slice(from, to)
      .map((token) => token.folded)
      .join(" ");
    const tellsOfSelf = SELF.test(words);
    return {
      from,
      to,
      isRequest: REQUEST.test(words) || (tellsOfSelf && INTEREST.test(words)),
      tellsOfSelf,
      isJourney: TRAVEL.test(words),
    };
  });
}

/**
 * Tells the clauses that ask from those that tell why. Where one asks, what the others say of the asker is background;
 * a short one may still put its subject in front, if that is one that `isSubject` knows. Pure.
 */
export function findAsides(marked: MarkedTokens, text: string, isSubject: (folded: string) => boolean): Asides {
  const { tokens } = marked;
  const clauses = clausesOf(marked, text);
  const asks = clauses.some(({ isRequest }) => isRequest);
  const asides = new Set<number>();
  const background = new Set<number>();
  for (const { from, to, isRequest, tellsOfSelf, isJourney } of clauses) {
    if (isRequest || (!asks && !tellsOfSelf)) continue;
    const isFronted = !tellsOfSelf && to - from <= FRONTED_WORDS;
    const words = tokens.slice(from, to).filter(({ folded }, index) => marked.isFree(from + index) && !isOrdinary(folded));
    const tellsMore = !isFronted || words.some(({ folded }) => !isSubject(folded));
    for (let index = from; index < to; index += 1) {
      if (!isFronted || !isSubject(tokens[index]?.folded ?? "")) asides.add(index);
      if (asks && tellsMore && !isJourney) background.add(index);
    }
  }
  const asked = tokens
    .map((token) => token.folded)
    .filter((_, index) => !asides.has(index))
    .join(" ");
  const namesSubject = tokens.some(
    ({ folded }, index) => ABOUT.has(folded) && !asides.has(index) && marked.isFree(index + 1),
  );
  const isBare = tokens.every(({ folded }, index) => asides.has(index) || !marked.isFree(index) || isOrdinary(folded));
  return {
    isAside: (index) => asides.has(index),
    isBackground: (index) => background.has(index),
    generic: (isBare && asks) || (GENERIC_OBJECT.test(asked) && !namesSubject),
  };
}
