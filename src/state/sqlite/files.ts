import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";

const FILE_NAME = "jumelages.db";
const BACKUP_FOLDER = "backups";
const BACKUP_NAME = /^jumelages-v(\d+)-.+\.db$/;

/** Where the store of a data folder lives. */
export interface StoreFiles {
  directory: string;
  database: string;
  backups: string;
}

export function storeFiles(directory: string): StoreFiles {
  return { directory, database: join(directory, FILE_NAME), backups: join(directory, BACKUP_FOLDER) };
}

/** Makes folder and file, readable by their owner only; SQLite gives its side files the mode of the file. */
export async function makeFiles({ directory, database }: StoreFiles): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const handle = await open(database, "a", 0o600);
  try {
    if (((await handle.stat()).mode & 0o077) !== 0) await handle.chmod(0o600);
  } finally {
    await handle.close();
  }
}

/** Copies the database, by a connection of its own, into a file whose name says version and time. */
export async function copyToBackup({ database, backups }: StoreFiles, version: number, at: Date): Promise<void> {
  await mkdir(backups, { recursive: true, mode: 0o700 });
  const name = `jumelages-v${version}-${at.toISOString().replaceAll(":", "-")}.db`;
  const unfinished = join(backups, `${name}.unfinished`);
  await rm(unfinished, { force: true });
  const handle = await open(unfinished, "wx", 0o600);
  try {
    const connection = new Database(database);
    try {
      connection.exec(`VACUUM INTO '${unfinished.replaceAll("'", "''")}'`);
    } finally {
      connection.close();
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, join(backups, name));
}

/** The newest backup that code of a version can read; null when there is none. */
async function newestBackup({ backups }: StoreFiles, knownVersion: number): Promise<string | null> {
  const names = await readdir(backups).catch(() => []);
  const usable = names.flatMap((name) => {
    const version = Number(BACKUP_NAME.exec(name)?.[1]);
    return version <= knownVersion ? [{ name, time: name.slice(name.indexOf("-", "jumelages-v".length)) }] : [];
  });
  const newest = usable.sort((one, other) => (one.time < other.time ? 1 : -1))[0];
  return newest === undefined ? null : join(backups, newest.name);
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

/** What to do about a file that cannot be used, as the end of a sentence; nothing that it names deletes anything. */
export async function howToRestore(files: StoreFiles, knownVersion: number): Promise<string> {
  const backup = await newestBackup(files, knownVersion);
  const aside = join(files.directory, "set-aside");
  const setAside = `mkdir -p ${quoted(aside)} && mv ${quoted(files.database)}* ${quoted(aside)}`;
  return backup === null
    ? `there is no backup of it, so stop the bot and, to begin with an empty store, run: ${setAside}`
    : `stop the bot and restore the newest fitting backup with: ${setAside} && cp -p ${quoted(backup)} ${quoted(files.database)}`;
}
