import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmod,
  chown,
  copyFile,
  cp,
  mkdir,
  readFile,
  readdir,
  rename,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, onTestFinished, test } from "vitest";
import { KNOWN_VERSION, MIGRATIONS } from "../../src/state/database/migrations.ts";
import { StoreError } from "../../src/state/store-error.ts";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { startWriter } from "./writer.ts";

const NICE = 100_200_300;
const now = () => new Date("2026-10-01T08:00:00Z");

async function open(directory: string, options: { lockWaitMs?: number; migrations?: typeof MIGRATIONS } = {}) {
  const store = await openSqliteStore({ directory, now, ...options });
  onTestFinished(() => store.close());
  return store;
}

async function failureOf(operation: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await operation.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw new Error("expected a StoreError", { cause: error });
  return error;
}

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

/** A store of the first version, with a chat in it. */
async function makeFirstVersion(directory: string): Promise<void> {
  const old = await openSqliteStore({ directory, now, migrations: MIGRATIONS.slice(0, 1) });
  await old.savePreferences(NICE, { language: "ru", reminderHour: 8 });
  await old.close();
}

/** A delivery of a tie as it is exported. */
function delivered(tie: string, occurrence: string, leadDays: number, more: object) {
  const target = { kind: "twinning", id: tie };
  return { target, occurrence, leadDays, notBefore: new Date(0), attempts: 0, maybeRepeat: false, ...more };
}

function change(directory: string, statement: string): void {
  const database = new Database(join(directory, "jumelages.db"));
  database.exec(statement);
  database.close();
}

describe("the files of the store", () => {
  test("hold no word of what was in transit once it is finished and swept", async () => {
    const directory = await temporaryDirectory();
    const store = await open(directory);
    const bytes = async () => {
      const names = await readdir(directory);
      const files = names.filter((name) => name.startsWith("jumelages.db"));
      return Buffer.concat(await Promise.all(files.map((name) => readFile(join(directory, name)))));
    };
    const words = "Où voir des dentelles à Calais, кружево?";
    await store.keepUpdates([{ updateId: 1, identity: "a", payload: JSON.stringify({ text: words }) }], 0);
    const id = await store.keepRequest({
      lane: "7",
      method: "sendMessage",
      payload: JSON.stringify({ text: `${words} answered` }),
      replyTo: null,
      askedAt: now(),
    });
    expect((await bytes()).includes(words)).toBe(true);
    await store.finishUpdates([1]);
    await store.finishRequests([id]);
    await store.wipe();
    expect((await bytes()).includes(words)).toBe(false);
    expect((await stat(join(directory, "jumelages.db-wal"))).size).toBe(0);
  });

  test("are made at first start, for their owner only", async () => {
    const directory = join(await temporaryDirectory(), "made", "here");
    const store = await open(directory);
    await store.savePreferences(NICE, { language: "fr" });
    expect(await modeOf(directory)).toBe("700");
    for (const name of ["jumelages.db", "jumelages.db-wal", "jumelages.db-shm"]) {
      expect(await modeOf(join(directory, name))).toBe("600");
    }
  });

  test.skipIf(process.getuid?.() !== 0)("are opened beside what an administrator has set aside there", async () => {
    const directory = await temporaryDirectory();
    await (await openSqliteStore({ directory, now })).close();
    const [nobody, aside] = [65_534, join(directory, "set-aside")];
    for (const name of ["", ...(await readdir(directory))]) await chown(join(directory, name), nobody, nobody);
    await mkdir(aside, { mode: 0o700 });
    await writeFile(join(aside, "jumelages.db"), "");
    const said = execFileSync(process.execPath, ["scripts/run.js", "cli/state", "export", "1"], {
      env: { PATH: process.env["PATH"], DATA_DIR: directory },
      uid: nobody,
      gid: nobody,
      encoding: "utf8",
    });
    expect(said).toBe("null\n");
  });

  test("are closed to others even if somebody opened them, with the side files, backups and what was set aside", async () => {
    const directory = await temporaryDirectory();
    await makeFirstVersion(directory);
    await (await open(directory)).close();
    await mkdir(join(directory, "set-aside"));
    await writeFile(join(directory, "set-aside", "jumelages.db"), "");
    const held = new Database(join(directory, "jumelages.db"));
    onTestFinished(() => void held.close());
    held.exec("CREATE TABLE held (text TEXT)");
    held.exec("DROP TABLE held");
    const folders = ["", "backups", "set-aside"];
    const backup = "backups/jumelages-v1-2026-10-01T08-00-00.000Z.db";
    const names = ["jumelages.db", "jumelages.db-wal", "jumelages.db-shm", backup, "set-aside/jumelages.db"];
    for (const name of folders) await chmod(join(directory, name), 0o777);
    for (const name of names) await chmod(join(directory, name), 0o666);
    await open(directory);
    expect(await Promise.all(folders.map((name) => modeOf(join(directory, name))))).toEqual(["700", "700", "700"]);
    expect(await Promise.all(names.map((name) => modeOf(join(directory, name))))).toEqual(names.map(() => "600"));
  });

  test("are for their owner only whatever the umask", async () => {
    for (const umask of ["000", "277"]) {
      const directory = join(await temporaryDirectory(), "made");
      const writer = startWriter(directory, { last: 1, umask });
      await writer.ended;
      expect([writer.failure(), writer.acknowledged()]).toEqual([null, [1]]);
      expect([await modeOf(directory), await modeOf(join(directory, "jumelages.db"))]).toEqual(["700", "600"]);
    }
  });

  test("keep what was written over a restart", async () => {
    const directory = await temporaryDirectory();
    const first = await open(directory);
    await first.savePreferences(NICE, { language: "ru" });
    await first.close();
    expect((await (await open(directory)).preferences(NICE)).language).toBe("ru");
  });

  test("can be opened by many at the same moment, from the first start on", async () => {
    const directory = await temporaryDirectory();
    const writers = [1, 101, 201].map((first) => startWriter(directory, { first, last: first + 29 }));
    await Promise.all(writers.map(({ ended }) => ended));
    expect(writers.map((writer) => [writer.failure(), writer.acknowledged().length])).toEqual(
      writers.map(() => [null, 30]),
    );
    expect((await (await open(directory)).subscriptionPage(null, 100)).subscriptions).toHaveLength(90);
  });
});

describe("a store of an older version", () => {
  test("is copied, then migrated with all it holds", async () => {
    const directory = await temporaryDirectory();
    await makeFirstVersion(directory);
    const store = await open(directory);
    expect(await store.preferences(NICE)).toMatchObject({ language: "ru", reminderHour: 8 });
    expect((await store.subscribe(NICE, { kind: "all" }, [0])).kind).toBe("created");
    expect(await readdir(join(directory, "backups"))).toEqual(["jumelages-v1-2026-10-01T08-00-00.000Z.db"]);
    expect(await modeOf(join(directory, "backups"))).toBe("700");
    expect(await modeOf(join(directory, "backups", "jumelages-v1-2026-10-01T08-00-00.000Z.db"))).toBe("600");
  });

  test("keeps its subscriptions and what was delivered when events come beside ties", async () => {
    const directory = await temporaryDirectory();
    const old = await openSqliteStore({ directory, now, migrations: MIGRATIONS.slice(0, 3) });
    await old.savePreferences(NICE, { language: "ru" });
    await old.close();
    const rows = [
      ["dijon-volgograd", 2025, 0, "'sent', 0, NULL, 1, 0"],
      ["dijon-volgograd", 2026, 7, "'claimed', 1790841660000, 'one', 2, 1"],
      ["arles-pskov", 2026, 30, "'skipped', 0, NULL, 0, 0"],
    ].map(([tie, year, lead, rest]) => `(${NICE}, '${tie ?? ""}', ${year ?? 0}, ${lead ?? 0}, ${rest ?? ""})`);
    change(directory, `INSERT INTO deliveries VALUES ${rows.join(", ")}`);
    change(
      directory,
      `INSERT INTO subscriptions (chat_id, target_kind, target_id, leads) VALUES (${NICE}, 'place', 'dijon', '[{"days":7,"since":1790841600000}]')`,
    );
    const store = await open(directory);
    const kept = await store.exportChat(NICE);
    expect(kept?.subscriptions).toEqual([
      { id: 1, target: { kind: "place", id: "dijon" }, leads: [{ days: 7, since: now() }], told: null },
    ]);
    expect(kept?.deliveries).toEqual([
      delivered("dijon-volgograd", "2025", 0, { state: "sent", attempts: 1 }),
      delivered("arles-pskov", "2026", 30, { state: "skipped" }),
      delivered("dijon-volgograd", "2026", 7, {
        state: "claimed",
        notBefore: new Date("2026-10-01T08:01:00Z"),
        attempts: 2,
        maybeRepeat: true,
      }),
    ]);
  });

  test("is not copied when there is nothing to migrate", async () => {
    const directory = await temporaryDirectory();
    await (await open(directory)).close();
    await open(directory);
    expect(await readdir(directory)).not.toContain("backups");
  });

  test("is left as it was when its migration fails", async () => {
    const directory = await temporaryDirectory();
    await makeFirstVersion(directory);
    change(directory, "CREATE TABLE progress (in_the_way TEXT)");
    const failure = await failureOf(open(directory));
    expect(failure.code).toBe("failed");
    expect(String(failure.cause)).toContain("progress");
    change(directory, "DROP TABLE progress");
    expect((await (await open(directory)).preferences(NICE)).language).toBe("ru");
  });
});

describe("a store that cannot be used", () => {
  test("of a newer version says so, and the command that it names restores the copy", async () => {
    const directory = await temporaryDirectory();
    await makeFirstVersion(directory);
    await (await open(directory)).close();
    const newer = KNOWN_VERSION + 1;
    change(directory, `INSERT INTO schema_migrations VALUES (${newer}, 'tomorrow', 0)`);
    const failure = await failureOf(open(directory));
    expect(failure.code).toBe("newer");
    expect(failure.message).toContain(
      `newer version of Jumelages (its schema is ${newer}, this version knows ${KNOWN_VERSION})`,
    );
    const [, command = ""] = failure.message.split("with: ");
    expect(command).toContain("jumelages-v1-2026-10-01T08-00-00.000Z.db");
    // As for whoever reads it, nothing has the store open any more: what was just refused lets go of it, and of the files beside it,
    // when it is collected.
    const elsewhere = join(await temporaryDirectory(), "store");
    await cp(directory, elsewhere, { recursive: true, filter: (path) => !/-(?:shm|wal)$/u.test(path) });
    execFileSync("sh", ["-c", command.replaceAll(directory, elsewhere)]);
    expect((await (await open(elsewhere)).preferences(NICE)).language).toBe("ru");
    expect(await readdir(join(elsewhere, "set-aside"))).toContain("jumelages.db");
  });

  test("with a damaged page says so and is left as it is", async () => {
    const directory = await temporaryDirectory();
    const writer = startWriter(directory, { last: 200 });
    await writer.ended;
    const file = join(directory, "jumelages.db");
    const bytes = await readFile(file);
    bytes.fill(0x55, 3 * 4096, 5 * 4096);
    await writeFile(file, bytes);
    const failure = await failureOf(open(directory));
    expect(failure.code).toBe("damaged");
    expect(failure.message).toMatch(/is damaged.*there is no backup of it, so stop the bot and.*run: mkdir/);
    expect(await readFile(file)).toEqual(bytes);
  });

  test("that is not a database at all says so and is left as it is", async () => {
    const directory = await temporaryDirectory();
    const file = join(directory, "jumelages.db");
    await writeFile(file, "Somebody's shopping list. ".repeat(400));
    const failure = await failureOf(open(directory));
    expect(failure.code).toBe("damaged");
    expect(await readFile(file, "utf8")).toBe("Somebody's shopping list. ".repeat(400));
  });

  test.each([
    ["with a journal", "PRAGMA journal_mode = DELETE; CREATE TABLE recipes (name TEXT)"],
    ["with a write-ahead log", "PRAGMA journal_mode = WAL; CREATE TABLE recipes (name TEXT)"],
    ["with migrations of its own", "CREATE TABLE schema_migrations (version TEXT)"],
    ["that is still empty", "PRAGMA application_id = 252006675"],
  ])("that belongs to another program, %s, is not touched", async (_, statements) => {
    const directory = await temporaryDirectory();
    change(directory, statements);
    const file = join(directory, "jumelages.db");
    await chmod(file, 0o644);
    await chmod(directory, 0o755);
    await utimes(file, 1_600_000_000, 1_600_000_000);
    const state = async () => [
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
      (await stat(file)).mtimeMs,
      await modeOf(file),
      await modeOf(directory),
      await readdir(directory),
    ];
    const before = await state();
    expect(before.slice(1)).toEqual([1_600_000_000_000, "644", "755", ["jumelages.db"]]);
    const failure = await failureOf(open(directory));
    expect([failure.code, failure.message]).toEqual(["damaged", expect.stringContaining("of some other program")]);
    expect(await state()).toEqual(before);
  });

  test("in a read-only folder says what to give whom", async () => {
    const directory = await temporaryDirectory();
    await chmod(directory, 0o755);
    const folder = join(directory, "read-only");
    await mkdir(folder);
    await chmod(folder, 0o555);
    const writer = startWriter(folder, { last: 1, powerless: true });
    await writer.ended;
    expect(writer.failure()).toMatchObject({
      code: "read-only",
      message: expect.stringContaining("DATA_DIR") as string,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  // Whoever is no administrator cannot make a file that he may not read himself.
  test.skipIf(process.getuid?.() !== 0)("of another user says what to give whom", async () => {
    const directory = await temporaryDirectory();
    await chmod(directory, 0o755);
    const folder = join(directory, "restored-by-root");
    await mkdir(folder);
    await makeFirstVersion(folder);
    await chmod(join(folder, "jumelages.db"), 0o600);
    await chmod(folder, 0o777);
    const writer = startWriter(folder, { last: 1, powerless: true });
    await writer.ended;
    expect(writer.failure()).toMatchObject({
      code: "read-only",
      message: expect.stringContaining("give the user that runs the bot the right") as string,
    });
  });

  test("on a full disk says so, and keeps all that it had acknowledged", async () => {
    const directory = await temporaryDirectory();
    const writer = startWriter(directory, { fileBlocks: 768 });
    await writer.ended;
    expect(writer.failure()).toMatchObject({
      code: "full",
      message: expect.stringContaining("no room is left") as string,
    });
    const kept = await (await open(directory)).subscriptionPage(null, 100_000);
    expect(writer.acknowledged().length).toBeGreaterThan(10);
    expect(kept.subscriptions.map(({ chatId }) => chatId)).toEqual(expect.arrayContaining(writer.acknowledged()));
  });

  test("that is deleted or replaced while it is open takes nothing more", async () => {
    for (const replaced of [false, true]) {
      const directory = await temporaryDirectory();
      const file = join(directory, "jumelages.db");
      const store = await open(directory);
      await store.savePreferences(NICE, { language: "fr" });
      await rename(file, join(directory, "elsewhere.db"));
      if (replaced) await copyFile(join(directory, "elsewhere.db"), file);
      const failure = await failureOf(store.savePreferences(NICE, { language: "ru" }));
      expect([failure.code, failure.message]).toEqual([
        "gone",
        expect.stringContaining(
          `${file} was ${replaced ? "replaced by another file" : "deleted"} while it was open, so that nothing more can be kept`,
        ),
      ]);
      await rename(join(directory, "elsewhere.db"), file);
      expect((await store.savePreferences(NICE, { language: "ru" })).language).toBe("ru");
    }
  });

  test("locked by another program says so, still reads, and works again when it is free", async () => {
    const directory = await temporaryDirectory();
    const store = await open(directory, { lockWaitMs: 100 });
    const other = new Database(join(directory, "jumelages.db"));
    onTestFinished(() => void other.close());
    other.exec("BEGIN IMMEDIATE");
    const failure = await failureOf(store.savePreferences(NICE, { language: "fr" }));
    expect([failure.code, failure.message]).toEqual(["locked", expect.stringContaining("close the program")]);
    expect((await store.preferences(NICE)).language).toBeNull();
    other.exec("COMMIT");
    await store.savePreferences(NICE, { language: "fr" });
    expect((await store.preferences(NICE)).language).toBe("fr");
  });

  test("that another program has for itself alone says so when it is opened", async () => {
    const directory = await temporaryDirectory();
    await startWriter(directory, { last: 1 }).ended;
    const other = new Database(join(directory, "jumelages.db"));
    onTestFinished(() => void other.close());
    other.pragma("locking_mode = EXCLUSIVE");
    other.exec("BEGIN IMMEDIATE; CREATE TABLE held (text TEXT)");
    const failure = await failureOf(open(directory, { lockWaitMs: 100 }));
    expect([failure.code, failure.message]).toEqual(["locked", expect.stringContaining("close the program")]);
  });

  test("locked for a moment only is waited for", async () => {
    const directory = await temporaryDirectory();
    const store = await open(directory);
    const other = new Database(join(directory, "jumelages.db"));
    onTestFinished(() => void other.close());
    other.exec("BEGIN IMMEDIATE");
    const saved = store.savePreferences(NICE, { language: "fr" });
    setTimeout(() => other.exec("COMMIT"), 200);
    expect((await saved).language).toBe("fr");
  });
});
