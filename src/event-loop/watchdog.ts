import { Worker } from "node:worker_threads";

/** How often the event loop gives a sign of life, in milliseconds. */
const SIGN_MS = 5000;

/**
 * What the thread does: it waits for signs twice, since a process that was suspended finds its time run out when it goes on. What
 * it says goes past the event loop, as does how it ends the process.
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
 * Ends the process when its event loop has not turned for too long, so that whoever runs it starts it anew. Nothing else is
 * looked at: a bot that waits for its database or for Telegram is well.
 * @param limitMs how long is too long
 * @param onFailed told when nothing watches any more
 * @returns what ends the watching
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
