import type { Talk } from "../asks.ts";
import { OFF_TOPIC } from "../words/audience-words.ts";
import { PICTURE, TALK } from "../words/kinds/talk.ts";
import type { ReadKind } from "./kind.ts";

/** Kinds of talk, by the labels of the training examples. */
const LABELS: Readonly<Record<string, Talk>> = {
  hello: "greeting",
  bye: "goodbye",
  thanks: "thanks",
  sorry: "sorry",
  praise: "praise",
  insult: "complaint",
  "how-are-you": "well-being",
  joke: "joke",
  yes: "yes",
  no: "no",
  test: "greeting",
};

/** Least probability of talk when a place or a time is named; chosen on labelled conversations. */
const SURELY = 0.8;

/** Greetings, thanks, praise and the like. */
export const talk: ReadKind = ({ words, whole, where, when }, more, probability) => {
  if (words.tokens.length === 0) return PICTURE.test(words.gapBefore(0)) ? { kind: "talk", talk: "laugh" } : null;
  // « Pardon, je voulais dire Tulle », « demain matin »: a message that names a town or a time is usually a question.
  if (
    probability < SURELY &&
    where.places.length + where.excluded.length + where.unknown.length + when.ranges.length > 0
  )
    return null;
  if (words.tokens.every((_, index) => !words.isFree(index))) return null;
  // « J’ai faim » is answered by a line of its own.
  if (OFF_TOPIC.some(({ always, pattern }) => always && pattern.test(whole))) return null;
  const worded = TALK.find(([, pattern]) => pattern.test(whole))?.[0];
  const told = worded ?? LABELS[more["talk"] ?? ""];
  // Other things that people say of themselves (« je suis triste ») have no reply of their own.
  return told === undefined ? null : { kind: "talk", talk: told };
};
