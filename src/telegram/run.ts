import type { TelegramBot } from "./bot.ts";
import { poll } from "./intake/polling.ts";
import type { PollingDeps, PollingEnd, PollingOptions } from "./intake/polling.ts";

/**
 * Runs the bot until the signal is aborted: first what an earlier process has left, then what comes.
 * @throws {StoreError} when what was left cannot be read
 */
export async function runBot(
  { inbox, outbox, stop }: TelegramBot,
  deps: Omit<PollingDeps, "inbox">,
  signal: AbortSignal,
  options: PollingOptions = {},
): Promise<PollingEnd> {
  try {
    await outbox.resume();
    await inbox.recover();
    return await poll({ ...deps, inbox }, signal, options);
  } finally {
    await stop();
  }
}
