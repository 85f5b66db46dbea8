import { BusyError } from "../../answer/brain/precedence.ts";

/** Resolves when a request may begin. @throws {BusyError} where too many wait, or it has waited too long */
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
  let isTaken = false;
  const waiting = new Set<() => void>();

  const beginNext = () => {
    const [begin] = waiting;
    if (isTaken || begin === undefined) return;
    isTaken = true;
    waiting.delete(begin);
    begin();
    const startedMs = elapsedMs();
    // What a request computes before it waits for anything is done by then.
    setImmediate(() => {
      const tookMs = elapsedMs() - startedMs;
      setTimeout(
        () => {
          isTaken = false;
          beginNext();
        },
        tookMs * (isOtherServed() ? REST_BESIDE_OTHERS : REST),
      );
    });
  };
  return async () => {
    if (waiting.size >= mostWaiting) throw new BusyError();
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(begin);
        reject(new BusyError());
      }, patienceMs);
      waiting.add(begin);
      beginNext();
    });
  };
}
