import type { Worker } from "node:worker_threads";
import { StoreError } from "../store-error.ts";
import { readError } from "./errors.ts";
import type { Operation, ThreadReply, ThreadRequest } from "./protocol.ts";

/** One life of a store's thread. */
export interface Session extends Omit<Extract<ThreadReply, { type: "opened" }>, "type"> {
  /** Whether the thread has ended or will. */
  isOver: () => boolean;
  /** @throws {StoreError} as the operation does; `failed` when the thread ends before its reply */
  ask: (operation: Operation, parameters: unknown[], nowMs: number) => Promise<unknown>;
  /** Lets the thread finish all requests, and resolves when it has ended. */
  close: () => Promise<void>;
}

interface Asked {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

const ENDED = "The thread of the store has ended: it is started again when something is asked of it.";

/**
 * Waits until the store is open in its thread.
 * @throws {StoreError} when it cannot be opened
 */
export async function openSession(worker: Worker): Promise<Session> {
  let isOver = false;
  let isEnding = false;
  let lastId = 0;
  const asked = new Map<number, Asked>();
  let settleOpening: Asked | undefined;
  const opening = new Promise((resolve, reject) => {
    settleOpening = { resolve, reject };
  });

  function fail(error: Error): void {
    isOver = true;
    settleOpening?.reject(error);
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  }
  const taken = (id: number) => {
    const found = asked.get(id);
    asked.delete(id);
    // An idle store must not keep the process alive.
    if (asked.size === 0 && !isEnding) worker.unref();
    return found;
  };

  worker.on("message", (reply: ThreadReply) => {
    if (reply.type === "opened") settleOpening?.resolve(reply);
    else if (reply.type === "unusable") fail(readError(reply.error));
    else if (reply.type === "done") taken(reply.id)?.resolve(reply.result);
    else taken(reply.id)?.reject(readError(reply.error));
  });
  worker.once("error", (cause) => {
    fail(new StoreError("failed", ENDED, { cause }));
  });
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", () => {
      fail(new StoreError("failed", ENDED));
      resolve();
    });
  });
  const say = (request: ThreadRequest) => {
    worker.postMessage(request);
  };

  const { workerId, isShared, operations } = (await opening) as Extract<ThreadReply, { type: "opened" }>;
  worker.unref();
  return {
    workerId,
    isShared,
    operations,
    isOver: () => isOver,
    ask: (operation, parameters, nowMs) =>
      new Promise((resolve, reject) => {
        const id = (lastId += 1);
        asked.set(id, { resolve, reject });
        worker.ref();
        say({ id, operation, parameters, nowMs });
      }),
    async close() {
      isEnding = true;
      worker.ref();
      say("close");
      await ended;
    },
  };
}
