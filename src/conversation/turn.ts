import type { DateRange, Question } from "../reading/question.ts";

/** A list that the reader has in view. */
export interface ListBefore {
  /** Ids of its projects, best first, and how many of them the reader has seen. */
  eventIds: readonly string[];
  shown: number;
  /** The project whose details were asked for last, so that « les autres » are those beside it. */
  detailed?: string | undefined;
}

/** What a conversation keeps of its last question: nothing of what was typed beyond what was understood. */
export interface Turn extends ListBefore {
  question: Question;
  /** The project of the list that is meant far more probably than any other of it; undefined where none is, or where no words ranked it. */
  clearest?: string | undefined;
  /** Id of the town where all that the reader has in view is held; undefined where that is not known, or there are several. */
  town?: string | undefined;
  /** From which day to which the only project is that the reader has in view. */
  days?: DateRange | undefined;
  /** The stretch that was asked for last, in this question or in one before it. */
  time?: DateRange | undefined;
  /** Ids of projects that were answered with until now, those of the last answer first. */
  earlier?: readonly string[];
  /** The asker has thanked since, or said goodbye: a new matter begins, unless its words lean on this one. */
  isClosed?: boolean;
  /** How many refusals came in a row. */
  refusals?: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** How long a conversation is remembered: after that a question stands alone. */
export const FOLLOW_UP_EXPIRY_MS = 30 * 60_000;

/** The turn before, unless it is too long ago. */
export function recentTurn(previous: Turn | undefined, now: Date): Turn | undefined {
  return previous && now.getTime() - previous.at <= FOLLOW_UP_EXPIRY_MS ? previous : undefined;
}
