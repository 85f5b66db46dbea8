import { access, constants, copyFile, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import Database from "libsql";
import { makePrivateFolder } from "../../disk/owner-only.ts";
import { syncFile } from "../../disk/sync-file.ts";
import { KNOWN_VERSION } from "../database/migrations.ts";
import { StoreError } from "../store-error.ts";
import { freeFolder } from "./backups.ts";
import { checkFile } from "./check.ts";
import { inUse, patiently } from "./engine.ts";
import { failureOf } from "./failures.ts";
import { FILE_NAME, makePrivateFile } from "./files.ts";
import type { StoreFiles } from "./files.ts";

/** Suffix of a backup that is being restored. */
const RESTORING = ".restoring";

const refusal = (sentence: string) => new StoreError("failed", `${sentence} Nothing was changed.`);

/** The schema version of a valid file; 0 when it is not ours. */
function versionOf(file: string): number {
  const connection = new Database(file, { readonly: true });
  try {
    const row = connection.prepare("SELECT max(version) AS version FROM schema_migrations").get() as {
      version: number | null;
    };
    return row.version ?? 0;
  } catch {
    return 0;
  } finally {
    connection.close();
  }
}

/**
 * Checks a backup before it is restored.
 * @throws {StoreError} when it is missing, damaged, foreign, or of a newer version
 */
export async function assertRestorable(file: string): Promise<void> {
  const copy = resolve(file);
  const found = await access(copy, constants.R_OK)
    .then(() => stat(copy))
    .catch((error: unknown) => {
      const isClosed = error instanceof Error && "code" in error && error.code === "EACCES";
      if (isClosed) throw refusal(`The copy ${copy} may not be read by this user: give it to the user of the bot.`);
      return null;
    });
  if (found?.isFile() !== true) {
    throw refusal(`There is no file ${copy}: name a copy that the bot or \`state -- backup\` has made.`);
  }
  const finding = await checkFile(copy).catch((cause: unknown) => {
    const isDamaged = failureOf(cause) === "damaged";
    const sentence = isDamaged ? `The copy ${copy} is damaged: name another one.` : `The copy ${copy} cannot be read.`;
    throw new StoreError("failed", `${sentence} Nothing was changed.`, { cause });
  });
  if (finding.kind === "damaged") throw refusal(`The copy ${copy} is damaged (${finding.damage}): name another one.`);
  const version = finding.kind === "foreign" ? 0 : versionOf(copy);
  if (version === 0) throw refusal(`The file ${copy} is no copy of a store of Jumelages: name another one.`);
  if (version > KNOWN_VERSION) {
    throw new StoreError(
      "newer",
      `The copy ${copy} was made by a newer version of Jumelages (its schema is ${version}, this version knows ${KNOWN_VERSION}): restore it with that version. Nothing was changed.`,
    );
  }
}

/**
 * Locks an existing store against all others and merges its log into the file.
 * @returns a function that releases it
 * @throws {StoreError} `locked` when it is open elsewhere; an unreadable store counts as free
 */
function takeAlone(files: StoreFiles): () => void {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(files.database);
    connection.pragma("busy_timeout = 0");
    // Fails while any other connection exists, busy or idle.
    connection.pragma("journal_mode = DELETE");
    connection.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    connection?.close();
    if (failureOf(error) !== "locked") return () => undefined;
    throw inUse(files, error);
  }
  return () => connection.close();
}

/** Moves all files of the existing store into a new folder. */
async function setAside(files: StoreFiles): Promise<string | null> {
  const names = (await readdir(files.directory)).filter(
    (name) => name.startsWith(FILE_NAME) && !name.endsWith(RESTORING),
  );
  if (names.length === 0) return null;
  const folder = await freeFolder(files);
  await mkdir(folder, { mode: 0o700 });
  for (const name of names) await rename(join(files.directory, name), join(folder, name));
  return folder;
}

/** Copies a backup next to the store, as a private file that is synced to disk. */
async function bring(file: string, target: string): Promise<void> {
  await rm(target, { force: true });
  await makePrivateFile(target);
  await copyFile(file, target);
  await syncFile(target);
}

/**
 * Replaces the store, which must not be open, by a backup. The previous store is kept.
 * @returns its folder; null when there was none
 * @throws {StoreError} with nothing changed. If the disk fails in the middle, the previous store is in that folder.
 */
export async function restoreFile(files: StoreFiles, file: string): Promise<string | null> {
  await assertRestorable(file);
  const { database, directory } = files;
  return patiently(
    async () => {
      await makePrivateFolder(directory);
      const isThere = (await stat(database).catch(() => null)) !== null;
      const letGo = isThere ? takeAlone(files) : () => undefined;
      try {
        await bring(resolve(file), database + RESTORING);
        const aside = await setAside(files);
        await rename(database + RESTORING, database);
        return aside;
      } finally {
        letGo();
      }
    },
    files,
    0,
  );
}
