import type { Worker } from "node:worker_threads";
import { startThread } from "../../disk/start-thread.ts";
import type { ThreadData } from "./protocol.ts";

export function startStoreThread(data: ThreadData): Worker {
  return startThread("store-thread.js", new URL("./store-thread.ts", import.meta.url), data);
}
