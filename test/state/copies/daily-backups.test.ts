import { execFileSync } from "node:child_process";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, onTestFinished, test } from "vitest";
import { KNOWN_VERSION } from "../../../src/state/database/migrations.ts";
import { StoreError } from "../../../src/state/store-error.ts";
import { IN_TRANSIT_TABLES } from "../../../src/state/transit.ts";
import { lastBackups, runDailyBackups } from "../../../src/state/copies/daily-backups.ts";
import { createTakeAway } from "../../../src/state/copies/take-away.ts";
import { openSqliteStore } from "../../../src/state/sqlite/open.ts";
import { openPostgresStore } from "../../../src/state/postgres/open.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { startPostgres } from "../../support/postgres.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { startWriter } from "../writer.ts";

const server = await startPostgres();
const NICE = 100_200_300;
const HOUR_MS = 3_600_000;
const PATIENT = { timeout: 20_000, interval: 20 };
const START = "2026-10-01T08:00:00.000Z";

/** An open store in a folder of its own, and its daily copies by a clock that moves by hand. */
async function setUp({ directory = "", start = START } = {}) {
  const folder = directory === "" ? await temporaryDirectory() : directory;
  const clock = createFakeClock(start);
  const store = await openSqliteStore({ directory: folder, now: () => clock.now() });
  onTestFinished(() => store.close());
  const warnings: string[] = [];
  const failed: string[] = [];
  const begin = ({ command = "", databaseUrl = null as string | null } = {}) => {
    const stopping = new AbortController();
    const loop = runDailyBackups(
      {
        place: { databaseUrl, dataDir: folder },
        takeAway: command === "" ? undefined : createTakeAway(command),
        clock,
        logger: { warn: (_, message) => warnings.push(message) },
        onFailed: (step) => failed.push(step),
      },
      stopping.signal,
    );
    const stop = async () => {
      stopping.abort();
      await loop;
    };
    onTestFinished(stop);
    return stop;
  };
  /** Waits until a copy is made, or has failed, and its loop sleeps. */
  const settle = () => expect.poll(() => clock.sleepers(), { timeout: 20_000, interval: 5 }).toBe(1);
  const passHours = async (hours: number) => {
    for (let hour = 0; hour < hours; hour += 1) {
      await clock.advance(HOUR_MS);
      await settle();
    }
  };
  const backups = async () => (await readdir(join(folder, "backups")).catch(() => [])).sort();
  return { folder, clock, store, warnings, failed, begin, settle, passHours, backups };
}

const nameOf = (instant: string) => `daily-v${KNOWN_VERSION}-${instant.replaceAll(":", "-")}.db`;

describe("the daily copies of a store", () => {
  test("begin at once, come once a day, and seven are kept, for their owner only", { timeout: 120_000 }, async () => {
    const { folder, begin, settle, passHours, backups } = await setUp();
    await mkdir(join(folder, "backups"));
    const older = "jumelages-v1-2026-09-20T08-00-00.000Z.db";
    await writeFile(join(folder, "backups", older), "of an earlier version");
    await writeFile(join(folder, "backups", `${nameOf("2026-09-30T08:00:00.000Z")}.unfinished`), "half");
    begin();
    await settle();
    expect(await backups()).toEqual([nameOf(START), older]);
    await passHours(23);
    expect(await backups()).toHaveLength(2);
    await passHours(1);
    expect(await backups()).toEqual([nameOf(START), nameOf("2026-10-02T08:00:00.000Z"), older]);
    await passHours(7 * 24);
    expect(await backups()).toEqual([
      ...[3, 4, 5, 6, 7, 8, 9].map((day) => nameOf(`2026-10-0${day}T08:00:00.000Z`)),
      older,
    ]);
    const modes = ["", nameOf("2026-10-09T08:00:00.000Z")].map(async (name) =>
      ((await stat(join(folder, "backups", name))).mode & 0o777).toString(8),
    );
    expect(await Promise.all(modes)).toEqual(["700", "600"]);
  });

  test("outlive the copies from before a change of the schema, which go after thirty days", async () => {
    const { folder, begin, settle, backups } = await setUp();
    await mkdir(join(folder, "backups"));
    const [spent, kept] = ["jumelages-v1-2026-08-31T08-00-00.000Z.db", "jumelages-v2-2026-09-02T08-00-00.000Z.db"];
    for (const name of [spent, kept]) await writeFile(join(folder, "backups", name), "of an earlier version");
    begin();
    await settle();
    expect(await backups()).toEqual([nameOf(START), kept]);
  });

  test("are not made anew by a restart on the same day", async () => {
    const { clock, begin, settle, backups } = await setUp();
    const stop = begin();
    await settle();
    await stop();
    await clock.advance(5 * HOUR_MS);
    begin();
    await settle();
    expect(await backups()).toEqual([nameOf(START)]);
  });

  test("are made although the clock once ran ahead, and what it dated ahead goes first", async () => {
    const { folder, begin, settle, backups } = await setUp();
    await mkdir(join(folder, "backups"));
    const ahead = [1, 2, 3, 4, 5, 6, 7].map((day) => nameOf(`2031-01-0${day}T00:00:00.000Z`));
    for (const name of ahead) await writeFile(join(folder, "backups", name), "");
    begin();
    await settle();
    expect(await backups()).toEqual([nameOf(START), ...ahead.slice(1)]);
  });

  test("hold what is kept, and no word of what is in transit", async () => {
    const { folder, store, begin, settle } = await setUp();
    await store.savePreferences(NICE, { language: "ru" });
    for (let index = 1; index <= 200; index += 1) {
      const payload = `кружево à Calais ${index} `.repeat(40);
      await store.keepUpdates([{ updateId: index, identity: "x", payload }], 0);
      await store.keepRequest({ lane: "x", method: "sendMessage", payload, replyTo: null, askedAt: new Date(0) });
    }
    begin();
    await settle();
    const copy = join(folder, "backups", nameOf(START));
    const bytes = await readFile(copy);
    for (const word of ["кружево", "Calais"]) expect(bytes.includes(word)).toBe(false);
    const database = new Database(copy);
    expect(database.prepare("SELECT chat_id, language FROM chats").all()).toEqual([{ chat_id: NICE, language: "ru" }]);
    for (const table of IN_TRANSIT_TABLES) expect(database.prepare(`SELECT * FROM "${table}"`).all()).toEqual([]);
    database.close();
  });

  test("that fail are told once, leave nothing and are tried again in an hour", async () => {
    const { folder, begin, settle, passHours, warnings, backups } = await setUp();
    await writeFile(join(folder, "backups"), "in the way");
    begin();
    await settle();
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The daily copy of the store could not be made and is tried again in an hour\. The store /u,
      ),
    ]);
    await passHours(1);
    expect(warnings).toHaveLength(2);
    execFileSync("rm", [join(folder, "backups")]);
    await passHours(1);
    expect(warnings).toHaveLength(2);
    expect(await backups()).toEqual([nameOf("2026-10-01T10:00:00.000Z")]);
  });

  test("leave no half file on a full disk", async () => {
    const { folder } = await setUp();
    const other = new Database(join(folder, "jumelages.db"));
    const insert = other.prepare("INSERT INTO chats (chat_id, time_zone) VALUES (?, ?)");
    for (let chatId = 1; chatId <= 100; chatId += 1) insert.run(chatId, "Europe/Paris".repeat(300));
    other.close();
    const writer = startWriter(folder, { last: 0, fileBlocks: 128, backUp: true });
    await writer.ended;
    expect(writer.warnings()).toEqual([expect.stringMatching(/no room is left: free space on its disk/u)]);
    expect(await readdir(join(folder, "backups"))).toEqual([]);
  });

  test("are not made of a store that was deleted", async () => {
    const { folder, begin, settle, passHours, warnings, backups } = await setUp();
    begin();
    await settle();
    await rename(join(folder, "jumelages.db"), join(folder, "elsewhere.db"));
    await passHours(24);
    expect(warnings).toEqual([expect.stringContaining("jumelages.db was deleted while it was open")]);
    expect(await backups()).toEqual([nameOf(START)]);
    expect(await readdir(folder)).not.toContain("jumelages.db");
    await rename(join(folder, "elsewhere.db"), join(folder, "jumelages.db"));
  });
});

describe.skipIf(server === null)("the daily copies of a database", () => {
  test("are files that hold what is kept, and no word of what people wrote", { timeout: 60_000 }, async () => {
    const { folder, clock, warnings, begin, settle, passHours, backups } = await setUp();
    const databaseUrl = (await server?.createDatabase()) ?? "";
    const store = await openPostgresStore({ url: databaseUrl, now: () => clock.now() });
    onTestFinished(() => store.close());
    await store.savePreferences(NICE, { language: "ru" });
    await store.keepUpdates([{ updateId: 1, identity: "x", payload: "кружево à Calais" }], 0);
    const until = new Date("2026-10-02T08:00:00Z");
    await store.remember({ chatId: NICE, kind: "turn", key: "", value: "кружево", until });
    // What a process that was killed has left.
    await mkdir(join(folder, "backups", "unfinished-abc"), { recursive: true });
    begin({ databaseUrl });
    await settle();
    await passHours(24);
    expect(warnings).toEqual([]);
    expect(await backups()).toEqual([nameOf(START), nameOf("2026-10-02T08:00:00.000Z")]);
    for (const name of await backups()) {
      const file = join(folder, "backups", name);
      expect(((await stat(file)).mode & 0o777).toString(8)).toBe("600");
      const bytes = await readFile(file);
      for (const word of ["кружево", "Calais"]) expect(bytes.includes(word)).toBe(false);
      const copy = new Database(file);
      expect(copy.prepare("SELECT chat_id, language FROM chats").all()).toEqual([{ chat_id: NICE, language: "ru" }]);
      copy.close();
    }
  });

  test("that cannot be put anywhere are told in a sentence", { timeout: 60_000 }, async () => {
    const { folder, warnings, begin, settle } = await setUp();
    await writeFile(join(folder, "backups"), "in the way");
    begin({ databaseUrl: (await server?.createDatabase()) ?? "" });
    await settle();
    expect(warnings).toEqual([
      `The daily copy of the store could not be made and is tried again in an hour. The folder ${join(folder, "backups")} cannot be written: give the user that runs the bot the right to write there.`,
    ]);
  });
});

describe("what takes the daily copies off the machine", () => {
  test("gets the path of each once, across restarts, and none of the secrets", async () => {
    const { folder, clock, warnings, begin, settle, passHours } = await setUp();
    const away = await temporaryDirectory();
    process.env["BOT_TOKEN"] = "42:secret";
    onTestFinished(() => {
      delete process.env["BOT_TOKEN"];
    });
    const command = `cp "$1" ${away}/ && echo "$1 [$BOT_TOKEN]" >> ${away}/log`;
    const stop = begin({ command });
    await settle();
    await stop();
    begin({ command });
    await settle();
    await passHours(24);
    expect(warnings).toEqual([]);
    const next = nameOf("2026-10-02T08:00:00.000Z");
    const paths = [nameOf(START), next].map((name) => join(folder, "backups", name));
    expect(await readFile(join(away, "log"), "utf8")).toBe(paths.map((path) => `${path} []\n`).join(""));
    expect(await readFile(join(away, next))).toEqual(await readFile(paths[1] ?? ""));
    const day = new Date("2026-10-02T08:00:00.000Z");
    expect(await lastBackups(folder, clock.now())).toEqual({ made: day, taken: day });
  });

  test("is tried again in an hour when it fails, and the bot goes on", async () => {
    const { folder, clock, failed, warnings, begin, settle, passHours } = await setUp();
    const away = await temporaryDirectory();
    begin({ command: `echo trying >&2; cat ${away}/there && cp "$1" ${away}/` });
    await settle();
    expect(failed).toEqual(["taken"]);
    expect(warnings).toEqual([
      `The daily copy of the store could not be taken off the machine and is tried again in an hour. BACKUP_COMMAND ended with 1: cat: ${away}/there: No such file or directory`,
    ]);
    expect(await lastBackups(folder, clock.now())).toEqual({ made: new Date(START), taken: null });
    await writeFile(join(away, "there"), "");
    await passHours(2);
    expect(failed).toEqual(["taken"]);
    expect(await readdir(away)).toContain(nameOf(START));
  });

  test("is ended with all that it has started when it takes too long, or the bot ends", async () => {
    const away = await temporaryDirectory();
    const takeAway = createTakeAway(`sleep 1000 & echo $! > ${away}/pid; wait`, 5000);
    const isThere = async () => {
      const pid = await readFile(join(away, "pid"), "utf8").catch(() => "0");
      const status = await readFile(`/proc/${pid.trim()}/stat`, "utf8").catch(() => "");
      // One that has ended may wait for whoever collects it.
      return status !== "" && !status.includes(") Z ");
    };
    await expect(takeAway("copy", new AbortController().signal)).rejects.toThrow(
      "BACKUP_COMMAND did not end in time: ",
    );
    expect(await readFile(join(away, "pid"), "utf8")).toMatch(/^\d+$/mu);
    await expect.poll(isThere, PATIENT).toBe(false);
    await rm(join(away, "pid"));
    const { begin, clock, warnings } = await setUp();
    const stop = begin({ command: `sleep 1000 & echo $! > ${away}/pid; wait` });
    await expect.poll(isThere, PATIENT).toBe(true);
    await stop();
    await expect.poll(isThere, PATIENT).toBe(false);
    expect([warnings, clock.sleepers()]).toEqual([[], 0]);
  });
});

describe("a damaged store", () => {
  /** What opening says, after bytes in the middle were overwritten. */
  async function damagedMessage(folder: string): Promise<string> {
    const file = join(folder, "jumelages.db");
    await writeFile(file, (await readFile(file)).fill(0x55, 4096, 12_288));
    const error: unknown = await openSqliteStore({ directory: folder, now: () => new Date(START) }).catch(
      (reason: unknown) => reason,
    );
    if (!(error instanceof StoreError)) throw new Error("expected a StoreError", { cause: error });
    expect(error.code).toBe("damaged");
    return error.message;
  }

  test("is restored by the command that its sentence names, from the newest whole daily copy", async () => {
    const folder = await temporaryDirectory();
    await startWriter(folder, { last: 3 }).ended;
    await startWriter(folder, { last: 0, backUp: true }).ended;
    const [copy = ""] = await readdir(join(folder, "backups"));
    // The newest one is on the failing disk, too.
    await writeFile(join(folder, "backups", nameOf("2099-01-01T00:00:00.000Z")), "noise");
    for (const aside of ["set-aside", "set-aside-2"]) {
      const message = await damagedMessage(folder);
      expect(message).toMatch(/ is damaged .*: stop the bot and restore the newest fitting backup with: DATA_DIR=/u);
      const [, command = ""] = message.split("backup with: ");
      expect(command).toContain(copy);
      execFileSync("sh", ["-c", command]);
      const exported = execFileSync(process.execPath, ["scripts/run.js", "cli/state", "export", "3"], {
        env: { ...process.env, DATA_DIR: folder },
        encoding: "utf8",
      });
      expect(JSON.parse(exported)).toMatchObject({ chatId: 3, preferences: { language: "fr" } });
      expect(await readdir(join(folder, aside))).toContain("jumelages.db");
    }
  });
});
