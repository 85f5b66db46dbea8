import type { Evidence } from "./evidence.ts";

/**
 * How a question chooses among the events that pass the filters. `words`: an event is shown when the words speak for
 * it. `list`: all are shown unless the words speak against them (« un plombier à Nice »).
 */
export type Way = "words" | "list";

/**
 * Which sources there are: words alone, while there are no vectors, or all of them: words, meaning, and the votes of
 * labelled questions or of the thesaurus.
 */
export const SOURCES = ["words", "all"] as const;
export type Sources = (typeof SOURCES)[number];

/**
 * A logistic regression: bias and weights of the log-odds, and the least probability at which an event is shown. Evidence
 * without a weight counts for nothing.
 */
export interface Weighing {
  bias: number;
  weights: Partial<Evidence>;
  floor: number;
}
