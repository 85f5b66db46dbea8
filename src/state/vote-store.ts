import type { Language } from "../language/languages.ts";

/** What somebody thinks of an answer, and of what kind of answer: nothing of them, of the chat or of the question. */
export interface Vote {
  /** What was asked for, and what was found: words of the code. */
  asks: string;
  kind: string;
  language: Language;
  verdict: "up" | "down";
}

/** How many votes there are that are alike. */
export interface VoteCount extends Vote {
  count: number;
}

/** What people think of answers, as numbers. All methods reject with a {@link StoreError}. */
export interface VoteStore {
  /**
   * Counts a vote, the first one on a message only. That there was one is remembered until an instant.
   * @returns false for another one on the same message, and for the same one that comes again
   */
  countVote(vote: Vote, message: { chatId: number; messageId: number }, until: Date): Promise<boolean>;
  votes(): Promise<VoteCount[]>;
}
