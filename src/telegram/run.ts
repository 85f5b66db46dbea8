import { whileLeading } from "../reminders/lease.ts";
import type { Clock } from "../reminders/clock.ts";
import type { Store } from "../state/store.ts";
import { waitingForStore } from "../state/waiting.ts";
import type { Waiting } from "../state/waiting.ts";
import type { TelegramBot } from "./bot.ts";
import type { Inbox } from "./intake/inbox.ts";
import { createPresence } from "./intake/presence.ts";
import type { Logger } from "./logger.ts";

/** Why the intake ended: it was stopped, another process polls, or Telegram refuses the token. */
export type IntakeEnd = "stopped" | "conflict" | "unauthorized";

/**
 * Brings updates into the inbox until the signal is aborted or continuing is useless.
 * @param onConflict called whenever another process takes the updates; it may abort the signal
 */
export type Intake = (inbox: Inbox, signal: AbortSignal, onConflict?: () => void) => Promise<IntakeEnd>;

/** How this process shares the store with others. */
export interface Replica {
  store: Pick<Store, "workerId" | "acquireLease" | "releaseLease" | "stayPresent" | "endPresence">;
  /** Whether only one process at a time may take updates from Telegram. */
  takesTurns: boolean;
  /** Called when this process starts or stops waiting for its turn. */
  onStandby?: (isWaiting: boolean) => void;
  /** How long a process counts as alive after its last heartbeat, in milliseconds. Default 8000. */
  presenceMs?: number;
  /** How long the lease of the polling process lasts, in milliseconds. Default 12 000. */
  leaseMs?: number;
}

export interface RunDeps {
  intake: Intake;
  clock: Clock;
  logger: Logger;
  /** Undefined for a single process. */
  replica?: Replica | undefined;
}

export interface RunOptions {
  /** How long updates in hand may take to finish during shutdown, in milliseconds. Default 8000. */
  graceMs?: number;
}

/** How long updates in hand still get after their requests are aborted, in milliseconds. */
const LAST_MS = 1000;

/** The name of the lease: Telegram lets one process poll at a time. */
const POLLING = "polling";

/** How often expired data is deleted, in milliseconds. */
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

/** Takes updates in, at once or when this process gets its turn. */
async function takeIn(
  inbox: Inbox,
  { intake, clock, logger, replica }: RunDeps,
  signal: AbortSignal,
): Promise<IntakeEnd> {
  if (signal.aborted) return "stopped";
  if (!replica?.takesTurns) return intake(inbox, signal);
  const { store, leaseMs, onStandby } = replica;
  // If the database fails, polling goes on: questions are still answered, and Telegram lets only one process poll anyway.
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
 * Runs the bot until the signal is aborted: first the work left by an earlier process, then new updates. Work that
 * cannot be finished during shutdown is left to the next start, or to the other processes.
 * @throws {StoreError} when the work left behind cannot be read
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
