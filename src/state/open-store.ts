import type { StorePlace } from "./place.ts";
import type { Store } from "./store.ts";
import { openThreadedStore } from "./thread/open.ts";
import { waitingForStore } from "./waiting.ts";
import type { Waiting } from "./waiting.ts";

/**
 * Opens the store in a thread of its own.
 * @throws {StoreError} with a sentence that says what to do
 */
export function openStore(place: StorePlace, now: () => Date): Promise<Store> {
  return openThreadedStore({ place, now });
}

/** Opens the store like {@link openStore}, but waits for a database that does not answer, or for space on a full disk. */
export function openStorePatiently(place: StorePlace, now: () => Date, waiting: Waiting): Promise<Store> {
  return waitingForStore(() => openStore(place, now), waiting);
}
