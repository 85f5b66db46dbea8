import { describe, expect, test } from "vitest";
import { howMany } from "../support/full.ts";
import { startPostgres } from "../support/postgres.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CONCURRENCY, killSchedulers } from "./killing.ts";

const KILLS = howMany({ sample: 8, full: 22 });

const server = await startPostgres();

describe.each([
  { engine: "SQLite", isThere: true, place: temporaryDirectory },
  { engine: "PostgreSQL", isThere: server !== null, place: async () => (await server?.createDatabase()) ?? "" },
])("Two processes on $engine, one of them killed again and again", ({ engine, isThere, place }) => {
  const promise = "lose no reminder of a tie or an event, no digest and no change, and repeat none without saying so";
  test.skipIf(!isThere)(promise, { timeout: 300_000 }, async () => {
    const report = await killSchedulers(await place(), { kills: KILLS, chatsPerKill: 10 });
    console.info(`${engine}: ${JSON.stringify(report)}`);
    expect(report).toMatchObject({ lost: 0, unsaid: 0 });
    expect(report.reminders).toBeGreaterThan(KILLS * 10);
    expect(report.repeats).toBeLessThanOrEqual(KILLS * CONCURRENCY);
  });
});
