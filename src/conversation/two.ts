import { foldText } from "../language/fold.ts";
import type { Asks } from "../reading/asks.ts";
import type { Question } from "../reading/question.ts";
import { EARLIER } from "../reading/words/kinds/compare.ts";
import { countOf } from "../reading/dates/number-words.ts";
import { BY_PRICE, FIRST_ONES } from "../reading/words/turn-words.ts";
import type { Turn } from "./turn.ts";

/** The project that the reader has in view, where it is one. */
/** Id of the one project that the reader has in view; undefined where there are several, or none. */
export function oneInView({ eventIds, detailed }: Turn): string | undefined {
  return detailed ?? (eventIds.length === 1 ? eventIds[0] : undefined);
}

/**
 * The one of two that is not in view: of a list of two the other, or both where neither was told in detail, or else what was answered
 * with before the one in view; none where there is no such. Pure.
 */
export function otherOne(previous: Turn): string[] {
  const inView = oneInView(previous);
  const two = previous.eventIds.length === 2 ? [...previous.eventIds] : [];
  if (inView === undefined) return two;
  const other = [...two, ...(previous.earlier ?? [])].find((id) => id !== inView);
  return other === undefined ? [] : [other];
}

/** Two of which something can be asked: the list before, where it has two, or else the one in view and that before it. Pure. */
export function twoInView(previous: Turn): string[] {
  if (previous.eventIds.length === 2) return [...previous.eventIds];
  const inView = oneInView(previous);
  const others = otherOne(previous);
  return inView === undefined || others.length === 0 ? [] : [inView, ...others];
}

/** The first ones of the list before, as many as a question says: « les deux premiers ». Pure. */
export function firstOnes({ typed }: Question, { eventIds }: Turn): string[] {
  const { french, russian } = FIRST_ONES.exec(foldText(typed))?.groups ?? {};
  return eventIds.slice(0, countOf(french ?? russian));
}

/** What is asked of two: which comes first and what they cost are told of both. Pure. */
export function weighed({ asks, typed }: Question): Asks {
  const folded = foldText(typed);
  if (BY_PRICE.test(folded)) return { kind: "practical", matter: "price" };
  if (EARLIER.test(folded)) return { kind: "compare", by: "time", sides: [] };
  return asks;
}
