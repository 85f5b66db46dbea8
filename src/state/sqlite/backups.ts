import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { makePrivateFolder } from "../../disk/owner-only.ts";
import { syncFile } from "../../disk/sync-file.ts";
import { IN_TRANSIT_TABLES } from "../transit.ts";
import { checkFile } from "./check.ts";
import { FILE_NAME, SET_ASIDE_FOLDER, makePrivateFile } from "./files.ts";
import type { StoreFiles } from "./files.ts";

/** Made before the schema was changed (`jumelages`), because a day had passed, or because somebody asked for it. */
export type BackupKind = "jumelages" | "daily" | "manual";

export interface Backup {
  kind: BackupKind;
  /** Version of the schema in it. */
  version: number;
  /** When it was made. */
  at: Date;
  path: string;
}

const BACKUP_NAME = /^(jumelages|daily|manual)-v(\d+)-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(.+Z)\.db$/;
const UNFINISHED = ".unfinished";
/** How folders begin in which a copy is put together. */
export const UNFINISHED_FOLDER = "unfinished-";

/** The backups of a store, newest first; none when the folder cannot be read. */
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
 * Copies the database, by a connection of its own, into a file whose name says kind, version and time, without the rows of
 * {@link IN_TRANSIT_TABLES}. The copy has its name when it is whole and checked; one that fails leaves nothing.
 * @returns the path of the copy
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

/** For so many days a copy is kept that is none of the daily ones: what a chat had deleted is not to stay for ever. */
const KEPT_OTHER_BACKUP_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The copies that are none of the daily ones, and are too old at an instant. */
export async function oldBackups(files: StoreFiles, now: Date): Promise<Backup[]> {
  const spentAt = now.getTime() - KEPT_OTHER_BACKUP_DAYS * DAY_MS;
  return (await listBackups(files)).filter(({ kind, at }) => kind !== "daily" && at.getTime() < spentAt);
}

/** The name of a copy, which says all that is known of it. */
export function backupName({ kind, version, at }: Omit<Backup, "path">): string {
  return `${kind}-v${version}-${at.toISOString().replaceAll(":", "-")}.db`;
}

/** Removes what a process left behind that died while it made a copy. */
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

/** Overwrites the rows and then leaves out their pages; neither step puts what it removes into a file of its own. */
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

/** The newest whole backup that code of a version can read; null when there is none. */
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

/** A folder that is not there yet, so that nothing set aside before is overwritten. */
export async function freeFolder({ directory }: StoreFiles): Promise<string> {
  const taken = new Set(await readdir(directory).catch(() => []));
  let name = SET_ASIDE_FOLDER;
  for (let number = 2; taken.has(name); number += 1) name = `${SET_ASIDE_FOLDER}-${number}`;
  return join(directory, name);
}

/** What to do about a file that cannot be used, as the end of a sentence; nothing that it names deletes anything. */
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
