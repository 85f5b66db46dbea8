import { foldText } from "../language/fold.ts";
import type { Asks } from "../reading/asks.ts";
import type { Question } from "../reading/question.ts";
import { EARLIER } from "../reading/words/kinds/compare.ts";
import { countOf } from "../reading/dates/number-words.ts";
import { BY_PRICE, FIRST_ONES } from "../reading/words/turn-words.ts";
import type { Turn } from "./turn.ts";

/** Returns the id of the one project that the reader has in view; undefined when there are several, or none. */
export function oneInView({ eventIds, detailed }: Turn): string | undefined {
  return detailed ?? (eventIds.length === 1 ? eventIds[0] : undefined);
}

/**
 * Returns the one of two that is not in view: the other one of a list of two, or else the project answered with before the one in
 * view. Returns both of a list of two when neither was told in detail, and nothing when there is no other one. Pure.
 */
export function otherOne(previous: Turn): string[] {
  const inView = oneInView(previous);
  const two = previous.eventIds.length === 2 ? [...previous.eventIds] : [];
  if (inView === undefined) return two;
  const other = [...two, ...(previous.earlier ?? [])].find((id) => id !== inView);
  return other === undefined ? [] : [other];
}

/** Returns the two that a question can ask about: the list before when it has two, or else the one in view and the one before it. Pure. */
export function twoInView(previous: Turn): string[] {
  if (previous.eventIds.length === 2) return [...previous.eventIds];
  const inView = oneInView(previous);
  const others = otherOne(previous);
  return inView === undefined || others.length === 0 ? [] : [inView, ...others];
}

/** Returns the first items of the list before, as many as the question says: « les deux premiers ». Pure. */
export function firstOnes({ typed }: Question, { eventIds }: Turn): string[] {
  const { french, russian } = FIRST_ONES.exec(foldText(typed))?.groups ?? {};
  return eventIds.slice(0, countOf(french ?? russian));
}

/** Returns what is asked about two: which one costs less becomes the price of both, which one comes first a comparison by time. Pure. */
export function weighed({ asks, typed }: Question): Asks {
  const folded = foldText(typed);
  if (BY_PRICE.test(folded)) return { kind: "practical", matter: "price" };
  if (EARLIER.test(folded)) return { kind: "compare", by: "time", sides: [] };
  return asks;
}
