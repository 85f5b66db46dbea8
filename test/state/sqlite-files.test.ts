import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, onTestFinished, test } from "vitest";
import { MIGRATIONS } from "../../src/state/migrations.ts";
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

function change(directory: string, statement: string): void {
  const database = new Database(join(directory, "jumelages.db"));
  database.exec(statement);
  database.close();
}

describe("the files of the store", () => {
  test("are made at first start, for their owner only", async () => {
    const directory = join(await temporaryDirectory(), "made", "here");
    const store = await open(directory);
    await store.savePreferences(NICE, { language: "fr" });
    expect(await modeOf(directory)).toBe("700");
    for (const name of ["jumelages.db", "jumelages.db-wal", "jumelages.db-shm"]) {
      expect(await modeOf(join(directory, name))).toBe("600");
    }
  });

  test("are closed to others even if somebody opened them", async () => {
    const directory = await temporaryDirectory();
    await (await open(directory)).close();
    await chmod(join(directory, "jumelages.db"), 0o644);
    await open(directory);
    expect(await modeOf(join(directory, "jumelages.db"))).toBe("600");
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
    change(directory, "INSERT INTO schema_migrations VALUES (4, 'tomorrow', 0)");
    const failure = await failureOf(open(directory));
    expect(failure.code).toBe("newer");
    expect(failure.message).toContain("newer version of Jumelages (its schema is 4, this version knows 3)");
    const [, command = ""] = failure.message.split("with: ");
    expect(command).toContain("jumelages-v1-2026-10-01T08-00-00.000Z.db");
    execFileSync("sh", ["-c", command]);
    expect((await (await open(directory)).preferences(NICE)).language).toBe("ru");
    expect(await readdir(join(directory, "set-aside"))).toContain("jumelages.db");
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

  test("that belongs to another program is not written to", async () => {
    const directory = await temporaryDirectory();
    change(directory, "CREATE TABLE recipes (name TEXT)");
    const failure = await failureOf(open(directory));
    expect([failure.code, failure.message]).toEqual(["damaged", expect.stringContaining("of some other program")]);
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
