import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { compiledFile } from "./compiled.ts";

/**
 * Starts a thread, compiled or from source. A loader of the process (`--import tsx`) does not apply to worker threads, so
 * a thread from source loads tsx itself. It uses the CommonJS loader, which starts in a third of the time.
 * @param compiledName the thread's file beside the compiled program
 */
export function startThread(compiledName: string, source: URL, workerData: unknown): Worker {
  const options = { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 8 }, workerData };
  const compiled = compiledFile(compiledName);
  if (compiled) return new Worker(compiled, options);
  const require = createRequire(import.meta.url);
  const loader = JSON.stringify(require.resolve("tsx/cjs/api"));
  const entry = JSON.stringify(fileURLToPath(source));
  return new Worker(`require(${loader}).require(${entry}, ${entry})`, { ...options, eval: true });
}
