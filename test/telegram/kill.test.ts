import { describe, expect, test } from "vitest";
import { howMany } from "../support/full.ts";
import { startPostgres } from "../support/postgres.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { killBots } from "./killing.ts";

const KILLS = howMany({ sample: 2, full: 20 });
const PEOPLE = 4;

const server = await startPostgres();

describe.each([
  { name: "One process on SQLite", bots: 1, isThere: true, place: temporaryDirectory },
  {
    name: "Two processes on PostgreSQL",
    bots: 2,
    isThere: server !== null,
    place: async () => (await server?.createDatabase()) ?? "",
  },
])("$name, killed again and again", ({ name, bots, isThere, place }) => {
  test.skipIf(!isThere)("answer every question", { timeout: 600_000 }, async () => {
    const report = await killBots(await place(), { bots, kills: KILLS, people: PEOPLE });
    console.info(`${name}: ${JSON.stringify(report)}`);
    expect(report.lost).toBe(0);
    expect(report.questions).toBeGreaterThan(KILLS);
    // A process has some in hand when it dies, and each of those may come twice.
    expect(report.twice).toBeLessThanOrEqual(KILLS * PEOPLE);
  });
});
