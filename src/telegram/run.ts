import { whileLeading } from "../reminders/lease.ts";
import type { Clock } from "../reminders/clock.ts";
import type { Store } from "../state/store.ts";
import { waitingForStore } from "../state/waiting.ts";
import type { Waiting } from "../state/waiting.ts";
import type { TelegramBot } from "./bot.ts";
import type { Inbox } from "./intake/inbox.ts";
import { createPresence } from "./intake/presence.ts";
import type { Logger } from "./logger.ts";

/** Why no updates come any more: it was told to, another process takes them, or Telegram refuses the token. */
export type IntakeEnd = "stopped" | "conflict" | "unauthorized";

/**
 * Brings updates into the inbox until the signal is aborted, or until that is of no use any more.
 * @param onConflict called each time when another process takes them; it may abort the signal
 */
export type Intake = (inbox: Inbox, signal: AbortSignal, onConflict?: () => void) => Promise<IntakeEnd>;

/** How a process works beside others on the same store. */
export interface Replica {
  store: Pick<Store, "workerId" | "acquireLease" | "releaseLease" | "stayPresent" | "endPresence">;
  /** Whether one process at a time may take updates in. */
  takesTurns: boolean;
  /** Told that this process waits for its turn, and when that is over. */
  onStandby?: (isWaiting: boolean) => void;
  /** How long a process counts as living after its last word, in milliseconds. Default 8000. */
  presenceMs?: number;
  /** How long the lease of the one that takes updates in holds, in milliseconds. Default 12 000. */
  leaseMs?: number;
}

export interface RunDeps {
  intake: Intake;
  clock: Clock;
  logger: Logger;
  /** Left out where this process is the only one. */
  replica?: Replica | undefined;
}

export interface RunOptions {
  /** How long updates in hand may take to finish at the end, in milliseconds. Default 8000. */
  graceMs?: number;
}

/** How long updates in hand have once their requests are cut short, in milliseconds. */
const LAST_MS = 1000;

/** What one process at a time does where Telegram gives updates to one only. */
const POLLING = "polling";

/** How often what has expired is deleted, in milliseconds. */
const TIDY_MS = 10 * 60_000;

async function tidyUp(
  tidy: () => Promise<void>,
  { clock, logger }: Pick<RunDeps, "clock" | "logger">,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await tidy();
    } catch (error) {
      logger.warn({ err: error }, "what has expired could not be deleted yet");
    }
    await clock.sleep(TIDY_MS, signal);
  }
}

/** Takes updates in: at once, or whenever it is this process's turn. */
async function takeIn(
  inbox: Inbox,
  { intake, clock, logger, replica }: RunDeps,
  signal: AbortSignal,
): Promise<IntakeEnd> {
  if (signal.aborted) return "stopped";
  if (!replica?.takesTurns) return intake(inbox, signal);
  const { store, leaseMs, onStandby } = replica;
  // While the database is away questions are answered without it, and Telegram lets only one process ask.
  const lease = { store, clock, logger, leaseMs, name: POLLING, holder: store.workerId, goesOnUnsure: true };
  onStandby?.(true);
  const end = await whileLeading(lease, signal, async (leading, giveWay) => {
    onStandby?.(false);
    try {
      return await intake(inbox, leading, giveWay);
    } finally {
      onStandby?.(true);
    }
  });
  return end ?? "stopped";
}

/**
 * Runs the bot until the signal is aborted: first what an earlier process has left, then what comes. In the end, what cannot
 * be finished in time is left to the next start, or to the processes beside this one.
 * @throws {StoreError} when what was left cannot be read
 */
export async function runBot(
  { inbox, outbox, tidy, cutShort, stop }: TelegramBot,
  deps: RunDeps,
  signal: AbortSignal,
  { graceMs = 8000 }: RunOptions = {},
): Promise<IntakeEnd> {
  const { clock, logger, replica } = deps;
  const takeUp = async () => {
    if (signal.aborted) return;
    await outbox.resume();
    await inbox.takeUp(signal);
  };
  const recover = async () => {
    await outbox.resume();
    await inbox.recover(signal);
  };
  const say = (sentence: string, error: unknown) => {
    logger.warn({ err: error }, sentence);
  };
  const waiting: Waiting = { sleep: clock.sleep, signal, say };
  const presence = replica && createPresence({ ...replica, clock, logger, takeUp });
  const over = new AbortController();
  const tidying = tidyUp(tidy, deps, AbortSignal.any([signal, over.signal]));
  try {
    if (presence) await waitingForStore(() => presence.start(), waiting);
    await waitingForStore(recover, waiting);
    return await takeIn(inbox, deps, signal);
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
