import type { Voters } from "../subjects/vote.ts";
import type { Evidence } from "./evidence.ts";

/**
 * How a question chooses among the events that pass the filters. `words`: an event is shown when the words speak for
 * it. `list`: all are shown unless the words speak against them (« un plombier à Nice »).
 */
export type Way = "words" | "list";

/** Which sources of evidence there are: words alone, words and meaning, or voters too. */
export const SOURCES = ["words", "meaning", "labelled", "thesaurus"] as const satisfies readonly (
  "words" | "meaning" | Voters
)[];
export type Sources = (typeof SOURCES)[number];

/** A logistic regression: bias and weights of the log-odds, and the least probability at which an event is shown. */
export interface Weighing {
  bias: number;
  weights: Evidence;
  floor: number;
}
