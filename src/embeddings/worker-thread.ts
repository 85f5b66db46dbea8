import type { Worker } from "node:worker_threads";
import { startThread } from "../disk/start-thread.ts";
import { DEFAULT_INFERENCE } from "./inference.ts";
import type { Inference } from "./inference.ts";

export interface ThreadData {
  modelDir: string;
  inference: Inference;
}

export function startEmbeddingThread(modelDir: string, inference = DEFAULT_INFERENCE): Worker {
  const data: ThreadData = { modelDir, inference };
  return startThread("worker.js", new URL("./worker.ts", import.meta.url), data);
}
