import type { Worker } from "node:worker_threads";
import type { StorePlace } from "../place.ts";
import type { Store } from "../store.ts";
import { StoreError } from "../store-error.ts";
import type { Operation, ThreadData } from "./protocol.ts";
import { openSession } from "./session.ts";
import type { Session } from "./session.ts";
import { startStoreThread } from "./start.ts";

export interface ThreadedStoreOptions {
  place: StorePlace;
  now: () => Date;
  /** Default the thread that opens the store at its place. */
  startThread?: (data: ThreadData) => Worker;
}

/**
 * Opens a store in a thread of its own, so that neither what the disk takes its time for nor what a transaction computes holds up
 * anything else, and no transaction waits for whatever else is computed. An operation is done, or kept, when it resolves, as in any
 * store. A thread that ends (for want of memory) takes what it was at with it, and the next operation starts another one.
 * @throws {StoreError} with a sentence that says what to do
 */
export async function openThreadedStore({
  place,
  now,
  startThread = startStoreThread,
}: ThreadedStoreOptions): Promise<Store> {
  const begin = (workerId?: string) => openSession(startThread({ place, workerId, nowMs: now().getTime() }));
  const first = await begin();
  let current = first;
  let beginning: Promise<Session> | undefined;
  let closed: Promise<void> | undefined;

  async function beginAgain(): Promise<Session> {
    try {
      return (current = await begin(first.workerId));
    } finally {
      beginning = undefined;
    }
  }

  async function ask(operation: Operation, parameters: unknown[]): Promise<unknown> {
    if (closed) throw new StoreError("failed", "The store is closed.");
    // Nothing is waited for where the thread lives, so that it is asked before it is told to end.
    const session = current.isOver() ? await (beginning ??= beginAgain()) : current;
    return session.ask(operation, parameters, now().getTime());
  }

  async function close(): Promise<void> {
    const session = (await beginning?.catch(() => undefined)) ?? current;
    if (!session.isOver()) await session.close();
  }

  const operations = first.operations.map((operation) => [
    operation,
    (...parameters: unknown[]) => ask(operation, parameters),
  ]);
  return {
    ...(Object.fromEntries(operations) as Omit<Store, "isShared" | "workerId" | "close">),
    isShared: first.isShared,
    workerId: first.workerId,
    close: () => (closed ??= close()),
  };
}
