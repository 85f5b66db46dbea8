import type { Evidence } from "./evidence.ts";

/**
 * How a question chooses among the events that pass the filters. `words`: an event is shown when the words speak for
 * it. `list`: all are shown unless the words speak against them (« un plombier à Nice »).
 */
export type Way = "words" | "list";

/**
 * Which sources there are: words alone, words and meaning, or labelled questions of this programme too. `general-`
 * means that the subject index comes from the thesaurus, whose terms then vote in place of labelled questions.
 */
export const SOURCES = ["words", "meaning", "taught", "general-words", "general-meaning", "general-taught"] as const;
export type Sources = (typeof SOURCES)[number];

/** A logistic regression: bias and weights of the log-odds, and the least probability at which an event is shown. */
export interface Weighing {
  bias: number;
  weights: Evidence;
  floor: number;
}
