import { mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { diskFailureOf } from "../../disk/failures.ts";
import { makePrivateFolder } from "../../disk/owner-only.ts";
import { copyStore } from "./copy.ts";
import { KNOWN_VERSION } from "../database/migrations.ts";
import type { Database } from "../database/database.ts";
import type { StorePlace } from "../place.ts";
import { openPostgresDatabase } from "../postgres/open.ts";
import { UNFINISHED_FOLDER, backupName, copyToBackup, oldBackups } from "../sqlite/backups.ts";
import type { Backup } from "../sqlite/backups.ts";
import { LOCK_WAIT_MS, patiently } from "../sqlite/engine.ts";
import { FILE_NAME, storeFiles } from "../sqlite/files.ts";
import { openSqliteDatabase } from "../sqlite/open.ts";
import { rememberFile } from "../sqlite/presence.ts";
import { StoreError } from "../store-error.ts";

/** What makes a copy of a kind at an instant. @returns its path. @throws {StoreError} */
export type Copier = (kind: "daily" | "manual", at: Date) => Promise<string>;

/** A StoreError for a folder into which nothing can be put. */
async function intoFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const code = diskFailureOf(cause);
    if (code === null) throw cause;
    const what =
      code === "full"
        ? "has no room left: free space on its disk."
        : "cannot be written: give the user that runs the bot the right to write there.";
    throw new StoreError(code, `The folder ${folder} ${what}`, { cause });
  }
}

/** The copy of a PostgreSQL database is a file of SQLite, without what is on its way or expires; `state -- restore` brings it back. */
async function copyPostgres(url: string, directory: string, backup: Omit<Backup, "path">): Promise<string> {
  const { backups } = storeFiles(directory);
  const now = () => backup.at;
  const unfinished = await intoFolder(backups, async () => {
    await makePrivateFolder(backups);
    return mkdtemp(join(backups, UNFINISHED_FOLDER));
  });
  const opened: Database[] = [];
  try {
    const source = await openPostgresDatabase({ url, now });
    opened.push(source);
    const target = await openSqliteDatabase({ directory: unfinished, now });
    opened.push(target);
    await copyStore(source, target, { withMemory: false });
    // All of it is in the one file then, which can be read where no file may be made beside it.
    await target.engine.run(target.engine.wipe);
    await sql`PRAGMA journal_mode = DELETE`.execute(target.db);
    await target.db.destroy();
    const path = join(backups, backupName(backup));
    await rename(join(unfinished, FILE_NAME), path);
    return path;
  } finally {
    for (const { db } of opened) await db.destroy();
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Makes copies of a store that is open and has the present schema, into `backups/` of its folder. */
export function createCopier({ databaseUrl, dataDir }: StorePlace): Copier {
  const backupOf = (kind: "daily" | "manual", at: Date) => ({ kind, version: KNOWN_VERSION, at });
  if (databaseUrl !== null) return (kind, at) => copyPostgres(databaseUrl, dataDir, backupOf(kind, at));
  const files = storeFiles(dataDir);
  const assertPresent = rememberFile(files);
  return async (kind, at) => {
    await assertPresent();
    return patiently(() => copyToBackup(files, backupOf(kind, at)), files, LOCK_WAIT_MS);
  };
}

/**
 * Copies the store as it is at one moment, while the bot may be running, into `backups/` of its folder, without what is on
 * its way or expires; copies of that kind go after thirty days.
 * @returns the path of the copy
 * @throws {StoreError}
 */
export async function backUpStore(place: StorePlace, at: Date): Promise<string> {
  if (place.databaseUrl === null) {
    const { db } = await openSqliteDatabase({ directory: place.dataDir, now: () => at });
    await db.destroy();
  }
  const path = await createCopier(place)("manual", at);
  for (const old of await oldBackups(storeFiles(place.dataDir), at)) await rm(old.path, { force: true });
  return path;
}
