/**
/**
 * What is remembered of a chat for a while: its last question, answers with buttons, removed reminders, who was asked what, which
 * answers were voted on, the numbers of queries that were answered elsewhere.
 */
export type MemoryKind = "turn" | "answer" | "removal" | "asked" | "vote" | "guest";

/** A value, and what names it in its chat. */
export interface MemoryKey {
  chatId: number;
  kind: MemoryKind;
  /** Empty where a chat has but one value of the kind. */
  key: string;
}

/** A value that is kept until an instant. */
export interface Remembered extends MemoryKey {
  /** JSON. */
  value: string;
  until: Date;
}

/**
 * What is remembered for a while, by whatever process, and then deleted; it is in no copy of the store.
 * All methods reject with a {@link StoreError}.
 */
export interface MemoryStore {
  /** Keeps values in one writing, in place of earlier ones; a chat keeps the newest of a kind only, up to a number. */
  remember(...values: readonly Remembered[]): Promise<void>;
  /** Null when there is no such value, or no longer. */
  recall(key: MemoryKey): Promise<string | null>;
  forget(key: MemoryKey): Promise<void>;
  forgetChat(chatId: number): Promise<void>;
  /** Deletes what nobody may recall any more. @returns how many values */
  forgetExpired(): Promise<number>;
}
