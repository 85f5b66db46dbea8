import type { Matter } from "../asks.ts";
import { FREE, PRACTICAL, WHICH_OF_ALL } from "../words/kinds/practical.ts";
import { WHICH_THERE_ARE } from "../words/filter-words.ts";
import { OPENING_TIME } from "../words/kinds/when.ts";
import { beside } from "./cover.ts";
import { takeAll } from "./kind.ts";
import type { Asked, ReadKind } from "./kind.ts";

/** All matters; the training examples use these labels. */
const MATTERS = [...new Set(PRACTICAL.map(([matter]) => matter))];

/** Matters that concern a town as much as a project. Their words are taken only when a subject is named too, or nothing else at all. */
const OF_TOWNS: readonly Matter[] = ["journey", "stay", "visa", "access", "dress", "weather"];

/** Whether a subject is named outside the match of a pattern. */
function namesSubjectBeside({ words, isSubject }: Asked, pattern: RegExp): boolean {
  const match = pattern.exec(words.text());
  const { from, to } = match ? words.spanOf(match) : { from: 0, to: 0 };
  return words.tokens.some((_, index) => (index < from || index >= to) && isSubject(index));
}

/** Whether a question names nothing besides the words that a pattern matches: « faut-il un visa ? » concerns any visitor. */
function isAlone({ words, whole, where, isStopWord }: Asked, pattern: RegExp): boolean {
  const isPlaced = where.places.length + where.unknown.length > 0;
  return !isPlaced && beside(words, whole, [pattern]).every((index) => isStopWord(words.tokens[index]?.folded ?? ""));
}

/**
 * « Combien coûte … ? », «как записаться …?»: asks what a visitor has to know. Its words are taken, since no project is
 * about them. Other conditions, such as whether dogs may come, are read as `visit`.
 */
export const practical: ReadKind = (asked, more) => {
  const { words, whole } = asked;
  const matter = MATTERS.find((own) => own === more["matter"]);
  if (matter === undefined) return { kind: "whether", of: "visit" };
  const pattern = PRACTICAL.find(([own]) => own === matter)?.[1];
  // « Où aller avec un enfant de 6 ans ? » gives an age, and does not ask for one.
  if (matter === "age" && WHICH_THERE_ARE.test(whole) && !pattern?.test(whole)) return { kind: "list" };
  const isOfTown = OF_TOWNS.includes(matter);
  if (pattern && (!isOfTown || namesSubjectBeside(asked, pattern) || isAlone(asked, pattern))) takeAll(words, pattern);
  if (matter === "hour") takeAll(words, OPENING_TIME);
  if (matter !== "price" || !FREE.test(whole)) return { kind: "practical", matter };
  return { kind: "practical", matter, free: WHICH_OF_ALL.test(whole) ? "any" : "this" };
};
