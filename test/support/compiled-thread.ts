import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { BUNDLES, hashSources, isWhole } from "../../scripts/bundle.js";
import { startStoreThread } from "../../src/state/thread/start.ts";
import type { ThreadData } from "../../src/state/thread/protocol.ts";

/**
 * The thread of a store as `npm start` has it, compiled, where these sources were: from its source it takes ten times as long to
 * begin, and a suite begins it a hundred times.
 */
export function createThreadStart(): (workerData: ThreadData) => Worker {
  const folder = join(BUNDLES, hashSources());
  if (!isWhole(folder)) return startStoreThread;
  return (workerData) => new Worker(join(folder, "store-thread.js"), { execArgv: [], workerData });
}
