import { setTimeout as delay } from "node:timers/promises";
import type Database from "libsql";
import type { Engine } from "../database/engine.ts";
import { KNOWN_VERSION } from "../database/migrations.ts";
import { StoreError } from "../store-error.ts";
import { copyToBackup, howToRestore } from "./backups.ts";
import { createLibsqlDialect } from "./dialect.ts";
import { failureOf } from "./failures.ts";
import type { FileFailure } from "./failures.ts";
import type { StoreFiles } from "./files.ts";
import { rememberFile } from "./presence.ts";

/** SQLite's code for a file in use by another connection. */
const SQLITE_BUSY = 5;
/** How long an operation is retried while another process holds the file, in milliseconds. */
export const LOCK_WAIT_MS = 5000;
/** Pause between tries, in milliseconds: many times as long as a write of SQLite takes, and too short for people to notice. */
const LOCK_RETRY_MS = 25;

const SENTENCES: Readonly<Record<Exclude<FileFailure, "damaged">, (file: string) => string>> = {
  full: (file) =>
    `The store ${file} could not be written because no room is left: free space on its disk (or raise the limit on file sizes); nothing that was acknowledged is lost.`,
  "read-only": (file) =>
    `The store ${file} cannot be written: give the user that runs the bot the right to write this file and its folder, or point DATA_DIR to another folder.`,
  locked: (file) =>
    `The store ${file} is locked by another process: close the program that has it open (a database browser, a backup) and try again.`,
  failed: (file) => `The store ${file} failed: see the cause for what its database said.`,
};

/** The error for a file that must not be open elsewhere. */
export function inUse({ database }: StoreFiles, cause: unknown): StoreError {
  return new StoreError(
    "locked",
    `The store ${database} is in use: stop the bot, and whatever else has it open, and try again. Nothing was changed.`,
    { cause },
  );
}

/** The StoreError for an error of the store's files. */
async function storeErrorOf(error: unknown, files: StoreFiles): Promise<StoreError> {
  if (error instanceof StoreError) return error;
  const code = failureOf(error);
  if (code === "damaged") return damaged(files, "is damaged", error);
  return new StoreError(code, SENTENCES[code](files.database), { cause: error });
}

/** The error for a file that is no valid store. */
export async function damaged(files: StoreFiles, what: string, cause?: unknown): Promise<StoreError> {
  const restore = await howToRestore(files, KNOWN_VERSION);
  return new StoreError("damaged", `The store ${files.database} ${what}: ${restore}`, { cause });
}

/** Retries an operation while another process holds the lock. Waiting inside SQLite instead would block the whole process. */
export async function patiently<Result>(
  operation: () => Promise<Result>,
  files: StoreFiles,
  lockWaitMs: number,
): Promise<Result> {
  for (let waitedMs = 0; ; waitedMs += LOCK_RETRY_MS) {
    try {
      return await operation();
    } catch (error) {
      if (error instanceof RangeError) throw error;
      if (failureOf(error) !== "locked" || waitedMs >= lockWaitMs) throw await storeErrorOf(error, files);
      await delay(LOCK_RETRY_MS);
    }
  }
}

/** The error for a file of another program. */
export function foreign(files: StoreFiles): Promise<StoreError> {
  return damaged(files, "is a database of some other program and stays as it is (DATA_DIR can be another folder)");
}

/** SQLite as an engine, over an open database. */
export function createSqliteEngine(
  database: Database.Database,
  files: StoreFiles,
  { now, lockWaitMs }: { now: () => Date; lockWaitMs: number },
): Engine {
  return {
    dialect: createLibsqlDialect(database, rememberFile(files)),
    identity: { type: "integer", build: (column) => column.primaryKey().autoIncrement() },
    isShared: false,
    run: (operation) => patiently(operation, files, lockWaitMs),
    instant: () => Promise.resolve(now().getTime()),
    // SQLite has only one writer at a time, so nothing else needs to be locked.
    lock: () => Promise.resolve(),
    claimable: (query) => query,
    namespace: () => Promise.resolve(undefined),
    renumber: () => Promise.resolve(),
    async takeAlone() {
      try {
        // Fails while any other connection exists, busy or idle; then the lock stays.
        database.exec("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE");
        database.exec("BEGIN EXCLUSIVE; COMMIT");
      } catch (error) {
        throw failureOf(error) === "locked" ? inUse(files, error) : await storeErrorOf(error, files);
      }
    },
    // SQLite overwrites deleted rows in the database (secure_delete), so they are left only in the write-ahead log.
    wipe: () => {
      const [report] = database.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      if (report?.busy === 1) throw Object.assign(new Error("somebody reads the store"), { rawCode: SQLITE_BUSY });
      return Promise.resolve();
    },
    backUp: async (version) => {
      await copyToBackup(files, { kind: "jumelages", version, at: now() });
    },
    newer: async (found, known) =>
      new StoreError(
        "newer",
        `The store ${files.database} was written by a newer version of Jumelages (its schema is ${found}, this version knows ${known}): start that version again, or ${await howToRestore(files, known)}`,
      ),
    foreign: () => foreign(files),
  };
}
