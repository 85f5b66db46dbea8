import type { Clock } from "../../reminders/clock.ts";
import type { TransitStore } from "../../state/transit.ts";
import type { Logger } from "../logger.ts";

/**
 * How long deleted data may leave traces on the disk, in milliseconds. Waiting bundles the deletions: each sweep costs
 * writes.
 */
const SWEEP_MS = 500;
/** The pause after a failed sweep, in milliseconds. */
const RETRY_MS = 30_000;

/** Removes the traces of deleted data from the store's files. */
export interface Sweeper {
  /** Call this after something has been deleted. */
  sweep: () => void;
  /** Cancels the planned sweep; a store sweeps itself when it is closed. */
  stop: () => Promise<void>;
}

/** Sweeps shortly after a deletion, once for all deletions until then. */
export function createSweeper(store: Pick<TransitStore, "wipe">, clock: Clock, logger: Logger): Sweeper {
  const stopping = new AbortController();
  let isDirty = false;
  let sweeping: Promise<void> | undefined;

  async function sweepUp(): Promise<void> {
    let delayMs = SWEEP_MS;
    while (isDirty) {
      await clock.sleep(delayMs, stopping.signal);
      if (stopping.signal.aborted) break;
      isDirty = false;
      try {
        await store.wipe();
        delayMs = SWEEP_MS;
      } catch (error) {
        logger.warn({ err: error }, "traces of answered messages could not be overwritten yet; trying again");
        isDirty = true;
        delayMs = RETRY_MS;
      }
    }
    sweeping = undefined;
  }

  return {
    sweep() {
      isDirty = true;
      if (!stopping.signal.aborted) sweeping ??= sweepUp();
    },
    async stop() {
      stopping.abort();
      await sweeping;
    },
  };
}
