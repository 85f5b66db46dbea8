import { once } from "node:events";
import { createRequire } from "node:module";
import { getPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const loader = JSON.stringify(require.resolve("tsx/cjs/api"));
const module = JSON.stringify(fileURLToPath(new URL("../../src/event-loop/background-thread.ts", import.meta.url)));
const THREAD = `
  const { getPriority } = require("node:os");
  require(${loader}).require(${module}, ${module}).runInBackground();
  require("node:worker_threads").parentPort.postMessage(getPriority(0));
`;

test.runIf(process.platform === "linux")("A thread gives way to the main one, which stays where it was", async () => {
  const before = getPriority(process.pid);
  const worker = new Worker(THREAD, { eval: true });
  const [priority] = (await once(worker, "message")) as [number];
  expect(priority).toBe(Math.min(19, before + 10));
  expect(getPriority(process.pid)).toBe(before);
});
