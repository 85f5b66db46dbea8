import { stat } from "node:fs/promises";
import Database from "libsql";
import { Kysely } from "kysely";
import type { Database as StoreDatabase } from "../database/database.ts";
import { createKyselyStore } from "../kysely-store.ts";
import { MIGRATIONS, migrate } from "../database/migrations.ts";
import type { Tables } from "../database/schema.ts";
import type { Store } from "../store.ts";
import { checkFile } from "./check.ts";
import { LOCK_WAIT_MS, createSqliteEngine, damaged, foreign, patiently } from "./engine.ts";
import { makeFiles, storeFiles } from "./files.ts";
import type { StoreFiles } from "./files.ts";

/** SQLite waits this long itself, so that the blink of another writer costs no retry; the event loop stands still for it. */
const BUSY_TIMEOUT_MS = 20;

/** Whoever has the file open is the same worker, before a restart and after it: one bot works on a folder. */
const ONE_PROCESS = "the bot of this folder";

export interface SqliteStoreOptions {
  /** Folder of the store; made, with mode 0700, when it is not there. */
  directory: string;
  now: () => Date;
  /** How long to wait for another process that holds the file, in milliseconds. Default 5000. */
  lockWaitMs?: number;
  /** Fewer migrations leave an older schema. Default: all. */
  migrations?: typeof MIGRATIONS;
}

/**
 * Opens the store `jumelages.db` of a folder, as {@link openSqliteDatabase} does.
 * @throws {StoreError} with a sentence that says what to do
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { db, engine } = await openSqliteDatabase(options);
  return createKyselyStore(db, engine, options.now, ONE_PROCESS);
}

/**
 * Opens the database `jumelages.db` of a folder: made at first start, checked and brought to the present schema (after a copy
 * into `backups/`) at each one. Several processes may have it open. A file that cannot be used is left as it is. To be closed by
 * `db.destroy()`.
 * @throws {StoreError} with a sentence that says what to do
 */
export async function openSqliteDatabase({
  directory,
  now,
  lockWaitMs = LOCK_WAIT_MS,
  migrations = MIGRATIONS,
}: SqliteStoreOptions): Promise<StoreDatabase> {
  const files = storeFiles(directory);
  // The check itself waits for a lock: it would have to start its process anew each time.
  await patiently(() => checkExisting(files, lockWaitMs), files, 0);
  const database = await patiently(() => openDatabase(files), files, lockWaitMs);
  try {
    const engine = createSqliteEngine(database, files, { now, lockWaitMs });
    const db = new Kysely<Tables>({ dialect: engine.dialect });
    await engine.run(() => migrate(db, engine, now, migrations));
    return { db, engine };
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Looks through a file that is there before anything is done to it; a new or empty one needs no look.
 * @throws {StoreError} when it is damaged or somebody else's
 */
async function checkExisting(files: StoreFiles, lockWaitMs: number): Promise<void> {
  const found = await stat(files.database).catch(() => null);
  if (found === null || found.size === 0) return;
  const finding = await checkFile(files.database, { lockWaitMs });
  if (finding.kind === "foreign") throw await foreign(files);
  if (finding.kind === "damaged") throw await damaged(files, `is damaged (${finding.damage})`);
}

async function openDatabase(files: StoreFiles): Promise<Database.Database> {
  await makeFiles(files);
  const database = new Database(files.database);
  try {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    // What /oublier deletes is overwritten, not only unlinked.
    database.pragma("secure_delete = ON");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
