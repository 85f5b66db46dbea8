import { execFile } from "node:child_process";
import { copyFile, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { presenceOf } from "../../src/state/lease-store.ts";
import { KNOWN_VERSION } from "../../src/state/database/migrations.ts";
import { openPostgresStore } from "../../src/state/postgres/open.ts";
import type { Store } from "../../src/state/store.ts";
import { startPostgres } from "../support/postgres.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

const server = await startPostgres();

async function state(directory: string, ...parameters: string[]): Promise<Result> {
  return stateOf({ DATA_DIR: directory }, ...parameters);
}

async function stateOf(settings: Record<string, string>, ...parameters: string[]): Promise<Result> {
  const run = promisify(execFile);
  const environment = { ...process.env, DATABASE_URL: "", BACKUP_COMMAND: "", ...settings };
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
    for (const wrong of [[], ["export"], ["export", "anna"], ["import", "1"], ["copy"], ["copy", "--to", "paris"]]) {
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

describe("npm run state -- votes", () => {
  it("prints how many there are of each sort", async () => {
    const directory = await temporaryDirectory();
    const store = await openSqliteStore({ directory, now });
    const vote = { asks: "list", kind: "refusal", language: "ru", verdict: "down" } as const;
    for (const messageId of [1, 2]) await store.countVote(vote, { chatId: 7, messageId }, new Date("2026-08-02"));
    await store.close();
    const { code, stdout } = await state(directory, "votes");
    expect([code, JSON.parse(stdout)]).toEqual([0, { ...vote, count: 2 }]);
  });
});

describe("npm run state -- unanswered", () => {
  it("prints what nothing was found for, the most frequent first, with questions that are alike below, in either language", async () => {
    const directory = await temporaryDirectory();
    const store = await openSqliteStore({ directory, now });
    const keep = async (question: string, language: "fr" | "ru", times: number) => {
      for (let time = 0; time < times; time += 1) await store.keepUnanswered({ question, language }, "2026-08-01");
    };
    await keep("piscine ouverte le dimanche ?", "fr", 4);
    await keep("concerts à Tokyo", "fr", 5);
    await keep("работает ли бассейн в воскресенье?", "ru", 2);
    await keep("piscine ouverte dimanche", "fr", 1);
    await store.close();
    const { code, stdout } = await state(directory, "unanswered");
    expect([code, stdout.split("\n")]).toEqual([
      0,
      [
        "    7  piscine ouverte le dimanche ?",
        "         2  работает ли бассейн в воскресенье?",
        "         1  piscine ouverte dimanche",
        "    5  concerts à Tokyo",
        "",
      ],
    ]);
  });

  it("prints nothing where nothing is kept", async () => {
    const directory = await temporaryDirectory();
    await (await openSqliteStore({ directory, now })).close();
    expect(await state(directory, "unanswered")).toMatchObject({ code: 0, stdout: "" });
  });
});

const now = () => new Date("2026-08-01T10:00:00Z");

/** Three chats with everything that is kept of chats, and something on its way. */
async function fill(store: Store): Promise<void> {
  await store.savePreferences(-1_001_234_567_890, { language: "ru", timeZone: "Asia/Omsk", reminderHour: 8 });
  await store.savePreferences(9, { language: "fr" });
  await store.setBlocked(9, true);
  await store.subscribe(7, { kind: "place", id: "dijon" }, [0]);
  await store.unsubscribeAll(7);
  await store.subscribe(7, { kind: "all" }, [1, 30]);
  const told = { title: { fr: "Chorales", ru: "Хоры" }, plan: "2026-10-31", at: now() };
  await store.subscribe(7, { kind: "event", id: "choir" }, [7], [], told);
  const [own] = await store.subscriptions(7);
  const target = { kind: "twinning", id: "arles-pskov" } as const;
  const key = { chatId: 7, target, occurrence: "2026", leadDays: 1 } as const;
  const leaseUntil = new Date("2026-08-01T10:01:00Z");
  await store.claimDelivery(key, { subscriptionId: own?.id ?? 0, workerId: "one", leaseUntil, repeat: true });
  await store.settleDelivery(key, { workerId: "one", attempts: 1, state: "sent" });
  await store.subscribe(-1_001_234_567_890, { kind: "digest", id: "week-1-both" }, [0]);
  await store.setCheckedUntil(now());
  const vote = { asks: "list", kind: "events", language: "ru", verdict: "down" } as const;
  await store.countVote(vote, { chatId: 7, messageId: 3 }, new Date("2026-08-02T10:00:00Z"));
  await store.remember({ chatId: 7, kind: "turn", key: "", value: "{}", until: new Date("2026-08-01T10:30:00Z") });
  await store.keepUpdates([{ updateId: 1, identity: "a", payload: "{}" }], 0);
}

/** The store of a folder in another folder, of which this process holds nothing, whenever its connections are collected. */
async function moved(store: Store, directory: string): Promise<string> {
  await store.wipe();
  await store.close();
  const other = await temporaryDirectory();
  await copyFile(join(directory, "jumelages.db"), join(other, "jumelages.db"));
  return other;
}

/** All that is kept, to be compared. */
const keptIn = async (store: Store) => ({
  chats: await Promise.all([-1_001_234_567_890, 7, 9].map((chatId) => store.exportChat(chatId))),
  checkedUntil: await store.checkedUntil(),
  votes: await store.votes(),
  updates: (await store.recoverUpdates()).length,
});
const turnIn = (store: Store) => store.recall({ chatId: 7, kind: "turn", key: "" });

describe.skipIf(server === null)("npm run state -- copy", () => {
  it("moves everything to PostgreSQL and back, and leaves what is on its way", { timeout: 120_000 }, async () => {
    const [folder, second] = [await temporaryDirectory(), await temporaryDirectory()];
    const url = (await server?.createDatabase()) ?? "";
    const source = await openSqliteStore({ directory: folder, now });
    await fill(source);
    const before = await keptIn(source);
    const first = await moved(source, folder);

    const there = await stateOf({ DATA_DIR: first, DATABASE_URL: url }, "copy", "--to", "postgres");
    expect(there).toEqual({
      code: 0,
      stdout:
        "Copied: 3 chats, 3 reminders that they asked for, 1 reminder sent or being sent, 2 rows of memory, which expires within a day.\nMessages are still on their way there (1) and stay: let the bot finish them on the old store, and copy again into an empty one.\n",
      stderr: "",
    });
    // What is remembered expires by the clock of the database.
    const middle = await openPostgresStore({ url, now, commonNow: now });
    expect(await keptIn(middle)).toEqual({ ...before, updates: 0 });
    expect(await turnIn(middle)).toBe("{}");
    // Numbers go on behind those that came.
    const made = await middle.subscribe(9, { kind: "all" }, [0]);
    expect(made).toMatchObject({ kind: "created", subscription: { id: 5 } });
    await middle.unsubscribeAll(9);
    await middle.close();

    const again = await stateOf({ DATA_DIR: first, DATABASE_URL: url }, "copy", "--to", "postgres");
    expect([again.code, again.stderr]).toEqual([
      1,
      "The store that should be written holds 3 chat(s) already: nothing was copied. Name an empty one, or set that one aside.\n",
    ]);

    expect(await stateOf({ DATA_DIR: second, DATABASE_URL: url }, "copy", "--to", "sqlite")).toMatchObject({ code: 0 });
    const back = await openSqliteStore({ directory: second, now });
    expect(await keptIn(back)).toEqual({ ...before, updates: 0 });
    await back.close();
  });

  it("refuses while a bot works on either side", { timeout: 120_000 }, async () => {
    const DATA_DIR = await temporaryDirectory();
    const DATABASE_URL = (await server?.createDatabase()) ?? "";
    const file = await openSqliteStore({ directory: DATA_DIR, now });
    await file.savePreferences(9, { language: "fr" });
    const there = (from: string) => stateOf({ DATA_DIR: from, DATABASE_URL }, "copy", "--to", "postgres");
    const again = "and try again. Nothing was changed.\n";
    const store = join(DATA_DIR, "jumelages.db");
    expect(await there(DATA_DIR)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: `The store ${store} is in use: stop the bot, and whatever else has it open, ${again}`,
    });
    await file.savePreferences(9, { language: "ru" });
    const left = await moved(file, DATA_DIR);

    const bot = await openPostgresStore({ url: DATABASE_URL, now });
    const { workerId } = bot;
    await bot.acquireLease(presenceOf(workerId), workerId, new Date("2026-08-01T10:01:00Z"));
    const place = `the database ${new URL(DATABASE_URL).pathname.slice(1)} at ${new URL(DATABASE_URL).host}`;
    const back = { code: 1, stdout: "", stderr: `Bots work on ${place}: stop them all ${again}` };
    expect(await there(left)).toMatchObject(back);
    const empty = await temporaryDirectory();
    expect(await stateOf({ DATA_DIR: empty, DATABASE_URL }, "copy", "--to", "sqlite")).toMatchObject(back);
    await bot.releaseLease(presenceOf(workerId), workerId);
    expect(await there(left)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Copied: 1 chat, 0 reminders that they asked for, /u) as string,
    });
    expect((await bot.preferences(9)).language).toBe("ru");
    await bot.close();
  });

  it(
    "counts chats in a store that should be empty, and not what is remembered of them",
    { timeout: 60_000 },
    async () => {
      const made = await temporaryDirectory();
      const DATA_DIR = await moved(await openSqliteStore({ directory: made, now }), made);
      const DATABASE_URL = (await server?.createDatabase()) ?? "";
      const target = await openPostgresStore({ url: DATABASE_URL, now });
      const until = new Date("2026-08-01T10:30:00Z");
      for (const key of ["a", "b", "c"]) await target.remember({ chatId: 7, kind: "turn", key, value: "{}", until });
      await target.savePreferences(9, { language: "fr" });
      await target.close();
      expect(await stateOf({ DATA_DIR, DATABASE_URL }, "copy", "--to", "postgres")).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^The store that should be written holds 2 chat\(s\) already/u) as string,
      });
    },
  );

  it("says what is wrong with its address, and nothing of the password", { timeout: 60_000 }, async () => {
    const DATA_DIR = await temporaryDirectory();
    expect(await stateOf({ DATA_DIR }, "copy", "--to", "sqlite")).toMatchObject({
      code: 1,
      stderr: "DATABASE_URL is not set: it names the PostgreSQL database to copy to or from.\n",
    });
    const DATABASE_URL = "postgresql://bot:pa%24%24word@127.0.0.1:1/jumelages";
    const away = await stateOf({ DATA_DIR, DATABASE_URL }, "copy", "--to", "sqlite");
    expect([away.code, away.stderr]).toEqual([
      1,
      "The database jumelages at 127.0.0.1:1 does not answer: see whether it runs, and whether DATABASE_URL names the right host and port.\n",
    ]);
  });
});

describe("npm run state -- backup, with BACKUP_COMMAND", () => {
  it("takes the copy off the machine as the bot does, and says when that fails", { timeout: 60_000 }, async () => {
    const [DATA_DIR, away] = [await temporaryDirectory(), await temporaryDirectory()];
    await (await openSqliteStore({ directory: DATA_DIR, now })).close();
    const { code, stdout } = await stateOf({ DATA_DIR, BACKUP_COMMAND: `cp "$1" ${away}/` }, "backup");
    expect([code, await readdir(away)]).toEqual([0, [basename(stdout.trim())]]);
    const failing = await stateOf({ DATA_DIR, BACKUP_COMMAND: "echo no way >&2; exit 3" }, "backup");
    expect(failing).toMatchObject({ code: 1, stderr: "BACKUP_COMMAND ended with 3: no way\n" });
    expect((await stat(failing.stdout.trim())).isFile()).toBe(true);
  });
});

describe.skipIf(server === null)("npm run state -- backup", () => {
  it.each(["SQLite", "PostgreSQL"])(
    "copies the store in %s while the bot writes",
    { timeout: 120_000 },
    async (engine) => {
      const DATA_DIR = await temporaryDirectory();
      const DATABASE_URL = engine === "SQLite" ? "" : ((await server?.createDatabase()) ?? "");
      const store =
        engine === "SQLite"
          ? await openSqliteStore({ directory: DATA_DIR, now })
          : await openPostgresStore({ url: DATABASE_URL, now });
      await fill(store);
      const enough = new AbortController();
      const writing = (async () => {
        // A copy of one moment has none without the one before.
        for (let chatId = 100; !enough.signal.aborted; chatId += 1) {
          await store.subscribe(chatId, { kind: "all" }, [0]);
          await delay(1);
        }
      })();
      const { code, stdout, stderr } = await stateOf({ DATA_DIR, DATABASE_URL }, "backup");
      enough.abort();
      await writing;
      expect([code, stderr]).toEqual([0, ""]);
      const path = stdout.trim();
      expect(path).toContain(join(DATA_DIR, "backups", `manual-v${KNOWN_VERSION}-`));
      expect((await stat(path)).mode & 0o077).toBe(0);
      expect(await readdir(join(DATA_DIR, "backups"))).toHaveLength(1);

      const restored = await temporaryDirectory();
      await copyFile(path, join(restored, "jumelages.db"));
      const copy = await openSqliteStore({ directory: restored, now });
      const kept = await keptIn(store);
      expect(await keptIn(copy)).toEqual({ ...kept, updates: 0 });
      expect(await turnIn(copy)).toBeNull();
      const { subscriptions } = await copy.subscriptionPage(null, 1_000_000);
      const written = subscriptions.map(({ chatId }) => chatId).filter((chatId) => chatId >= 100);
      expect(written).toEqual(written.map((_, index) => 100 + index));
      await Promise.all([copy.close(), store.close()]);
    },
  );
});
