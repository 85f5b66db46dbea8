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

/** What is left out, with where the words stand that say so, the thing itself among them. */
export type LeftOut<Thing extends Span> = ReadonlyMap<Thing, Span>;

/** Most little words between an exception and what it leaves out: « hormis ce qui relève de la dentelle ». */
const REACH = 5;

/** Puts one word for a turn of phrase that leaves out what follows it, such as « en dehors de ». */
export function respellExceptions(marked: MarkedTokens): void {
  const text = marked.text();
  for (const match of matchesIn(text, EXCEPTION_PHRASES)) {
    const { from, to } = marked.spanOf(match);
    marked.take(from, to - 1);
    marked.respell(to - 1, "sauf");
  }
}

/** What tells, of things named in a question, which are to be left out. */
export interface Exceptions {
  /** @param things in the order of the question */
  find<Thing extends Span>(things: readonly Thing[], sort: keyof typeof NEGATION): LeftOut<Thing>;
}

/** Builds it for one question. */
export function createExceptions(marked: MarkedTokens, { themeOf }: Pick<ThemeWords, "themeOf">): Exceptions {
  const word = (index: number) => marked.tokens[index]?.folded ?? "";
  const beginsSentence = (index: number) => index === 0 || /[.!?;:…]/u.test(marked.gapBefore(index));
  const isParted = (index: number) => /[,;:–—(]| - /u.test(marked.gapBefore(index));

  /** The nearest word before one that is no link, within its sentence; −1 where there is none. */
  const skipLinks = (from: number): number => {
    let index = from;
    do {
      if (beginsSentence(index)) return -1;
      index -= 1;
    } while (from - index <= REACH && EXCEPTION_LINK.test(word(index)));
    return index;
  };

  /** Whether a word says where, when or under which heading. */
  const isCondition = (index: number) =>
    !marked.isFree(index) || isDateWord(word(index)) || themeOf(word(index)) !== undefined;

  /** Whether something else is asked for instead of what ends at a word: «не выставку, а концерт», « pas de danse, du chant ». */
  const isReplaced = (to: number) =>
    INSTEAD.test(word(to)) || (to < marked.tokens.length && /,/u.test(marked.gapBefore(to)));

  /** Whether nothing else is said, but for politeness: « pas l’université svp » after a list. */
  const isAll = (from: number, to: number) => {
    const rest = marked.tokens.slice(to).map(({ folded }) => folded);
    return from === 0 && COURTESY.test(rest.join(" "));
  };

  const beginningOf = ({ from, to }: Span, sort: keyof typeof NEGATION): number | null => {
    const index = skipLinks(from);
    if (index < 0) return null;
    if (EXCEPTION.test(word(index)) || NEGATION[sort].test(word(index))) return index;
    if (WITHOUT.test(word(index)) && isCondition(index - 1)) return index;
    // « Non parisien » is no « non, Paris ».
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
      // « La Normandie excepté Étretat » leaves out what follows.
      const leadsOn = EXCEPTION.test(said[0]) && end < marked.tokens.length && !isParted(end);
      return leadsOn ? null : end;
    }
    const isContrasted = AFFIRMATION.test(word(skipLinks(from))) || AFFIRMATION.test(word(from - 1));
    return BARE_NO.test(word(to)) && isContrasted ? to + 1 : null;
  };

  /** Whether nothing but little words joins two things, and a conjunction or a comma. */
  const areListed = (first: Span, second: Span, { byComma }: { byComma: boolean }): boolean => {
    const between = marked.tokens.slice(first.to, second.from).map(({ folded }) => folded);
    const isJoint = (folded: string) => JOINING_WORDS.has(folded);
    if (!between.every((folded) => isJoint(folded) || WITHOUT.test(folded) || EXCEPTION_LINK.test(folded)))
      return false;
    return between.some(isJoint) || (byComma && /,/u.test(marked.gapBefore(first.to)));
  };

  /** Whether a bare negation opens a sentence: « pas Nice, Arles » asks for Arles instead. */
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
