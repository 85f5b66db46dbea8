import type { Language } from "../language/languages.ts";

/** A question that nothing was found for, as it was asked; nothing of who asked it. */
export interface Unanswered {
  question: string;
  language: Language;
}

/** What people could not be told, where whoever runs the bot wants to know. All methods reject with a {@link StoreError}. */
export interface UnansweredStore {
  /**
   * Counts a question. Of five hundred different ones the seldomest makes room for one more.
   * @param day the day on which it is asked, ISO date: kept in place of an earlier one, so that the question can be erased in time
   */
  keepUnanswered(unanswered: Unanswered, day: string): Promise<void>;
  /** How often each was asked, the most frequent first. */
  unanswered(): Promise<(Unanswered & { count: number })[]>;
  /**
   * Erases the questions that were asked last before a day, ISO date; all of them where it is null.
   * @returns how many there were
   */
  eraseUnanswered(before: string | null): Promise<number>;
}
