import { mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { makePrivateFolder } from "../disk/owner-only.ts";
import { copyStore } from "./copy.ts";
import { KNOWN_VERSION } from "./migrations.ts";
import type { StorePlace } from "./place.ts";
import { openPostgresDatabase } from "./postgres/open.ts";
import { backupName, copyToBackup, oldBackups } from "./sqlite/backups.ts";
import { LOCK_WAIT_MS, patiently } from "./sqlite/engine.ts";
import { FILE_NAME, storeFiles } from "./sqlite/files.ts";
import { openSqliteDatabase } from "./sqlite/open.ts";

const KIND = "manual";

/** The copy of a PostgreSQL database is a file of SQLite, which `state -- copy` brings back. */
async function copyPostgres(url: string, directory: string, at: Date): Promise<string> {
  const { backups } = storeFiles(directory);
  await makePrivateFolder(backups);
  const now = () => at;
  const source = await openPostgresDatabase({ url, now });
  const unfinished = await mkdtemp(join(backups, "unfinished-"));
  try {
    const target = await openSqliteDatabase({ directory: unfinished, now });
    try {
      await copyStore(source, target, { withMemory: false });
      // All of it is in the one file then, which can be read where no file may be made beside it.
      await target.engine.run(target.engine.wipe);
      await sql`PRAGMA journal_mode = DELETE`.execute(target.db);
    } finally {
      await target.db.destroy();
    }
    const path = join(backups, backupName({ kind: KIND, version: KNOWN_VERSION, at }));
    await rename(join(unfinished, FILE_NAME), path);
    return path;
  } finally {
    await source.db.destroy();
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Copies the store as it is at one moment, while the bot may be running, into `backups/` of its folder, without what is on
 * its way or expires; copies of that kind go after thirty days.
 * @returns the path of the copy
 * @throws {StoreError}
 */
export async function backUpStore({ databaseUrl, dataDir: directory }: StorePlace, at: Date): Promise<string> {
  const files = storeFiles(directory);
  const copy = async () => {
    if (databaseUrl !== null) return copyPostgres(databaseUrl, directory, at);
    const { db } = await openSqliteDatabase({ directory, now: () => at });
    await db.destroy();
    const backup = { kind: KIND, version: KNOWN_VERSION, at } as const;
    return patiently(() => copyToBackup(files, backup), files, LOCK_WAIT_MS);
  };
  const path = await copy();
  for (const old of await oldBackups(files, at)) await rm(old.path, { force: true });
  return path;
}
