import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { compiledFile } from "../../disk/compiled.ts";
import type { ThreadData } from "./protocol.ts";

/** Starts the store's thread, compiled or from source with its own loader. */
export function startStoreThread(workerData: ThreadData): Worker {
  const options = { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 8 }, workerData };
  const compiled = compiledFile("store-thread.js");
  if (compiled) return new Worker(compiled, options);
  const require = createRequire(import.meta.url);
  const loader = JSON.stringify(require.resolve("tsx/cjs/api"));
  const entry = JSON.stringify(fileURLToPath(new URL("./store-thread.ts", import.meta.url)));
  return new Worker(`require(${loader}).require(${entry}, ${entry})`, { ...options, eval: true });
}
