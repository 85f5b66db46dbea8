import { chmod, lstat, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The permission bits of the group and of everybody else. */
const OTHERS = 0o077;
/** The sticky bit of a shared folder such as /tmp. Such a folder stays as it is; only files put there become private. */
const STICKY = 0o1000;

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function close(path: string, mode: number): Promise<void> {
  if ((mode & OTHERS) === 0 || (mode & STICKY) !== 0) return;
  try {
    await chmod(path, mode & 0o700);
  } catch (error) {
    // Only the owner may change the mode. If another user can write here, the owner allowed it on purpose.
    if (codeOf(error) !== "EPERM") throw error;
  }
}

/** Makes a folder, with its parents, that only the owner can use. Closes an existing folder to all others, and leaves its content alone. */
export async function makePrivateFolder(directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  // A umask may have removed the owner's own permissions.
  if (made !== undefined) await chmod(directory, 0o700);
  else await close(directory, (await stat(directory)).mode);
}

/** Closes a file, or a folder with its content, to everybody but the owner. Links and missing files are skipped. */
export async function closeToOthers(path: string): Promise<void> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return;
    await close(path, found.mode);
    if (!found.isDirectory()) return;
    for (const name of await readdir(path)) await closeToOthers(join(path, name));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}
