import { openStore } from "../../src/state/open-store.ts";
import type { Store } from "../../src/state/store.ts";

/** The store at the address of a database, or in a folder: what a process of a test is given in its command line. */
export function openTestStore(place: string, now: () => Date): Promise<Store> {
  const isDatabase = place.startsWith("postgresql:");
  return openStore({ databaseUrl: isDatabase ? place : null, dataDir: place }, now);
}
