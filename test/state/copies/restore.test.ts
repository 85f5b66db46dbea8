import { execFile } from "node:child_process";
import { cp, readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import Database from "libsql";
import { backUpStore } from "../../../src/state/copies/back-up.ts";
import { presenceOf } from "../../../src/state/lease-store.ts";
import { KNOWN_VERSION, MIGRATIONS } from "../../../src/state/database/migrations.ts";
import { openPostgresStore } from "../../../src/state/postgres/open.ts";
import { restoreStore } from "../../../src/state/copies/restore.ts";
import { openSqliteStore } from "../../../src/state/sqlite/open.ts";
import { startPostgres } from "../../support/postgres.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const server = await startPostgres();
const now = () => new Date("2026-08-01T10:00:00Z");

/** A folder whose store knows one chat by its language, and a copy of that. */
async function backedUp() {
  const made = await temporaryDirectory();
  const store = await openSqliteStore({ directory: made, now });
  await store.savePreferences(7, { language: "ru" });
  const backup = await backUpStore({ databaseUrl: null, dataDir: made }, now());
  await store.savePreferences(7, { language: "fr" });
  await store.savePreferences(8, { language: "fr" });
  // All of it is in the one file then, and of that in another folder this process holds nothing, whenever connections are collected.
  await store.wipe();
  await store.close();
  const dataDir = await temporaryDirectory();
  for (const name of ["jumelages.db", "backups"]) await cp(join(made, name), join(dataDir, name), { recursive: true });
  return { dataDir, place: { databaseUrl: null, dataDir }, copy: join(dataDir, "backups", basename(backup)) };
}

async function languageIn(directory: string, chatId = 7) {
  const store = await openSqliteStore({ directory, now });
  const { language } = await store.preferences(chatId);
  await store.close();
  return language;
}

describe("npm run state -- restore", () => {
  it("puts a copy back and keeps what was there, under a name that it tells", { timeout: 60_000 }, async () => {
    const { dataDir, copy } = await backedUp();
    const command = ["scripts/run.js", "cli/state", "restore", copy];
    const env = { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir };
    const restore = async () => (await promisify(execFile)(process.execPath, command, { env })).stdout;
    const aside = join(dataDir, "set-aside");
    expect(await restore()).toBe(`Restored: 1 chat. What was there before is in ${aside}.\n`);
    // The second time it has another name, and the first stays.
    expect(await restore()).toBe(`Restored: 1 chat. What was there before is in ${aside}-2.\n`);
    expect([await languageIn(dataDir), await languageIn(dataDir, 8)]).toEqual(["ru", null]);
    expect([await languageIn(aside), await languageIn(aside, 8)]).toEqual(["fr", "fr"]);
    expect(await languageIn(`${aside}-2`)).toBe("ru");
    expect((await stat(join(dataDir, "jumelages.db"))).mode & 0o077).toBe(0);
  });

  it("needs no store to be there, and replaces one that cannot be read", async () => {
    const { copy } = await backedUp();
    const dataDir = join(await temporaryDirectory(), "new");
    const place = { databaseUrl: null, dataDir };
    expect(await restoreStore(place, copy, now)).toEqual({ chats: 1, aside: null });
    await writeFile(join(dataDir, "jumelages.db"), "no database at all, ".repeat(500));
    expect(await restoreStore(place, copy, now)).toEqual({ chats: 1, aside: join(dataDir, "set-aside") });
    expect(await languageIn(dataDir)).toBe("ru");
    expect(await readFile(join(dataDir, "set-aside", "jumelages.db"), "utf8")).toContain("no database at all");
  });

  it("brings an older copy to the present schema", async () => {
    const old = await temporaryDirectory();
    await (await openSqliteStore({ directory: old, now, migrations: MIGRATIONS.slice(0, 2) })).close();
    const dataDir = await temporaryDirectory();
    expect(await restoreStore({ databaseUrl: null, dataDir }, join(old, "jumelages.db"), now)).toMatchObject({
      chats: 0,
    });
    expect(await languageIn(dataDir)).toBeNull();
  });

  it("changes nothing while the bot has the store open, even if it does nothing", async () => {
    const { dataDir, place, copy } = await backedUp();
    const bot = await openSqliteStore({ directory: dataDir, now });
    await expect(restoreStore(place, copy, now)).rejects.toThrow(
      `The store ${join(dataDir, "jumelages.db")} is in use: stop the bot, and whatever else has it open, and try again. Nothing was changed.`,
    );
    expect((await bot.preferences(7)).language).toBe("fr");
    await bot.savePreferences(7, { language: "ru" });
    await bot.close();
    expect(await readdir(dataDir)).not.toContain("set-aside");
  });

  it.each<[string, (copy: string) => Promise<unknown>, string]>([
    ["is not there", (copy) => writeFile(`${copy}.other`, ""), "There is no file"],
    ["is cut off", (copy) => truncate(copy, 20_000), "is damaged"],
    ["is empty", (copy) => truncate(copy, 0), "is no copy of a store of Jumelages"],
    ["is no database", (copy) => writeFile(copy, "Dear diary, ".repeat(999)), "is damaged"],
    [
      "is of another program",
      (copy) => edit(copy, "DROP TABLE schema_migrations"),
      "is no copy of a store of Jumelages",
    ],
    [
      "is of a newer version",
      (copy) => edit(copy, "INSERT INTO schema_migrations VALUES (99, 'later', 0)"),
      `was made by a newer version of Jumelages (its schema is 99, this version knows ${KNOWN_VERSION}): restore it with that version.`,
    ],
  ])("leaves everything as it is where the copy %s", async (what, spoil, said) => {
    const { dataDir, place, copy } = await backedUp();
    await spoil(copy);
    const restoring = restoreStore(place, what === "is not there" ? `${copy}.none` : copy, now);
    const refusal = await restoring.then(String, (error: unknown) => (error as Error).message);
    expect(refusal).toContain(said);
    expect(refusal).toMatch(/Nothing was changed\.$/u);
    expect(await languageIn(dataDir)).toBe("fr");
    expect((await readdir(dataDir)).filter((name) => !/^jumelages\.db(?:-wal|-shm)?$/u.test(name))).toEqual([
      "backups",
    ]);
  });
});

function edit(file: string, sql: string): Promise<void> {
  const database = new Database(file);
  database.exec(sql);
  database.close();
  return Promise.resolve();
}

describe.skipIf(server === null)("npm run state -- restore, of a PostgreSQL database", () => {
  it("takes a copy into an empty one, whichever store it is of, and into no other", { timeout: 60_000 }, async () => {
    const databaseUrl = (await server?.createDatabase()) ?? "";
    const { copy, dataDir } = await backedUp();
    const place = { databaseUrl, dataDir };
    expect(await restoreStore(place, copy, now)).toEqual({ chats: 1, aside: null });
    const store = await openPostgresStore({ url: databaseUrl, now });
    expect((await store.preferences(7)).language).toBe("ru");
    await store.savePreferences(8, { language: "fr" });
    const own = await backUpStore(place, now());
    // A file with a log of its own could not be read where none may be made beside it (https://www.sqlite.org/fileformat2.html, 1.3).
    expect([...(await readFile(own)).subarray(18, 20)]).toEqual([1, 1]);
    await expect(restoreStore(place, own, now)).rejects.toThrow("holds 2 chat(s) already: nothing was copied.");

    const empty = { databaseUrl: (await server?.createDatabase()) ?? "", dataDir };
    const bot = await openPostgresStore({ url: empty.databaseUrl, now });
    await bot.acquireLease(presenceOf("bot"), "bot", new Date("2026-08-01T10:00:15Z"));
    await expect(restoreStore(empty, own, now)).rejects.toThrow("Bots work on the database ");
    await bot.releaseLease(presenceOf("bot"), "bot");
    expect(await restoreStore(empty, own, now)).toEqual({ chats: 2, aside: null });
    expect((await bot.preferences(8)).language).toBe("fr");
    await Promise.all([bot.close(), store.close()]);
  });
});
