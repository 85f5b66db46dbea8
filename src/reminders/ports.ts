import type { Reminder } from "./due.ts";

/** A reminder on its way out. */
export interface OutgoingReminder extends Reminder {
  /** True when an earlier message with this reminder may have arrived: the text says so. */
  maybeRepeat: boolean;
}

/**
 * What became of a message.
 * - `sent`: it has arrived
 * - `blocked`: the chat has blocked the bot, or is gone (403)
 * - `ambiguous`: nobody knows: the connection broke after the request had left
 * - `retryAfterSeconds`: it was refused for now (429)
 * - `migratedTo`: it was refused because the chat has a new id
 * - `failed`: it has certainly not arrived, for the reason given
 */
export type SendOutcome =
  "sent" | "blocked" | "ambiguous" | { retryAfterSeconds: number } | { migratedTo: number } | { failed: string };

/** Puts a reminder into words and sends it. One that throws counts as `ambiguous`. It bounds its own time. */
export interface Sender {
  send(chatId: number, reminder: OutgoingReminder): Promise<SendOutcome>;
}

/** What is used of a structured log; pino fits. No texts and no chat ids go into it. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
