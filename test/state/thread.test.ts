import type { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { StoreError } from "../../src/state/store-error.ts";
import { openThreadedStore } from "../../src/state/thread/open.ts";
import { startStoreThread } from "../../src/state/thread/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const NICE = 7;

async function setUp() {
  const threads: Worker[] = [];
  const store = await openThreadedStore({
    place: { databaseUrl: null, dataDir: await temporaryDirectory() },
    now: () => new Date("2027-05-01T12:00:00Z"),
    startThread: (data) => {
      const thread = startStoreThread(data);
      threads.push(thread);
      return thread;
    },
  });
  return { store, threads };
}

/**
 * Lets a thread die of what it cannot read, and resolves when it has. `terminate()` may meet it within a statement of the database, of
 * which the whole process would die.
 */
async function dieOf(thread: Worker | undefined): Promise<void> {
  if (thread === undefined) throw new Error("There is no thread that could die.");
  const exited = new Promise((resolve) => thread.once("exit", resolve));
  thread.postMessage(null);
  await exited;
}

describe("A store in its thread", () => {
  test("keeps what it was asked to keep before it was closed", async () => {
    const { store } = await setUp();
    const saved = store.savePreferences(NICE, { language: "ru" });
    await store.close();
    await expect(saved).resolves.toMatchObject({ language: "ru" });
  });

  test("takes nothing after its end, and says so", async () => {
    const { store } = await setUp();
    await store.close();
    await expect(store.preferences(NICE)).rejects.toThrow(new StoreError("failed", "The store is closed."));
  });

  test("refuses what it was at when its thread dies, and goes on in another one with what was kept", async () => {
    const { store, threads } = await setUp();
    await store.savePreferences(NICE, { language: "ru" });
    const dead = dieOf(threads[0]);
    await expect(store.savePreferences(NICE, { timeZone: "Asia/Yakutsk" })).rejects.toBeInstanceOf(StoreError);
    await dead;

    expect(await store.preferences(NICE)).toMatchObject({ language: "ru" });
    expect(threads).toHaveLength(2);
    await store.close();
  });

  test("keeps its name when its thread is another one", async () => {
    const { store, threads } = await setUp();
    const { workerId } = store;
    await dieOf(threads[0]);
    const until = new Date("2027-05-01T12:01:00Z");
    await store.acquireLease("polling", workerId, until);
    expect(await store.acquireLease("polling", "another process", until)).toBeNull();
    await store.close();
  });

  test("says in a sentence why it cannot be opened", async () => {
    const opening = openThreadedStore({
      place: { databaseUrl: "postgresql://nobody@127.0.0.1:1/none", dataDir: "" },
      now: () => new Date(),
    });
    await expect(opening).rejects.toMatchObject({ name: "StoreError", code: "unreachable" });
  });
});
