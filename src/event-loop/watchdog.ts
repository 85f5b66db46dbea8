import { Worker } from "node:worker_threads";

/** How often the event loop signals that it is alive, in milliseconds. */
const SIGN_MS = 5000;

/**
 * The code of the watching thread. It kills only after two timeouts in a row, because the first one has always expired
 * when a suspended process continues. It writes and kills without using the event loop.
 */
const WATCH = `
const { writeSync } = require("node:fs");
const { workerData: { signs, patienceMs, sentence } } = require("node:worker_threads");
let missed = 0;
while (missed < 2) {
  const seen = Atomics.load(signs, 0);
  missed = Atomics.wait(signs, 0, seen, patienceMs / 2) === "timed-out" ? missed + 1 : 0;
}
writeSync(2, sentence + "\\n");
process.kill(process.pid, "SIGKILL");
`;

/**
 * Kills the process when its event loop is blocked for too long, so that it gets restarted. Waiting for the database or
 * Telegram does not count as blocked.
 * @param limitMs the limit in milliseconds
 * @param onFailed called when the watching thread has failed
 * @returns a function that stops the watching
 */
export function watchEventLoop(limitMs: number, onFailed: (error: unknown) => void): () => Promise<void> {
  const signs = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const sentence = `The event loop has not turned for ${limitMs / 1000} s: the process ends itself to be started anew.`;
  const worker = new Worker(WATCH, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1 },
    workerData: { signs, patienceMs: limitMs, sentence },
  });
  worker.once("error", onFailed);
  worker.unref();
  const timer = setInterval(
    () => {
      Atomics.add(signs, 0, 1);
      Atomics.notify(signs, 0);
    },
    Math.min(SIGN_MS, limitMs / 4),
  ).unref();
  return async () => {
    clearInterval(timer);
    await worker.terminate();
  };
}
