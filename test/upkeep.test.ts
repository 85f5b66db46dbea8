import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createReleasers } from "../src/lifetime.ts";
import { openPostgresStore } from "../src/state/postgres/open.ts";
import { openSqliteStore } from "../src/state/sqlite/open.ts";
import { StoreError } from "../src/state/store-error.ts";
import type { Store } from "../src/state/store.ts";
import { startBackups, upkeepGauges } from "../src/upkeep.ts";
import { startPostgres } from "./support/postgres.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const server = await startPostgres();
const now = () => new Date();
const quiet = () => undefined;
const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };

async function openedIn(directory: string): Promise<Store> {
  const store = await openSqliteStore({ directory, now });
  onTestFinished(() => store.close());
  return store;
}

describe("What is measured of what keeps people's choices", () => {
  it("says whether the store is written, also before it is open and when it says nothing", async () => {
    const dataDir = await temporaryDirectory();
    const place = { dataDir, databaseUrl: null, backupCommand: null };
    const isWritable = (store: Store | StoreError | undefined) => upkeepGauges(place, () => store).isWritable();
    const store = await openedIn(dataDir);
    expect(await isWritable(undefined)).toBeNull();
    expect(await isWritable(new StoreError("unreachable", "It is away."))).toBe(false);
    expect(await isWritable(store)).toBe(true);
    const failing = () => Promise.reject(new StoreError("full", "No room."));
    expect(await isWritable({ ...store, tryWriting: failing })).toBe(false);
    expect(await isWritable({ ...store, tryWriting: () => new Promise(quiet) })).toBe(false);
  });

  it("says what room there is on its disk, and of which day the last copy is", async () => {
    const dataDir = await temporaryDirectory();
    const place = { dataDir, databaseUrl: null, backupCommand: "true" };
    const store = await openedIn(dataDir);
    const { room, lastBackups } = upkeepGauges(place, () => store);
    const { freeBytes, sizeBytes } = await room();
    expect([freeBytes > 0, sizeBytes >= freeBytes]).toEqual([true, true]);
    expect(await lastBackups()).toEqual({ made: null, taken: null });
    const releasers = createReleasers(logger);
    startBackups(place, { store, metrics: null, logger, signal: new AbortController().signal, releasers });
    await expect.poll(async () => (await lastBackups()).taken, { timeout: 20_000 }).not.toBeNull();
    await releasers.releaseAll();
    const { made, taken } = await lastBackups();
    expect(taken).toEqual(made);
  });
});

describe.skipIf(server === null)("Daily copies of a database on which several processes work", () => {
  it("are made by one of them, and by another when that has ended", { timeout: 120_000 }, async () => {
    const databaseUrl = (await server?.createDatabase()) ?? "";
    const start = async () => {
      const dataDir = await temporaryDirectory();
      const store = await openPostgresStore({ url: databaseUrl, now });
      const answers: (number | null)[] = [];
      const asking: Store = {
        ...store,
        async acquireLease(...asked) {
          const answer = await store.acquireLease(...asked);
          answers.push(answer);
          return answer;
        },
      };
      const releasers = createReleasers(logger);
      const signal = new AbortController().signal;
      const place = { dataDir, databaseUrl, backupCommand: null };
      startBackups(place, { store: asking, metrics: null, logger, signal, releasers });
      const copies = async () => (await readdir(join(dataDir, "backups")).catch(() => [])).length;
      const end = () => releasers.releaseAll();
      onTestFinished(async () => {
        await end();
        await store.close();
      });
      return { copies, end, answers };
    };
    const first = await start();
    await expect.poll(first.copies, { timeout: 30_000 }).toBe(1);
    const second = await start();
    await expect.poll(() => second.answers).toEqual([null]);
    expect(await second.copies()).toBe(0);
    await first.end();
    await expect.poll(second.copies, { timeout: 60_000 }).toBe(1);
    expect(await first.copies()).toBe(1);
  });
});
