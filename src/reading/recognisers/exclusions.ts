import { isDateWord } from "../dates/date-words.ts";
import type { MarkedTokens, Span } from "./marked-tokens.ts";
import type { ThemeWords } from "../programme/themes.ts";
import {
  AFFIRMATION,
  BARE_NO,
  CORRECTED,
  CORRECTING,
  COURTESY,
  EXCEPTION,
  EXCEPTION_LINK,
  EXCEPTION_PHRASES,
  INSTEAD,
  JOINING_WORDS,
  KNOWN_ALREADY,
  NEGATION,
  NEGATION_AFTER,
  WITHOUT,
} from "../words/grammar.ts";
import { matchesIn } from "../words/pattern.ts";

/** The excluded things, each with the words that exclude it, itself included. */
export type LeftOut<Thing extends Span> = ReadonlyMap<Thing, Span>;

/** Most linking words between « sauf » and what it excludes: « hormis ce qui relève de la dentelle ». */
const REACH = 5;

/** Replaces phrases of exclusion, such as « en dehors de », by « sauf ». */
export function respellExceptions(marked: MarkedTokens): void {
  const text = marked.text();
  for (const match of matchesIn(text, EXCEPTION_PHRASES)) {
    const { from, to } = marked.spanOf(match);
    marked.take(from, to - 1);
    marked.respell(to - 1, "sauf");
  }
}

/** Decides which of the things named in a question are excluded. */
export interface Exceptions {
  /** @param things in the order of the question */
  find<Thing extends Span>(things: readonly Thing[], sort: keyof typeof NEGATION): LeftOut<Thing>;
}

/** Builds it for one question. */
export function createExceptions(marked: MarkedTokens, { themeOf }: Pick<ThemeWords, "themeOf">): Exceptions {
  const word = (index: number) => marked.tokens[index]?.folded ?? "";
  const beginsSentence = (index: number) => index === 0 || /[.!?;:…]/u.test(marked.gapBefore(index));
  const isParted = (index: number) => /[,;:–—(]| - /u.test(marked.gapBefore(index));

  /** The nearest word before an index that is not a linking word, within the sentence; −1 for none. */
  const skipLinks = (from: number): number => {
    let index = from;
    do {
      if (beginsSentence(index)) return -1;
      index -= 1;
    } while (from - index <= REACH && EXCEPTION_LINK.test(word(index)));
    return index;
  };

  /** Whether a word gives a place, a time or a heading. */
  const isCondition = (index: number) =>
    !marked.isFree(index) || isDateWord(word(index)) || themeOf(word(index)) !== undefined;

  /** Whether something else follows in place of the excluded thing: «не выставку, а концерт», « pas de danse, du chant ». */
  const isReplaced = (to: number) =>
    INSTEAD.test(word(to)) || (to < marked.tokens.length && /,/u.test(marked.gapBefore(to)));

  /** Whether the question says nothing else, except a courtesy: « pas l’université svp » after a list. */
  const isAll = (from: number, to: number) => {
    const rest = marked.tokens.slice(to).map(({ folded }) => folded);
    return from === 0 && COURTESY.test(rest.join(" "));
  };

  const beginningOf = ({ from, to }: Span, sort: keyof typeof NEGATION): number | null => {
    const index = skipLinks(from);
    if (index < 0) return null;
    if (EXCEPTION.test(word(index)) || NEGATION[sort].test(word(index))) return index;
    if (WITHOUT.test(word(index)) && isCondition(index - 1)) return index;
    // « Non parisien » is not « non, Paris ».
    if (sort === "place" && BARE_NO.test(word(index)) && index === from - 1 && !isParted(from)) return index;
    if (!CORRECTED.test(word(index))) return null;
    if (beginsSentence(index) && (sort === "date" || isReplaced(to) || isAll(index, to))) return index;
    if (CORRECTING.test(word(index - 1))) return index - 1;
    return isParted(index) ? index : null;
  };

  const endOf = ({ from, to }: Span, sort: keyof typeof NEGATION): number | null => {
    if (beginsSentence(to)) return null;
    const rest = marked.tokens
      .slice(to)
      .map(({ folded }) => folded)
      .join(" ");
    const said = NEGATION_AFTER.exec(rest) ?? (sort === "place" ? KNOWN_ALREADY.exec(rest) : null);
    if (said) {
      const end = to + said[0].split(" ").length;
      // « La Normandie excepté Étretat » excludes what follows.
      const leadsOn = EXCEPTION.test(said[0]) && end < marked.tokens.length && !isParted(end);
      return leadsOn ? null : end;
    }
    const isContrasted = AFFIRMATION.test(word(skipLinks(from))) || AFFIRMATION.test(word(from - 1));
    return BARE_NO.test(word(to)) && isContrasted ? to + 1 : null;
  };

  /** Whether two things are listed: joined by a conjunction or a comma, with only linking words between. */
  const areListed = (first: Span, second: Span, { byComma }: { byComma: boolean }): boolean => {
    const between = marked.tokens.slice(first.to, second.from).map(({ folded }) => folded);
    const isJoint = (folded: string) => JOINING_WORDS.has(folded);
    if (!between.every((folded) => isJoint(folded) || WITHOUT.test(folded) || EXCEPTION_LINK.test(folded)))
      return false;
    return between.some(isJoint) || (byComma && /,/u.test(marked.gapBefore(first.to)));
  };

  /** Whether a bare negation begins the sentence: « pas Nice, Arles » asks for Arles. */
  const isCorrection = ({ from }: Span) => {
    const index = skipLinks(from);
    return index >= 0 && beginsSentence(index) && CORRECTED.test(word(index));
  };

  return {
    find(things, sort) {
      const out = new Map<(typeof things)[number], Span>();
      things.toReversed().forEach((thing, index, reversed) => {
        const next = reversed[index - 1];
        const end = endOf(thing, sort);
        const isJoined = next !== undefined && out.has(next) && areListed(thing, next, { byComma: false });
        if (end !== null || isJoined) out.set(thing, { from: thing.from, to: end ?? thing.to });
      });
      things.forEach((thing, index) => {
        const previous = things[index - 1];
        const begin = beginningOf(thing, sort);
        if (begin !== null) out.set(thing, { from: begin, to: out.get(thing)?.to ?? thing.to });
        else if (previous && out.has(previous) && areListed(previous, thing, { byComma: !isCorrection(previous) }))
          out.set(thing, { from: previous.to, to: thing.to });
      });
      return out;
    },
  };
}
