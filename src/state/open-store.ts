import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";
import { openPostgresStore } from "./postgres/open.ts";
import { openSqliteStore } from "./sqlite/open.ts";

/** Pause after the first try and the longest one, in milliseconds; it doubles in between. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1000, 15_000];

/** Where the store is: in a PostgreSQL database when there is an address of one, else in a folder. */
export interface StorePlace {
  databaseUrl: string | null;
  /** Folder of the store in SQLite. */
  dataDir: string;
}

/**
 * Opens the store where it is.
 * @throws {StoreError} with a sentence that says what to do
 */
export function openStore({ databaseUrl, dataDir: directory }: StorePlace, now: () => Date): Promise<Store> {
  return databaseUrl === null ? openSqliteStore({ directory, now }) : openPostgresStore({ url: databaseUrl, now });
}

/**
 * The same, and waits for a database that does not answer yet: server and bot may start together.
 * @param say told once of each reason to wait
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
    say: (sentence: string) => void;
  },
): Promise<Store> {
  let said = "";
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await openStore(place, now);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "unreachable") throw error;
      const sentence = `${error.message} The bot goes on trying.`;
      if (sentence !== said) say(sentence);
      said = sentence;
      await sleep(pauseMs, signal);
      if (signal.aborted) throw error;
    }
  }
}
