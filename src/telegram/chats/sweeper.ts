import type { Clock } from "../../reminders/clock.ts";
import type { TransitStore } from "../../state/transit.ts";
import type { Logger } from "../logger.ts";

/** How long what is deleted may leave traces, in milliseconds: sweeping costs a few writes to the disk. */
const SWEEP_MS = 500;
/** The pause after a sweeping that failed, in milliseconds. */
const RETRY_MS = 30_000;

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
