import { openStore } from "../../src/state/open-store.ts";
import type { Store } from "../../src/state/store.ts";

/** Opens the store at a database's address or in a folder, as given to a test's process on its command line. */
export function openTestStore(place: string, now: () => Date): Promise<Store> {
  const isDatabase = place.startsWith("postgresql:");
  return openStore({ databaseUrl: isDatabase ? place : null, dataDir: place }, now);
}
