/**
 * Loaded before the program (`--import`) by the load bench. It replaces the embedding thread: it waits
 * `SIMULATED_EMBEDDING_MS` for each text instead of computing, as if it had its own core. The vectors are meaningless,
 * but using them costs the same.
 */
import { readFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import threads from "node:worker_threads";
import type { WorkerOptions } from "node:worker_threads";

const SCRIPT = `
  const { createHash } = require("node:crypto");
  const { parentPort, workerData: { model, delayMs } } = require("node:worker_threads");
  const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delayMs);
  const vectorOf = (text) => {
    const bytes = createHash("shake256", { outputLength: model.dimension }).update(text).digest();
    const vector = Float32Array.from(bytes, (byte) => byte - 127.5);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };
  parentPort.on("message", (request) => {
    if (request.type === "close") return parentPort.close();
    const values = new Float32Array(request.texts.length * model.dimension);
    request.texts.forEach((text, index) => {
      pause();
      values.set(vectorOf(text), index * model.dimension);
    });
    parentPort.postMessage({ type: "vectors", values }, [values.buffer]);
  });
  parentPort.postMessage({ type: "loaded", model });
`;

const delayMs = Number(process.env["SIMULATED_EMBEDDING_MS"]);
const { Worker } = threads;

threads.Worker = class extends Worker {
  constructor(script: string | URL, options?: WorkerOptions) {
    const { modelDir } = (options?.workerData ?? {}) as { modelDir?: string };
    if (modelDir === undefined) {
      super(script, options);
      return;
    }
    const model: unknown = JSON.parse(readFileSync(`${modelDir}/manifest.json`, "utf8"));
    super(SCRIPT, { eval: true, workerData: { model, delayMs } });
  }
};
syncBuiltinESMExports();
