import { createTurns } from "../../answer/brain/turns.ts";

/** Resolves when a request may begin. @throws `BusyError` where too many wait, or it has waited too long */
export type Turn = () => Promise<void>;

export interface ShareOptions {
  elapsedMs: () => number;
  /** Whether somebody who has more right to the process is being served. */
  isOtherServed: () => boolean;
  /** How many requests may wait. Default 128. */
  mostWaiting?: number;
  /** How long one waits at most, in milliseconds. Default 4000. */
  patienceMs?: number;
}

/** How long the process is left to others after a request, as a multiple of what it took: while others are served, and while not. */
const [REST_BESIDE_OTHERS, REST] = [4, 1];

/**
 * Leaves public requests a share of the process: each begins in its turn, and what it computes at once is followed by a rest that grows
 * with it. They have half of the time at most, and a fifth while others are served.
 */
export function createShare({ elapsedMs, isOtherServed, mostWaiting = 128, patienceMs = 4000 }: ShareOptions): Turn {
  const turns = createTurns({ mostWaiting, patienceMs });
  return async () => {
    await turns.take();
    const startedMs = elapsedMs();
    // What a request computes before it waits for anything is done by then.
    setImmediate(() => {
      turns.free((elapsedMs() - startedMs) * (isOtherServed() ? REST_BESIDE_OTHERS : REST));
    });
  };
}
