import { isDateWord } from "./date-words.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import { isThemeWord } from "./themes.ts";
import {
  AFFIRMATION,
  BARE_NO,
  CORRECTED,
  CORRECTING,
  EXCEPTION,
  EXCEPTION_LINK,
  EXCEPTION_PHRASES,
  JOINING_WORDS,
  KNOWN_ALREADY,
  NEGATION,
  NEGATION_AFTER,
  WITHOUT,
} from "./words/grammar.ts";

/** Where something is named in a question; `to` is exclusive. */
export interface Named {
  from: number;
  to: number;
}

/** What is left out, with where the words stand that say so, the thing itself among them. */
export type LeftOut<Thing extends Named> = ReadonlyMap<Thing, Named>;

/** Most little words between an exception and what it leaves out: « hormis ce qui relève de la dentelle ». */
const REACH = 5;

/** Puts one word for a turn of phrase that leaves out what follows it, such as « en dehors de ». */
export function respellExceptions(marked: MarkedTokens): void {
  const text = marked.text();
  for (const match of text.matchAll(EXCEPTION_PHRASES)) {
    const from = text.slice(0, match.index).split(" ").length - 1;
    const last = from + match[0].split(" ").length - 1;
    marked.take(from, last);
    marked.respell(last, "sauf");
  }
}

/** What tells, of things named in a question, which are to be left out. */
export interface Exceptions {
  /** @param things in the order of the question */
  find<Thing extends Named>(things: readonly Thing[], sort: keyof typeof NEGATION): LeftOut<Thing>;
}

/** Builds it for one question. */
export function createExceptions(marked: MarkedTokens): Exceptions {
  const word = (index: number) => marked.tokens[index]?.folded ?? "";
  /** What stands between a word and the one before it. */
  const gapBefore = (index: number) =>
    index > 0 && index < marked.tokens.length
      ? marked
          .typed(index - 1, index + 1)
          .slice(marked.typed(index - 1, index).length, -marked.typed(index, index + 1).length)
      : "";
  const beginsSentence = (index: number) => index === 0 || /[.!?;:…]/u.test(gapBefore(index));
  const isParted = (index: number) => /[,;:–—(]| - /u.test(gapBefore(index));

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
  const isCondition = (index: number) => !marked.isFree(index) || isDateWord(word(index)) || isThemeWord(word(index));

  const beginningOf = ({ from }: Named, sort: keyof typeof NEGATION): number | null => {
    const index = skipLinks(from);
    if (index < 0) return null;
    if (EXCEPTION.test(word(index)) || NEGATION[sort].test(word(index))) return index;
    if (WITHOUT.test(word(index)) && isCondition(index - 1)) return index;
    if (!CORRECTED.test(word(index))) return null;
    if (sort === "date" && beginsSentence(index)) return index;
    if (CORRECTING.test(word(index - 1))) return index - 1;
    return isParted(index) ? index : null;
  };

  const endOf = ({ from, to }: Named, sort: keyof typeof NEGATION): number | null => {
    if (beginsSentence(to)) return null;
    const rest = marked.tokens
      .slice(to)
      .map(({ folded }) => folded)
      .join(" ");
    const said = NEGATION_AFTER.exec(rest) ?? (sort === "place" ? KNOWN_ALREADY.exec(rest) : null);
    if (said) return to + said[0].split(" ").length;
    const isContrasted = AFFIRMATION.test(word(skipLinks(from))) || AFFIRMATION.test(word(from - 1));
    return BARE_NO.test(word(to)) && isContrasted ? to + 1 : null;
  };

  /** Whether nothing but little words joins two things, and a conjunction or a comma. */
  const areListed = (first: Named, second: Named, { byComma }: { byComma: boolean }): boolean => {
    const between = marked.tokens.slice(first.to, second.from).map(({ folded }) => folded);
    const isJoint = (folded: string) => JOINING_WORDS.has(folded);
    if (!between.every((folded) => isJoint(folded) || WITHOUT.test(folded) || EXCEPTION_LINK.test(folded)))
      return false;
    return between.some(isJoint) || (byComma && /,/u.test(gapBefore(first.to)));
  };

  return {
    find(things, sort) {
      const out = new Map<(typeof things)[number], Named>();
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
        else if (previous && out.has(previous) && areListed(previous, thing, { byComma: true }))
          out.set(thing, { from: previous.to, to: thing.to });
      });
      return out;
    },
  };
}
