import type { Clock } from "../../reminders/clock.ts";

/** Ways to wait for work with a timeout. */
export interface TimeLimits {
  /**
   * Resolves when the work is done, the time (milliseconds) is over or the signal is aborted; the work goes on. Rejects
   * if the work does.
   */
  within: (work: Promise<unknown>, timeMs: number, signal?: AbortSignal) => Promise<void>;
  /**
   * Whether the work succeeds within a time in milliseconds; it goes on afterwards.
   * @param onFailure called with the error whenever the work fails
   */
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
