/**
 * Kinds of values with an expiry:
 * - `turn`: the last question of a chat
 * - `answer`: an answer with buttons
 * - `removal`: removed reminders, which can be restored
 * - `asked`: a person who was asked for a time zone, and for which subscription
 * - `vote`: an answer that somebody has voted on
 * - `guest`: a query from a chat without the bot that was answered
 */
export type MemoryKind = "turn" | "answer" | "removal" | "asked" | "vote" | "guest";

/** A value's name in its chat. */
export interface MemoryKey {
  chatId: number;
  kind: MemoryKind;
  /** Empty when a chat has only one value of the kind. */
  key: string;
}

/** A value with an expiry. */
export interface Remembered extends MemoryKey {
  /** JSON. */
  value: string;
  until: Date;
}

/** Values with an expiry, shared by all processes and not in any backup. All methods reject with a {@link StoreError}. */
export interface MemoryStore {
  /** Stores values in one transaction, replacing earlier ones. A chat keeps a limited number of each kind, the newest. */
  remember(...values: readonly Remembered[]): Promise<void>;
  /** Null when the value does not exist or has expired. */
  recall(key: MemoryKey): Promise<string | null>;
  forget(key: MemoryKey): Promise<void>;
  forgetChat(chatId: number): Promise<void>;
  /** Deletes expired values. @returns how many */
  forgetExpired(): Promise<number>;
}
