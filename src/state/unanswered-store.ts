import type { Language } from "../language/languages.ts";

/** A question without a result, as asked, without any personal data. */
export interface Unanswered {
  question: string;
  language: Language;
}

/** Questions without a result, if the operator wants to know them. All methods reject with a {@link StoreError}. */
export interface UnansweredStore {
  /**
   * Counts a question. At most five hundred different ones are kept; a new one replaces the rarest.
   * @param day the day on which it is asked, ISO date. Only the last such day is kept; it decides when a question is old.
   */
  keepUnanswered(unanswered: Unanswered, day: string): Promise<void>;
  /** The count of each question, the most frequent first. */
  unanswered(): Promise<(Unanswered & { count: number })[]>;
  /**
   * Erases questions last asked before a day (ISO date); all when it is null.
   * @returns how many
   */
  eraseUnanswered(before: string | null): Promise<number>;
}
