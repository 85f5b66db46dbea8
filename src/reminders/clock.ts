import { setTimeout as delay } from "node:timers/promises";

/** The only source of time; a fake one can stand still, jump and run backwards. */
export interface Clock {
  now: () => Date;
  /** Resolves after `delayMs`, or early when the signal is aborted. A timer may fire a little early or late. */
  sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
}

/** The longest delay of a Node timer; with a longer one it would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The machine's time.
 * @param offsetMs added to it, to simulate another day. Default 0.
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
