import { whileLeading } from "../reminders/lease.ts";
import type { Clock } from "../reminders/clock.ts";
import type { Store } from "../state/store.ts";
import type { TelegramBot } from "./bot.ts";
import { poll } from "./intake/polling.ts";
import type { PollingDeps, PollingEnd, PollingOptions } from "./intake/polling.ts";
import { createPresence } from "./intake/presence.ts";

/** How a process works beside others on the same store. */
export interface Replica {
  store: Pick<Store, "workerId" | "acquireLease" | "releaseLease">;
  clock: Clock;
  /** How long a process counts as living after its last word, in milliseconds. Default 15 000. */
  presenceMs?: number;
  /** How long the lease of the one that polls holds, in milliseconds. Default 36 000. */
  leaseMs?: number;
}

export interface RunDeps extends Omit<PollingDeps, "inbox"> {
  /** Left out where this process is the only one. */
  replica?: Replica | undefined;
}

export interface RunOptions extends PollingOptions {
  /** How long updates in hand may take to finish at the end, in milliseconds. Default 8000. */
  graceMs?: number;
}

/** How long updates in hand have once their requests are cut short, in milliseconds. */
const LAST_MS = 1000;

/** What one process at a time does: Telegram gives updates to one only. */
const POLLING = "polling";

/** How often what has expired is deleted, in milliseconds. */
const TIDY_MS = 10 * 60_000;

async function tidyUp(
  tidy: () => Promise<void>,
  { sleep, logger }: Pick<PollingDeps, "sleep" | "logger">,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await tidy();
    } catch (error) {
      logger.warn({ err: error }, "what has expired could not be deleted yet");
    }
    await sleep(TIDY_MS, signal);
  }
}

/**
 * Runs the bot until the signal is aborted: first what an earlier process has left, then what comes. In the end, what cannot
 * be finished in time is left to the next start, or to the processes beside this one.
 * @throws {StoreError} when what was left cannot be read
 */
export async function runBot(
  { inbox, outbox, tidy, cutShort, stop }: TelegramBot,
  { replica, ...deps }: RunDeps,
  signal: AbortSignal,
  { graceMs = 8000, ...options }: RunOptions = {},
): Promise<PollingEnd> {
  const { logger } = deps;
  const takeUp = async () => {
    await outbox.resume();
    await inbox.recover(signal);
  };
  const presence = replica && createPresence({ ...replica, logger, takeUp });
  const over = new AbortController();
  const tidying = tidyUp(tidy, deps, AbortSignal.any([signal, over.signal]));
  const pollUntil = (end: AbortSignal) => poll({ ...deps, inbox }, end, options);
  try {
    await presence?.start();
    await takeUp();
    if (replica === undefined) return await pollUntil(signal);
    const lease = { ...replica, logger, name: POLLING, holder: replica.store.workerId };
    return (await whileLeading(lease, signal, pollUntil)) ?? "stopped";
  } finally {
    over.abort();
    await tidying;
    await inbox.finish(graceMs);
    cutShort();
    await inbox.stop(LAST_MS);
    await stop();
    await presence?.stop();
  }
}
