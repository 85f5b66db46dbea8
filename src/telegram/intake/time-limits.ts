import type { Clock } from "../../reminders/clock.ts";

/** Ways to wait for some work, but not for ever. */
export interface TimeLimits {
  /** Resolves with the work, after a time in milliseconds, or when the signal is aborted; the work goes on. Rejects as it does. */
  within: (work: Promise<unknown>, timeMs: number, signal?: AbortSignal) => Promise<void>;
  /** Whether the work succeeds within a time, in milliseconds; it goes on after it. @param onFailure told why it has failed, whenever that is */
  succeeds: (work: Promise<unknown>, timeMs: number, onFailure: (error: unknown) => void) => Promise<boolean>;
}

export function createTimeLimits(clock: Pick<Clock, "sleep">): TimeLimits {
  async function within(work: Promise<unknown>, timeMs: number, signal?: AbortSignal): Promise<void> {
    const timer = new AbortController();
    const over = AbortSignal.any([timer.signal, ...(signal ? [signal] : [])]);
    try {
      await Promise.race([work, clock.sleep(timeMs, over)]);
    } finally {
      timer.abort();
    }
  }

  return {
    within,
    async succeeds(work, timeMs, onFailure) {
      let isDone = false;
      const settled = work.then(() => {
        isDone = true;
      }, onFailure);
      await within(settled, timeMs);
      return isDone;
    },
  };
}
