/** The thread of the store, see `protocol.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import { runInBackground } from "../../event-loop/background-thread.ts";
import { openPostgresStore } from "../postgres/open.ts";
import { openSqliteStore } from "../sqlite/open.ts";
import type { Store } from "../store.ts";
import { writeError } from "./errors.ts";
import type { Operation, ThreadData, ThreadReply, ThreadRequest } from "./protocol.ts";

function open({ place: { databaseUrl, dataDir }, workerId }: ThreadData, now: () => Date): Promise<Store> {
  if (databaseUrl === null) return openSqliteStore({ directory: dataDir, now });
  return openPostgresStore({ url: databaseUrl, now, ...(workerId !== undefined && { workerId }) });
}

async function serve(port: MessagePort, data: ThreadData): Promise<void> {
  // The clock is the caller's, which may be a test's.
  let { nowMs } = data;
  const say = (reply: ThreadReply) => {
    port.postMessage(reply);
  };
  let store: Store;
  try {
    store = await open(data, () => new Date(nowMs));
  } catch (error) {
    say({ type: "unusable", error: writeError(error) });
    return;
  }

  const inHand = new Set<Promise<void>>();
  async function work(id: number, operation: Operation, parameters: unknown[]): Promise<void> {
    try {
      const operations = store as unknown as Record<Operation, (...given: unknown[]) => Promise<unknown>>;
      say({ type: "done", id, result: await operations[operation](...parameters) });
    } catch (error) {
      say({ type: "failed", id, error: writeError(error) });
    }
  }
  async function end(): Promise<void> {
    while (inHand.size > 0) await Promise.all(inHand);
    await store.close();
    port.close();
  }

  port.on("message", (request: ThreadRequest) => {
    if (request === "close") {
      void end();
      return;
    }
    nowMs = request.nowMs;
    const working = work(request.id, request.operation, request.parameters).finally(() => inHand.delete(working));
    inHand.add(working);
  });
  const isOperation = (name: string): name is Operation => typeof store[name as Operation] === "function";
  const operations = Object.keys(store).filter(isOperation);
  say({ type: "opened", workerId: store.workerId, isShared: store.isShared, operations });
}

if (parentPort) {
  runInBackground();
  void serve(parentPort, workerData as ThreadData);
}
