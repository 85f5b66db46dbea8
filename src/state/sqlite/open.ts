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

/** How long SQLite itself waits for a lock, in milliseconds. It blocks the event loop, but saves a retry for short waits. */
const BUSY_TIMEOUT_MS = 20;

/** The worker name of every process with this folder. Only one bot runs there, and after a restart it goes on with its work. */
const ONE_PROCESS = "the bot of this folder";

export interface SqliteStoreOptions {
  /** Folder of the store; created with mode 0700 when missing. */
  directory: string;
  now: () => Date;
  /** How long to wait for another process that holds the file, in milliseconds. Default 5000. */
  lockWaitMs?: number;
  /** A shorter list gives an older schema. Default: all. */
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
 * Opens the database `jumelages.db` of a folder: creates it, or checks it and migrates it to the present schema (after
 * a backup). Several processes may open it. An unusable file is left as it is. Close it with `db.destroy()`.
 * @throws {StoreError} with a sentence that says what to do
 */
export async function openSqliteDatabase({
  directory,
  now,
  lockWaitMs = LOCK_WAIT_MS,
  migrations = MIGRATIONS,
}: SqliteStoreOptions): Promise<StoreDatabase> {
  const files = storeFiles(directory);
  // The check waits for locks itself; retrying here would start a process each time.
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
 * Checks an existing file before anything is done to it; a missing or empty one needs no check.
 * @throws {StoreError} when it is damaged or foreign
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
    // Data deleted by /oublier is overwritten, not only unlinked.
    database.pragma("secure_delete = ON");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
