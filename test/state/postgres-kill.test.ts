import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { openPostgresStore } from "../../src/state/postgres/open.ts";
import { howMany } from "../support/full.ts";
import { startPostgres } from "../support/postgres.ts";
import { startWriter } from "./writer.ts";
import type { Writer } from "./writer.ts";

const server = await startPostgres();
const ROUNDS = howMany({ sample: 2, full: 5 });
const WRITERS = 2;

async function untilItWrites(writer: Writer): Promise<void> {
  while (writer.acknowledged().length === 0) {
    if (writer.process.exitCode !== null) throw new Error(`the writer ended: ${JSON.stringify(writer.failure())}`);
    await delay(5);
  }
}

test.skipIf(server === null)(
  "processes and the server killed while they write lose nothing that was acknowledged",
  { timeout: 180_000 },
  async () => {
    const url = (await server?.createDatabase()) ?? "";
    const acknowledged: number[] = [];
    const failures: ReturnType<Writer["failure"]>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const writers = Array.from({ length: WRITERS }, (_, number) =>
        startWriter(url, { first: 1 + (round * WRITERS + number) * 100_000 }),
      );
      await Promise.all(writers.map(untilItWrites));
      await delay(Math.random() * 200);
      // At the end the server goes first.
      if (round === ROUNDS - 1) await server?.stop();
      for (const writer of round === ROUNDS - 1 ? [] : writers) {
        writer.process.kill("SIGKILL");
        await delay(Math.random() * 120);
      }
      await Promise.all(writers.map(({ ended }) => ended));
      failures.push(...writers.map((writer) => writer.failure()));
      acknowledged.push(...writers.flatMap((writer) => writer.acknowledged()));
    }
    await server?.start();
    const store = await openPostgresStore({ url, now: () => new Date() });
    const { subscriptions } = await store.subscriptionPage(null, 10_000_000);
    await store.close();
    const kept = new Map(subscriptions.map((one) => [one.chatId, one]));
    const lost = acknowledged.filter(
      (chatId) => kept.get(chatId)?.preferences.language !== "fr" || kept.get(chatId)?.leads.length !== 4,
    );
    // A server that goes away is a failure to be told, and not the end of the process.
    expect(failures.filter((failure) => failure !== null && failure.code !== "unreachable")).toEqual([]);
    console.info(`${acknowledged.length} acknowledged chats over ${ROUNDS * WRITERS} kills, ${lost.length} lost`);
    expect(lost).toEqual([]);
  },
);
