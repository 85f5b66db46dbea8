import type { LeaseStore } from "../state/lease-store.ts";
import type { Clock } from "./clock.ts";
import type { Logger } from "./ports.ts";

/**
 * How long a lease lasts unless it is renewed, in milliseconds. After a crash, another process gets it within four
 * thirds of this time.
 */
const LEASE_MS = 12_000;

export interface LeaseDeps {
  store: Pick<LeaseStore, "acquireLease" | "releaseLease">;
  /** The name of the work that only one process may do. */
  name: string;
  /** The id of this process; unique. */
  holder: string;
  clock: Clock;
  logger: Pick<Logger, "info" | "warn">;
  /** In milliseconds. Default 12 000. */
  leaseMs?: number | undefined;
  /**
   * Whether the work goes on while the store does not answer. Set it for work that needs no store, if somebody else ensures
   * that only one process does it: Telegram does so for polling. Default false: the work ends before another process can
   * get the lease.
   */
  goesOnUnsure?: boolean;
}

/**
 * Waits for the lease, and runs some work while this process holds it. If the lease is lost, aborts the work, and starts
 * it again when this process gets the lease back. Ends when the work ends by itself.
 * @param work gets the signal that aborts it. If it notices that another process does the same work, it calls `giveWay`,
 * which aborts it unless this process is sure of its lease.
 * @returns the work's result; null if the signal was aborted first
 */
export async function whileLeading<Result>(
  { store, name, holder, clock, logger, leaseMs = LEASE_MS, goesOnUnsure = false }: LeaseDeps,
  signal: AbortSignal,
  work: (leading: AbortSignal, giveWay: () => void) => Promise<Result>,
): Promise<Result | null> {
  const renewMs = leaseMs / 3;
  /** Until when this process is sure to hold the lease. */
  let sureUntil = 0;
  const isSureFor = (durationMs: number) => clock.now().getTime() + durationMs < sureUntil;

  /** Takes or renews the lease. @param unsure decides the result if the store does not answer */
  async function acquire(unsure: () => boolean): Promise<boolean> {
    const until = new Date(clock.now().getTime() + leaseMs);
    try {
      if ((await store.acquireLease(name, holder, until)) === null) return false;
      sureUntil = until.getTime();
      return true;
    } catch (error) {
      logger.warn({ name, err: error }, "who may work could not be found out; trying again");
      return unsure();
    }
  }

  /** Renews the lease until the work is over; calls `lose` if it is lost. */
  async function prolong(over: AbortSignal, lose: () => void): Promise<void> {
    for (;;) {
      await clock.sleep(renewMs, over);
      if (over.aborted) return;
      if (await acquire(() => goesOnUnsure || isSureFor(renewMs))) continue;
      lose();
      return;
    }
  }

  const isOver = () => signal.aborted;
  while (!isOver()) {
    if (!(await acquire(() => false))) {
      await clock.sleep(renewMs, signal);
      continue;
    }
    if (isOver()) break;
    logger.info({ name }, "this process has the lease");
    const lost = new AbortController();
    const ended = new AbortController();
    const lose = () => {
      if (lost.signal.aborted) return;
      logger.warn({ name }, "this process has lost its lease and leaves the work to another");
      lost.abort();
    };
    const prolonging = prolong(ended.signal, lose);
    const giveWay = () => {
      if (!isSureFor(0)) lose();
    };
    try {
      const result = await work(AbortSignal.any([signal, lost.signal]), giveWay);
      if (!lost.signal.aborted) return isOver() ? null : result;
    } finally {
      ended.abort();
      await prolonging;
      await store.releaseLease(name, holder).catch((error: unknown) => {
        logger.warn({ name, err: error }, "a lease could not be given back: it runs out by itself");
      });
    }
  }
  return null;
}
