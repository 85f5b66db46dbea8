import type { DateRange, Question } from "../reading/question.ts";

/** A list that the reader has in view. */
export interface ListBefore {
  /** Ids of its projects, best first, and how many of them the reader has seen. */
  eventIds: readonly string[];
  shown: number;
  /** The project whose details were asked for last; « les autres » are all but this one. */
  detailed?: string | undefined;
}

/** What a conversation keeps of its last question: what was understood, and nothing else of the typed text. */
export interface Turn extends ListBefore {
  question: Question;
  /** Ids of the ties that the last answer told. */
  ties?: readonly string[];
  /** The project of the list that is clearly the most probable one; undefined when none is, or when no words ranked the list. */
  clearest?: string | undefined;
  /** Id of the town of everything that the reader has in view; undefined when it is unknown, or when there are several. */
  town?: string | undefined;
  /** First and last day of the project in view, when there is only one. */
  days?: DateRange | undefined;
  /** The last dates asked for, in this question or an earlier one. */
  time?: DateRange | undefined;
  /** Ids of the projects in the answers so far, those of the last answer first. */
  earlier?: readonly string[];
  /** The asker has said thanks or goodbye since: the next question stands alone, unless its words refer to this one. */
  isClosed?: boolean;
  /** How many refusals came in a row. */
  refusals?: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** How long a conversation is remembered, in milliseconds; after that a question stands alone. */
export const FOLLOW_UP_EXPIRY_MS = 30 * 60_000;

/** Returns the turn before; undefined when it is too old. */
export function recentTurn(previous: Turn | undefined, now: Date): Turn | undefined {
  return previous && now.getTime() - previous.at <= FOLLOW_UP_EXPIRY_MS ? previous : undefined;
}
