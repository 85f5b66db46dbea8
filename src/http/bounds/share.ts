import { BusyError } from "../../answer/brain/precedence.ts";

/** Resolves when a request may begin. @throws {BusyError} when too many wait, or after waiting too long */
export type Turn = () => Promise<void>;

export interface ShareOptions {
  elapsedMs: () => number;
  /** Whether requests with priority (chats) are being served. */
  isOtherServed: () => boolean;
  /** How many requests may wait. Default 128. */
  mostWaiting?: number;
  /** How long a request waits at most, in milliseconds. Default 4000. */
  patienceMs?: number;
}

/** The pause after a request, as a multiple of its computing time: while others are served, and otherwise. */
const [REST_BESIDE_OTHERS, REST] = [4, 1];

/**
 * Limits the share of the process that public requests get. They start one after the other, with a pause in proportion
 * to the computing time of each. So they use at most half of the time, and a fifth while others are served.
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
    // By then the request has finished its synchronous work.
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
