import type { Language } from "../language/languages.ts";

/** A vote on an answer, by kind of answer, without person, chat or question. */
export interface Vote {
  /** What was asked and what was found, in words that the code defines. */
  asks: string;
  kind: string;
  language: Language;
  verdict: "up" | "down";
}

/** The number of equal votes. */
export interface VoteCount extends Vote {
  count: number;
}

/** Votes on answers, as counts. All methods reject with a {@link StoreError}. */
export interface VoteStore {
  /**
   * Counts the first vote on a message, and remembers until an instant that the message has one.
   * @returns false for any further vote on the message
   */
  countVote(vote: Vote, message: { chatId: number; messageId: number }, until: Date): Promise<boolean>;
  votes(): Promise<VoteCount[]>;
}
