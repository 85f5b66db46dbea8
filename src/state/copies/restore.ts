import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { copyStore } from "./copy.ts";
import type { Database } from "../database/database.ts";
import type { StorePlace } from "../place.ts";
import { openPostgresDatabase } from "../postgres/open.ts";
import { FILE_NAME, storeFiles } from "../sqlite/files.ts";
import { openSqliteDatabase } from "../sqlite/open.ts";
import { assertRestorable, restoreFile } from "../sqlite/restore.ts";

export interface Restored {
  chats: number;
  /** The folder with the previous store; null when there was none. */
  aside: string | null;
}

async function countChats({ db }: Database): Promise<number> {
  const { count } = await db
    .selectFrom("chats")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Restores into an empty database only; an existing one is not touched. */
async function restoreIntoPostgres(url: string, file: string, now: () => Date): Promise<Restored> {
  await assertRestorable(file);
  const target = await openPostgresDatabase({ url, now });
  const folder = await mkdtemp(join(tmpdir(), "jumelages-restore-"));
  try {
    await target.engine.run(() => target.engine.takeAlone());
    // Opening migrates the file, so it happens on a copy in a temporary folder: the backup itself must not change.
    await copyFile(resolve(file), join(folder, FILE_NAME));
    const source = await openSqliteDatabase({ directory: folder, now });
    try {
      const { chats } = await copyStore(source, target, { withMemory: false });
      return { chats, aside: null };
    } finally {
      await source.db.destroy();
    }
  } finally {
    await target.db.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Restores a backup while no bot runs, and migrates it to the current schema. A previous store in the folder is set
 * aside. A PostgreSQL database must be empty.
 * @throws {StoreError} when the backup cannot be used, or the store is in use
 */
export async function restoreStore(
  { databaseUrl, dataDir: directory }: StorePlace,
  file: string,
  now: () => Date,
): Promise<Restored> {
  if (databaseUrl !== null) return restoreIntoPostgres(databaseUrl, file, now);
  const aside = await restoreFile(storeFiles(directory), file);
  const restored = await openSqliteDatabase({ directory, now });
  try {
    return { chats: await countChats(restored), aside };
  } finally {
    await restored.db.destroy();
  }
}
