import type { LeaseStore } from "../state/lease-store.ts";
import type { Clock } from "./clock.ts";
import type { Logger } from "./ports.ts";

/** How long a lease holds that is not prolonged, in milliseconds: at the latest a third more after a death another process has it. */
const LEASE_MS = 12_000;

export interface LeaseDeps {
  store: Pick<LeaseStore, "acquireLease" | "releaseLease">;
  /** What one process at a time may do. */
  name: string;
  /** The process that asks; different for each. */
  holder: string;
  clock: Clock;
  logger: Pick<Logger, "info" | "warn">;
  /** In milliseconds. Default 12 000. */
  leaseMs?: number | undefined;
  /**
   * The work goes on while the store does not say whose turn it is: for what needs no store, and somebody else lets only one process do.
   * Default false: it ends before another process may have the lease.
   */
  goesOnUnsure?: boolean;
}

/**
 * Does some work while this process is the one that may, and waits for its turn while it is not: work whose lease is lost is
 * aborted, and begun anew with the next one.
 * @param work is aborted through its signal; what it gives when it ends by itself ends the waiting as well. When it sees that another
 * process does the same it calls `giveWay`, which aborts it unless this process is sure of its lease
 * @returns null when the signal was aborted before
 */
export async function whileLeading<Result>(
  { store, name, holder, clock, logger, leaseMs = LEASE_MS, goesOnUnsure = false }: LeaseDeps,
  signal: AbortSignal,
  work: (leading: AbortSignal, giveWay: () => void) => Promise<Result>,
): Promise<Result | null> {
  const renewMs = leaseMs / 3;
  /** Until when this process may be sure of its lease. */
  let sureUntil = 0;
  const isSureFor = (durationMs: number) => clock.now().getTime() + durationMs < sureUntil;

  /** @param unsure what is given when the store does not say */
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

  /** Prolongs the lease until it is lost, and says so, or the work is over. */
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
