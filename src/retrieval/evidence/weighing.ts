import type { Evidence } from "./evidence.ts";

/**
 * How a question chooses among the events that its structure lets through. By its words: an event is shown when they speak for
 * it. As a list: all are meant, unless what else is said speaks against them (« un plombier à Nice »).
 */
export type Way = "words" | "list";

/**
 * What evidence there is: words alone, their meaning too, and what labelled questions teach of this programme; `general-` where
 * its subject index is from the thesaurus, whose words nobody chose for this programme, and vote in the place of questions.
 */
export const SOURCES = ["words", "meaning", "taught", "general-words", "general-meaning", "general-taught"] as const;
export type Sources = (typeof SOURCES)[number];

/** How evidence is weighed: the log-odds that an event is meant, and the least probability at which it is shown. */
export interface Weighing {
  bias: number;
  weights: Evidence;
  floor: number;
}
