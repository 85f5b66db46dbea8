import type { TelegramBot } from "./bot.ts";
import type { Inbox } from "./intake/inbox.ts";

/** Why no updates come any more: it was told to, another process takes them, or Telegram refuses the token. */
export type IntakeEnd = "stopped" | "conflict" | "unauthorized";

/** Brings updates into the inbox until the signal is aborted, or until that is of no use any more. */
export type Intake = (inbox: Inbox, signal: AbortSignal) => Promise<IntakeEnd>;

export interface RunOptions {
  /** How long updates in hand may take to finish at the end, in milliseconds. Default 8000. */
  graceMs?: number;
}

/** How long updates in hand have once their requests are cut short, in milliseconds. */
const LAST_MS = 1000;

/**
 * Runs the bot until the signal is aborted: first what an earlier process has left, then what comes. In the end, what cannot
 * be finished in time is left to the next start.
 * @throws {StoreError} when what was left cannot be read
 */
export async function runBot(
  { inbox, outbox, cutShort, stop }: TelegramBot,
  intake: Intake,
  signal: AbortSignal,
  { graceMs = 8000 }: RunOptions = {},
): Promise<IntakeEnd> {
  try {
    await outbox.resume();
    await inbox.recover(signal);
    return signal.aborted ? "stopped" : await intake(inbox, signal);
  } finally {
    await inbox.finish(graceMs);
    cutShort();
    await inbox.stop(LAST_MS);
    await stop();
  }
}
