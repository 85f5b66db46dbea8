import { access, constants, open } from "node:fs/promises";
import { join, resolve } from "node:path";
import { closeToOthers, makePrivateFolder } from "../../disk/owner-only.ts";

/** Name of the database in its folder; SQLite's side files begin with it. */
export const FILE_NAME = "jumelages.db";
/** The folder for stores that a restore replaces, see {@link howToRestore}. */
export const SET_ASIDE_FOLDER = "set-aside";
const BACKUP_FOLDER = "backups";

/** The paths of a store, absolute so that messages and commands with them work anywhere. */
export interface StoreFiles {
  directory: string;
  database: string;
  backups: string;
}

export function storeFiles(folder: string): StoreFiles {
  const directory = resolve(folder);
  return { directory, database: join(directory, FILE_NAME), backups: join(directory, BACKUP_FOLDER) };
}

/** Creates folder and file, and makes all files of the store private. */
export async function makeFiles({ directory, database, backups }: StoreFiles): Promise<void> {
  await makePrivateFolder(directory);
  try {
    await makePrivateFile(database);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    // Does not open the file: closing it would drop this process's locks on it.
    await access(database, constants.R_OK | constants.W_OK);
  }
  for (const path of [database, `${database}-wal`, `${database}-shm`, backups]) await closeToOthers(path);
  await closeSetAside(join(directory, SET_ASIDE_FOLDER));
}

/** Closes the folder of stores set aside. An administrator may own it: then it is private already, and the bot does not need it. */
async function closeSetAside(folder: string): Promise<void> {
  try {
    await closeToOthers(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && ["EACCES", "EPERM"].includes(String(error.code)))) throw error;
  }
}

/** Creates an empty private file, even if the umask allows more. SQLite gives its side files the same mode. */
export async function makePrivateFile(path: string): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.chmod(0o600);
  } finally {
    await handle.close();
  }
}
