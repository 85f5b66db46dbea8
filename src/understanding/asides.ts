import type { MarkedTokens } from "./marked-tokens.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { GENERIC_OBJECT, INTEREST, POINTING, REQUEST, SELF, TRAVEL } from "./words/clause-words.ts";

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
  /** What stands before the next clause, such as ", ". */
  end: string;
  isRequest: boolean;
  tellsOfSelf: boolean;
  likes: boolean;
  isJourney: boolean;
  /** It names a place. */
  isPlaced: boolean;
  /** Nothing stands in it but places and ordinary words. */
  isBare: boolean;
}

const CLAUSE_END = /[.,;:!?…()\n–—]/u;
/** After these a new sentence begins that does not answer to the one before. */
const FULL_STOP = /[.!;…]/u;
/** What introduces a subject. */
const ABOUT = new Set(["sur", "concernant", "propos", "о", "об", "обо", "про", "насчет"]);
/** Longest clause, in words, that can be a subject put in front: « le théâtre, vous avez quoi ? ». */
const FRONTED_WORDS = 5;

/** Splits a question at its punctuation. `text` is what was tokenized. */
function clausesOf(marked: MarkedTokens, text: string): Clause[] {
  const { tokens } = marked;
  const gapBefore = (index: number) => text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length);
  const starts = tokens.flatMap((_, index) => (index === 0 || CLAUSE_END.test(gapBefore(index)) ? [index] : []));
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? tokens.length;
    const indices = tokens.slice(from, to).map((_, offset) => from + offset);
    const words = indices.map((index) => tokens[index]?.folded ?? "").join(" ");
    const isBare = indices.every((index) => !marked.isFree(index) || isOrdinary(tokens[index]?.folded ?? ""));
    const isPlaced = indices.some((index) => !marked.isFree(index));
    const tellsOfSelf = SELF.test(words);
    const likes = tellsOfSelf && INTEREST.test(words);
    // « C’est où ? », «Это о чём?» ask about what was just told.
    const pointsBack = isBare && !isPlaced && POINTING.test(words) && !GENERIC_OBJECT.test(words);
    return {
      from,
      to,
      end: gapBefore(to),
      isRequest: likes || (REQUEST.test(words) && !pointsBack),
      tellsOfSelf,
      likes,
      isJourney: TRAVEL.test(words),
      isPlaced,
      isBare,
    };
  });
}

/**
 * Tells the clauses that ask from those that tell why. Where one asks, what the others say of the asker is background;
 * a short one may still put its subject in front, if that is one that `isSubject` knows. Where one asks for all of a place,
 * nothing else is a subject but what the asker likes. Pure.
 */
export function findAsides(marked: MarkedTokens, text: string, isSubject: (folded: string) => boolean): Asides {
  const { tokens } = marked;
  const clauses = clausesOf(marked, text);
  const asks = clauses.some(({ isRequest }) => isRequest);
  const asksForAll = clauses.some(({ isRequest, isPlaced, isBare }) => isRequest && isPlaced && isBare);
  const hasOther = clauses.some(({ tellsOfSelf }) => !tellsOfSelf);
  const asides = new Set<number>();
  const background = new Set<number>();
  clauses.forEach((clause, at) => {
    const { from, to, tellsOfSelf, likes, isJourney } = clause;
    const isCore = asksForAll ? likes || (clause.isRequest && clause.isBare) : clause.isRequest;
    if (isCore || (!asks && !(tellsOfSelf && hasOther))) return;
    const free = tokens.slice(from, to).filter((_, offset) => marked.isFree(from + offset));
    const leads = clauses[at + 1]?.isRequest === true && !FULL_STOP.test(clause.end);
    const follows = clauses[at - 1]?.isRequest === true && !FULL_STOP.test(clauses[at - 1]?.end ?? "");
    const isFronted = !asksForAll && !tellsOfSelf && to - from <= FRONTED_WORDS && (leads || follows);
    const tellsMore = !isFronted || free.some(({ folded }) => !isOrdinary(folded) && !isSubject(folded));
    for (let index = from; index < to; index += 1) {
      if (!isFronted || !isSubject(tokens[index]?.folded ?? "")) asides.add(index);
      if (asks && tellsMore && !isJourney) background.add(index);
    }
  });
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
