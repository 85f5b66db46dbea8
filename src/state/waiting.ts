import { StoreError } from "./store-error.ts";
import type { StoreErrorCode } from "./store-error.ts";

const WAITED_FOR: ReadonlySet<StoreErrorCode> = new Set(["unreachable", "full"]);
/** First and longest pause between tries, in milliseconds; it doubles in between. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1000, 15_000];

export interface Waiting {
  sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** Ends the waiting with the last error. */
  signal: AbortSignal;
  /** Called once for each reason to wait, with the error. */
  say: (sentence: string, error: StoreError) => void;
}

/**
 * Runs a start-up operation. If a database does not answer (server and bot may start together) or a disk is full, waits
 * and tries again.
 * @param operation may run twice
 * @throws {StoreError} when waiting makes no sense
 */
export async function waitingForStore<Result>(
  operation: () => Promise<Result>,
  { sleep, signal, say }: Waiting,
): Promise<Result> {
  let said = "";
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await operation();
    } catch (error) {
      if (!(error instanceof StoreError) || !WAITED_FOR.has(error.code)) throw error;
      const sentence = `${error.message} The bot goes on trying.`;
      if (sentence !== said) say(sentence, error);
      said = sentence;
      await sleep(pauseMs, signal);
      if (signal.aborted) throw error;
    }
  }
}
