import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { compiledFile } from "../disk/compiled.ts";
import { DEFAULT_INFERENCE } from "./inference.ts";
import type { Inference } from "./inference.ts";

/** The data that the thread starts with. */
export interface ThreadData {
  modelDir: string;
  inference: Inference;
}

/**
 * Starts the embedding thread, compiled or from source. A loader of the process (`--import tsx`) does not reach worker
 * threads, so from source the thread loads tsx itself; the CommonJS loader, since it starts in a third of the time.
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
