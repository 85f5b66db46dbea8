import { access, constants, open } from "node:fs/promises";
import { join, resolve } from "node:path";
import { closeToOthers, makePrivateFolder } from "../../disk/owner-only.ts";

/** Name of the database in its folder; SQLite's side files begin with it. */
export const FILE_NAME = "jumelages.db";
/** Where a command of {@link howToRestore} puts what it replaces. */
export const SET_ASIDE_FOLDER = "set-aside";
const BACKUP_FOLDER = "backups";

/** Where the store of a data folder lives, as absolute paths: sentences and commands that name them hold anywhere. */
export interface StoreFiles {
  directory: string;
  database: string;
  backups: string;
}

export function storeFiles(folder: string): StoreFiles {
  const directory = resolve(folder);
  return { directory, database: join(directory, FILE_NAME), backups: join(directory, BACKUP_FOLDER) };
}

/** Makes folder and file, and closes all that belongs to the store to everybody but its owner. */
export async function makeFiles({ directory, database, backups }: StoreFiles): Promise<void> {
  await makePrivateFolder(directory);
  try {
    await makePrivateFile(database);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    // Opened and closed, it would lose the locks that this process may hold on it.
    await access(database, constants.R_OK | constants.W_OK);
  }
  for (const path of [database, `${database}-wal`, `${database}-shm`, backups]) await closeToOthers(path);
  await closeSetAside(join(directory, SET_ASIDE_FOLDER));
}

/** What an administrator has set aside is closed already, and nothing that the bot needs. */
async function closeSetAside(folder: string): Promise<void> {
  try {
    await closeToOthers(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && ["EACCES", "EPERM"].includes(String(error.code)))) throw error;
  }
}

/** Makes an empty file for its owner only, whatever the umask; SQLite gives its side files the mode of the file. */
export async function makePrivateFile(path: string): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.chmod(0o600);
  } finally {
    await handle.close();
  }
}
