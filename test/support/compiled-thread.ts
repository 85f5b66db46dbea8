import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { BUNDLES, hashSources, isWhole } from "../../scripts/bundle.js";
import { startStoreThread } from "../../src/state/thread/start.ts";
import type { ThreadData } from "../../src/state/thread/protocol.ts";

/**
 * Starts the store's thread compiled, as in `npm start`. From its sources it takes ten times as long, and a test suite
 * starts it a hundred times.
 */
export function createThreadStart(): (workerData: ThreadData) => Worker {
  const folder = join(BUNDLES, hashSources());
  if (!isWhole(folder)) return startStoreThread;
  return (workerData) => new Worker(join(folder, "store-thread.js"), { execArgv: [], workerData });
}
