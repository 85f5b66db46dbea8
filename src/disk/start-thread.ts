import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { compiledFile } from "./compiled.ts";

/**
 * Starts a thread of ours: as it was compiled with the program, or from its source. A loader given to the process
 * (`--import tsx`) does not reach its worker threads, so that thread brings its own; the CommonJS one, because it starts in a
 * third of the time of the other.
 * @param compiledName its file beside the compiled program
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
