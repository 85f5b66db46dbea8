import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

async function state(directory: string, ...parameters: string[]): Promise<Result> {
  const run = promisify(execFile);
  const environment = { ...process.env, DATA_DIR: directory };
  try {
    const all = ["scripts/run.js", "cli/state", ...parameters];
    return { code: 0, ...(await run(process.execPath, all, { env: environment })) };
  } catch (error) {
    return error as Result;
  }
}

describe("npm run state -- export", () => {
  it("prints everything that is kept of a chat, of a group too, and of no other", async () => {
    const directory = await temporaryDirectory();
    const store = await openSqliteStore({ directory, now: () => new Date("2026-08-01T10:00:00Z") });
    await store.savePreferences(-1001, { language: "ru", timeZone: "Asia/Omsk", reminderHour: 8 });
    await store.subscribe(-1001, { kind: "twinning", id: "arles-pskov" }, [0, 30]);
    await store.subscribe(7, { kind: "all" }, [1]);
    await store.close();
    const { code, stdout } = await state(directory, "export", "-1001");
    expect(code).toBe(0);
    const since = "2026-08-01T10:00:00.000Z";
    expect(JSON.parse(stdout)).toEqual({
      chatId: -1001,
      preferences: { language: "ru", timeZone: "Asia/Omsk", reminderHour: 8, blocked: false },
      subscriptions: [
        {
          id: 1,
          told: null,
          target: { kind: "twinning", id: "arles-pskov" },
          leads: [
            { days: 0, since },
            { days: 30, since },
          ],
        },
      ],
      deliveries: [],
    });
    expect((await state(directory, "export", "8")).stdout).toBe("null\n");
  });

  it("says how it is used, and where there is no store", async () => {
    const directory = await temporaryDirectory();
    for (const wrong of [[], ["export"], ["export", "anna"], ["import", "1"]]) {
      expect(await state(directory, ...wrong)).toMatchObject({
        code: 2,
        stdout: "",
        stderr: expect.stringMatching(/^Usage: /u) as string,
      });
    }
    const { code, stderr } = await state(directory, "export", "1");
    expect([code, stderr]).toEqual([
      1,
      `There is no store at ${join(directory, "jumelages.db")}: set DATA_DIR to the folder that the bot uses.\n`,
    ]);
  });
});
