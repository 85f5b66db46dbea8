import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { makePrivateFolder } from "../../disk/owner-only.ts";
import { syncFile } from "../../disk/sync-file.ts";
import { IN_TRANSIT_TABLES } from "../transit.ts";
import { checkFile } from "./check.ts";
import { FILE_NAME, SET_ASIDE_FOLDER, makePrivateFile } from "./files.ts";
import type { StoreFiles } from "./files.ts";

/** When a backup is made: before a schema change (`jumelages`), daily, or on request. */
export type BackupKind = "jumelages" | "daily" | "manual";

export interface Backup {
  kind: BackupKind;
  /** Its schema version. */
  version: number;
  at: Date;
  path: string;
}

const BACKUP_NAME = /^(jumelages|daily|manual)-v(\d+)-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(.+Z)\.db$/;
const UNFINISHED = ".unfinished";
/** Prefix of folders for unfinished backups. */
export const UNFINISHED_FOLDER = "unfinished-";

/** The backups of a store, newest first; empty when the folder cannot be read. */
export async function listBackups({ backups }: StoreFiles): Promise<Backup[]> {
  const names = await readdir(backups).catch(() => []);
  const found = names.flatMap((name): Backup[] => {
    const [, kind, version, day = "", hour = "", minute = "", rest = ""] = BACKUP_NAME.exec(name) ?? [];
    if (kind === undefined) return [];
    const at = new Date(`${day}${hour}:${minute}:${rest}`);
    return [{ kind: kind as BackupKind, version: Number(version), at, path: join(backups, name) }];
  });
  return found.sort((one, other) => other.at.getTime() - one.at.getTime());
}

/**
 * Copies the database, over its own connection, into a file named by kind, version and time. Leaves out the rows of
 * {@link IN_TRANSIT_TABLES}. The file gets its name once it is complete and checked; a failed copy leaves no file.
 * @returns the path of the backup
 */
export async function copyToBackup(
  { database, backups }: StoreFiles,
  { kind, version, at }: Omit<Backup, "path">,
): Promise<string> {
  await makePrivateFolder(backups);
  const name = backupName({ kind, version, at });
  const unfinished = join(backups, name + UNFINISHED);
  await rm(unfinished, { force: true });
  try {
    await makePrivateFile(unfinished);
    withConnection(database, (connection) => {
      connection.exec(`VACUUM INTO '${unfinished.replaceAll("'", "''")}'`);
    });
    withConnection(unfinished, dropWhatIsInTransit);
    const finding = await checkFile(unfinished);
    if (finding.kind !== "sound") throw new Error(`The copy ${unfinished} is not sound.`, { cause: finding });
    await syncFile(unfinished);
    await rename(unfinished, join(backups, name));
    return join(backups, name);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** How many days backups that are not daily are kept. Data that a chat has deleted must not stay in them for ever. */
const KEPT_OTHER_BACKUP_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Backups, other than daily ones, that are too old. */
export async function oldBackups(files: StoreFiles, now: Date): Promise<Backup[]> {
  const spentAt = now.getTime() - KEPT_OTHER_BACKUP_DAYS * DAY_MS;
  return (await listBackups(files)).filter(({ kind, at }) => kind !== "daily" && at.getTime() < spentAt);
}

/** The file name of a backup: kind, version and time. */
export function backupName({ kind, version, at }: Omit<Backup, "path">): string {
  return `${kind}-v${version}-${at.toISOString().replaceAll(":", "-")}.db`;
}

/** Removes unfinished backups of processes that died. */
export async function removeUnfinished({ backups }: StoreFiles): Promise<void> {
  const names = await readdir(backups).catch(() => []);
  const left = names.filter((name) => name.endsWith(UNFINISHED) || name.startsWith(UNFINISHED_FOLDER));
  for (const name of left) await rm(join(backups, name), { recursive: true, force: true });
}

function withConnection(file: string, work: (connection: Database.Database) => void): void {
  const connection = new Database(file);
  try {
    work(connection);
  } finally {
    connection.close();
  }
}

/** Overwrites the rows in transit, then removes their pages. Neither step writes them into another file. */
function dropWhatIsInTransit(copy: Database.Database): void {
  copy.pragma("journal_mode = MEMORY");
  copy.pragma("temp_store = MEMORY");
  copy.pragma("foreign_keys = OFF");
  copy.pragma("secure_delete = ON");
  const names = IN_TRANSIT_TABLES.map((name) => `'${name}'`).join(", ");
  const tables = copy.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN (${names})`).all();
  for (const { name } of tables as { name: string }[]) copy.exec(`DELETE FROM "${name}"`);
  if (tables.length > 0) copy.exec("VACUUM");
}

/** The newest valid backup that a code version can read; null for none. */
async function newestBackup(files: StoreFiles, knownVersion: number): Promise<string | null> {
  for (const { version, path } of await listBackups(files)) {
    if (version > knownVersion) continue;
    const finding = await checkFile(path).catch(() => null);
    if (finding?.kind === "sound") return path;
  }
  return null;
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

/** A free name for a folder, so that nothing set aside before is overwritten. */
export async function freeFolder({ directory }: StoreFiles): Promise<string> {
  const taken = new Set(await readdir(directory).catch(() => []));
  let name = SET_ASIDE_FOLDER;
  for (let number = 2; taken.has(name); number += 1) name = `${SET_ASIDE_FOLDER}-${number}`;
  return join(directory, name);
}

/** Says what to do about an unusable file, as the end of a sentence. The commands in it delete nothing. */
export async function howToRestore(files: StoreFiles, knownVersion: number): Promise<string> {
  const backup = await newestBackup(files, knownVersion);
  const directory = quoted(files.directory);
  if (backup !== null) {
    return `stop the bot and restore the newest fitting backup with: DATA_DIR=${directory} npm run state -- restore ${quoted(backup)}`;
  }
  const aside = quoted(await freeFolder(files));
  const move = `find ${directory} -maxdepth 1 -name '${FILE_NAME}*' -exec mv {} ${aside} \\;`;
  return `there is no backup of it, so stop the bot and, to begin with an empty store, run: mkdir -m 700 ${aside} && ${move}`;
}
