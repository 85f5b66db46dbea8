import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import Database from "libsql";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { startWriter } from "./writer.ts";
import type { Writer } from "./writer.ts";

const ROUNDS = 5;
const WRITERS = 2;
/** Ten processes start two by two; on a busy machine each start takes seconds. */
const TIMEOUT = { timeout: 120_000 };

async function untilItWrites(writer: Writer): Promise<void> {
  while (writer.acknowledged().length === 0) {
    if (writer.process.exitCode !== null) throw new Error(`the writer ended: ${JSON.stringify(writer.failure())}`);
    await delay(5);
  }
}

test("processes killed while they write lose nothing that was acknowledged and damage nothing", TIMEOUT, async () => {
  const directory = await temporaryDirectory();
  const acknowledged: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const writers = Array.from({ length: WRITERS }, (_, number) =>
      startWriter(directory, { first: 1 + (round * WRITERS + number) * 100_000 }),
    );
    await Promise.all(writers.map(untilItWrites));
    for (const writer of writers) {
      await delay(Math.random() * 120);
      writer.process.kill("SIGKILL");
    }
    await Promise.all(writers.map(({ ended }) => ended));
    acknowledged.push(...writers.flatMap((writer) => writer.acknowledged()));
  }
  const store = await openSqliteStore({ directory, now: () => new Date() });
  const { subscriptions } = await store.subscriptionPage(null, 1_000_000);
  await store.close();
  const kept = new Map(subscriptions.map((one) => [one.chatId, one]));
  const lost = acknowledged.filter(
    (chatId) => kept.get(chatId)?.preferences.language !== "fr" || kept.get(chatId)?.leads.length !== 4,
  );
  console.info(`${acknowledged.length} acknowledged chats over ${ROUNDS * WRITERS} kills, ${lost.length} lost`);
  expect(lost).toEqual([]);
  expect(kept.size - acknowledged.length).toBeLessThanOrEqual(ROUNDS * WRITERS);
  const database = new Database(join(directory, "jumelages.db"));
  expect(database.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
  database.close();
});
