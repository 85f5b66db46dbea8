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

/** Makes a backup of a kind at an instant. @returns its path. @throws {StoreError} */
export type Copier = (kind: "daily" | "manual", at: Date) => Promise<string>;

/** Turns errors about a folder that cannot be written into StoreErrors. */
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

/**
 * Copies a PostgreSQL database into an SQLite file. Leaves out rows in transit (updates, requests, leases) and memory
 * (values with an expiry). `state -- restore` reads the file back.
 */
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
    // Moves everything into the main file, so that it can be read even where side files cannot be created.
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

/** Returns a function that backs up an open store with the current schema into the folder `backups/`. */
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
 * Makes a consistent backup of the store in `backups/`, even while the bot runs. It has no rows in transit and no memory.
 * Manual backups are deleted after thirty days.
 * @returns the path of the backup
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
