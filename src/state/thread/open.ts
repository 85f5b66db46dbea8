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
  /** By default the thread that opens the store at its place. */
  startThread?: (data: ThreadData) => Worker;
}

/**
 * Opens a store in a thread. Disk and transactions then do not block the event loop, and the event loop does not delay
 * transactions. An operation resolves only when its result is stored, as in any store. If the thread dies (out of
 * memory), its current operations fail, and the next one starts a new thread.
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
    // There is no await here while the thread lives, so that the request is sent before any later close.
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
