import type { Clock } from "../reminders/clock.ts";
import type { TransitStore } from "../state/transit.ts";
import type { Logger } from "./logger.ts";

/** How long what is deleted may leave traces, in milliseconds: sweeping costs a few writes to the disk. */
const SWEEP_MS = 500;

/** Sees to it that what is deleted leaves no trace in the files of the store. */
export interface Sweeper {
  /** Something has been deleted. */
  sweep: () => void;
  /** Ends a sweeping that is planned; a store that is closed sweeps itself. */
  stop: () => Promise<void>;
}

/** Sweeps a moment after something has been deleted, once for all that was deleted until then. */
export function createSweeper(store: Pick<TransitStore, "wipe">, clock: Clock, logger: Logger): Sweeper {
  const stopping = new AbortController();
  let planned: Promise<void> | undefined;

  async function sweepLater(): Promise<void> {
    await clock.sleep(SWEEP_MS, stopping.signal);
    planned = undefined;
    if (stopping.signal.aborted) return;
    try {
      await store.wipe();
    } catch (error) {
      logger.warn({ err: error }, "traces of answered messages could not be overwritten; the next time will do it");
    }
  }

  return {
    sweep() {
      if (!stopping.signal.aborted) planned ??= sweepLater();
    },
    async stop() {
      stopping.abort();
      await planned;
    },
  };
}
