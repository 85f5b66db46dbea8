import type { TelegramBot } from "./bot.ts";
import { poll } from "./intake/polling.ts";
import type { PollingDeps, PollingEnd, PollingOptions } from "./intake/polling.ts";

export interface RunOptions extends PollingOptions {
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
  deps: Omit<PollingDeps, "inbox">,
  signal: AbortSignal,
  { graceMs = 8000, ...options }: RunOptions = {},
): Promise<PollingEnd> {
  try {
    await outbox.resume();
    await inbox.recover(signal);
    return await poll({ ...deps, inbox }, signal, options);
  } finally {
    await inbox.finish(graceMs);
    cutShort();
    await inbox.stop(LAST_MS);
    await stop();
  }
}
