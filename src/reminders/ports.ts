import type { Reminder } from "./due.ts";

/** A reminder about to be sent. */
export interface OutgoingReminder extends Reminder {
  /** Whether an earlier attempt may have arrived; the text then says so. */
  maybeRepeat: boolean;
}

/**
 * The outcome of a message.
 * - `sent`: it has arrived
 * - `blocked`: the chat has blocked the bot, or no longer exists (403)
 * - `ambiguous`: unknown, because the connection broke after the request was sent
 * - `retryAfterSeconds`: refused for now (429)
 * - `migratedTo`: refused because the chat has a new id
 * - `failed`: it has certainly not arrived, for this reason
 */
export type SendOutcome =
  "sent" | "blocked" | "ambiguous" | { retryAfterSeconds: number } | { migratedTo: number } | { failed: string };

/** Formats and sends a reminder, with a timeout of its own. An error counts as `ambiguous`. */
export interface Sender {
  send(chatId: number, reminder: OutgoingReminder): Promise<SendOutcome>;
}

/** The part of a structured log that reminders use; pino fits. Do not log texts or chat ids. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
