import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { compiledFile } from "../disk/compiled.ts";
import { DEFAULT_INFERENCE } from "./inference.ts";
import type { Inference } from "./inference.ts";

/** What the thread is given at its start. */
export interface ThreadData {
  modelDir: string;
  inference: Inference;
}

/**
 * Starts the thread that embeds: as it was compiled with the program, or from its source. A loader given to the process
 * (`--import tsx`) does not reach its worker threads, so that thread brings its own; the CommonJS one, because it starts in a
 * third of the time of the other.
 */
export function startEmbeddingThread(modelDir: string, inference = DEFAULT_INFERENCE): Worker {
  const options = {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
    workerData: { modelDir, inference } satisfies ThreadData,
  };
  const compiled = compiledFile("worker.js");
  if (compiled) return new Worker(compiled, options);
  const require = createRequire(import.meta.url);
  const loader = JSON.stringify(require.resolve("tsx/cjs/api"));
  const entry = JSON.stringify(fileURLToPath(new URL("./worker.ts", import.meta.url)));
  return new Worker(`require(${loader}).require(${entry}, ${entry})`, { ...options, eval: true });
}
