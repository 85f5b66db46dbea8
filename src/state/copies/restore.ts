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
  /** The folder that has what was there before; null where nothing was. */
  aside: string | null;
}

async function countChats({ db }: Database): Promise<number> {
  const { count } = await db
    .selectFrom("chats")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** A copy goes into an empty database alone: what is in another one stays. */
async function restoreIntoPostgres(url: string, file: string, now: () => Date): Promise<Restored> {
  await assertRestorable(file);
  const target = await openPostgresDatabase({ url, now });
  const folder = await mkdtemp(join(tmpdir(), "jumelages-restore-"));
  try {
    await target.engine.run(() => target.engine.takeAlone());
    // Brought to the present schema apart, so that the copy itself stays as it is.
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
 * Puts back a copy that `backUpStore` or the bot itself has made, while no bot runs, and brings it to the present schema. What
 * was in the folder is set aside; a database has to be empty.
 * @throws {StoreError} when the copy cannot be used, or the store is in use
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
