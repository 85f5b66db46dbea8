import { describe, expect, test } from "vitest";
import { howMany } from "../support/full.ts";
import { startPostgres } from "../support/postgres.ts";
import { killReplicas } from "./replica-kills.ts";

const KILLS = howMany({ sample: 1, full: 20 });
const CHATS = howMany({ sample: 5, full: 20 });

const server = await startPostgres();

describe.skipIf(server === null)("Two replicas with a webhook on PostgreSQL, killed and started again", () => {
  test("answer every question, those of a chat in their order", { timeout: 3_600_000 }, async () => {
    const onKill = (soFar: object) => {
      console.info(JSON.stringify(soFar));
    };
    const report = await killReplicas((await server?.createDatabase()) ?? "", { chats: CHATS, kills: KILLS, onKill });
    expect(report).toMatchObject({ lost: 0, broken: [] });
    // One answer of each chat is on its way when its process dies.
    expect(report.twice).toBeLessThanOrEqual(KILLS * CHATS);
  });
});
