import type { Clock } from "../../reminders/clock.ts";
import type { Logger } from "../logger.ts";

export interface EraserDeps {
  /** Deletes rows of the store by their ids, in one write. */
  erase: (ids: readonly number[]) => Promise<void>;
  clock: Clock;
  logger: Logger;
  /** Called when rows have been deleted. */
  onErased: (ids: readonly number[]) => void;
}

/**
 * Deletes finished rows soon and in batches, and retries until it succeeds: a row left behind would be handled again.
 */
export interface Eraser {
  add: (id: number) => void;
  /** The ids still to be deleted. */
  pending: () => readonly number[];
  /** Resolves when everything is deleted. */
  idle: () => Promise<void>;
  /** One last write, without pauses. */
  stop: () => Promise<void>;
}

/** First and longest pause after a failed write, in milliseconds; it doubles in between. */
const [FIRST_RETRY_MS, LONGEST_RETRY_MS] = [1000, 60_000];

export function createEraser({ erase, clock, logger, onErased }: EraserDeps): Eraser {
  const done = new Set<number>();
  const stopping = new AbortController();
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    // The first write starts at once: if the process dies before it, the answer is sent twice. Ids that arrive during a
    // write wait for the next one.
    let pauseMs = 0;
    while (done.size > 0) {
      await clock.sleep(pauseMs, stopping.signal);
      const ids = [...done];
      try {
        await erase(ids);
        for (const id of ids) done.delete(id);
        onErased(ids);
        pauseMs = 0;
      } catch (error) {
        logger.error({ err: error }, "what is answered could not be deleted; a restart would answer it again");
        if (stopping.signal.aborted) break;
        pauseMs = Math.min(Math.max(FIRST_RETRY_MS, pauseMs * 2), LONGEST_RETRY_MS);
      }
    }
    writing = undefined;
  }

  return {
    add(id) {
      done.add(id);
      writing ??= write();
    },
    pending: () => [...done],
    async idle() {
      await writing;
    },
    async stop() {
      stopping.abort();
      await writing;
    },
  };
}
