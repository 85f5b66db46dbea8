/** Too many wait for an answer: try again later. */
export class BusyError extends Error {
  override readonly name = "BusyError";
  constructor() {
    super("Others wait for an answer already: ask again in a few seconds.");
  }
}

/** A queue: one thing at a time, first come, first served. */
export interface Turns {
  /**
   * Resolves when the turn of the caller begins; it lasts until `free`.
   * @throws {BusyError} when too many wait, or after waiting too long
   */
  take: () => Promise<void>;
  /** Ends the turn, after a rest in milliseconds. */
  free: (restMs: number) => void;
  /** Begins the next turn, if it may begin. */
  beginNext: () => void;
}

/**
 * Creates a queue for turns.
 * @param mostWaiting how many may wait
 * @param patienceMs how long each waits at most, in milliseconds
 * @param mayBegin whether a turn may begin now; called at each `take`, `free` and `beginNext`
 */
export function createTurns({
  mostWaiting,
  patienceMs,
  mayBegin = () => true,
}: {
  mostWaiting: number;
  patienceMs: number;
  mayBegin?: () => boolean;
}): Turns {
  let isTaken = false;
  const waiting = new Set<() => void>();
  const beginNext = () => {
    const [begin] = waiting;
    if (isTaken || begin === undefined || !mayBegin()) return;
    isTaken = true;
    waiting.delete(begin);
    begin();
  };
  return {
    beginNext,
    async take() {
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
    },
    free(restMs) {
      setTimeout(() => {
        isTaken = false;
        beginNext();
      }, restMs);
    },
  };
}
