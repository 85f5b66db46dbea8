import type { StorePlace } from "./place.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";
import type { StoreErrorCode } from "./store-error.ts";
import { openThreadedStore } from "./thread/open.ts";

const WAITED_FOR: ReadonlySet<StoreErrorCode> = new Set(["unreachable", "full"]);
/** Pause after the first try and the longest one, in milliseconds; it doubles in between. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1000, 15_000];

/**
 * Opens the store where it is, in a thread of its own.
 * @throws {StoreError} with a sentence that says what to do
 */
export function openStore(place: StorePlace, now: () => Date): Promise<Store> {
  return openThreadedStore({ place, now });
}

/**
 * The same, and waits for what may come by itself or by the hand of somebody: a database that does not answer yet, since server and
 * bot may start together, and room on a full disk.
 * @param say told once of each reason to wait, with the error
 * @param signal ends the waiting with the last error
 */
export async function openStorePatiently(
  place: StorePlace,
  now: () => Date,
  {
    sleep,
    signal,
    say,
  }: {
    sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
    signal: AbortSignal;
    say: (sentence: string, error: StoreError) => void;
  },
): Promise<Store> {
  let said = "";
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await openStore(place, now);
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
