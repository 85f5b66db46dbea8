import { setTimeout as delay } from "node:timers/promises";

/** The only source of time: a fake one can stand still, jump and run back. */
export interface Clock {
  now: () => Date;
  /** Resolves after `delayMs`, which a timer may miss in either direction, and early when the signal is aborted. */
  sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
}

/** The longest delay that a timer of Node takes; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The time of the machine.
 * @param offsetMs added to it, to try out another day. Default 0.
 */
export function createSystemClock(offsetMs = 0): Clock {
  return {
    now: () => new Date(Date.now() + offsetMs),
    sleep: async (delayMs, signal) => {
      try {
        await delay(
          Math.min(Math.max(delayMs, 0), LONGEST_TIMER_MS),
          undefined,
          signal === undefined ? {} : { signal },
        );
      } catch (error) {
        if (signal?.aborted !== true) throw error;
      }
    },
  };
}
