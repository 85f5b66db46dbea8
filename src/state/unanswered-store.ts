import type { Language } from "../language/languages.ts";

/** A question that nothing was found for, as it was asked; nothing of who asked it. */
export interface Unanswered {
  question: string;
  language: Language;
  /** The day on which it was asked, ISO date: nothing more exact is kept. */
  day: string;
}

/** What people could not be told, where whoever runs the bot wants to know. All methods reject with a {@link StoreError}. */
export interface UnansweredStore {
  /** Counts a question. Of a day a thousand different ones are kept at most. */
  keepUnanswered(unanswered: Unanswered): Promise<void>;
  /** By day, the last one first, and how often each was asked then. */
  unanswered(): Promise<(Unanswered & { count: number })[]>;
  /**
   * Erases the questions of the days before one, ISO date; all of them where it is null.
   * @returns how many there were
   */
  eraseUnanswered(before: string | null): Promise<number>;
}
