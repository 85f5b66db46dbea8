import { chmod, lstat, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What the group and everybody else may do, of the mode of a file. */
const OTHERS = 0o077;
/** A folder that many share by design, such as /tmp: it stays as it is, what is put there is closed. */
const STICKY = 0o1000;

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function close(path: string, mode: number): Promise<void> {
  if ((mode & OTHERS) === 0 || (mode & STICKY) !== 0) return;
  try {
    await chmod(path, mode & 0o700);
  } catch (error) {
    // Only its owner can do that; whoever may write beside its owner has been let in on purpose.
    if (codeOf(error) !== "EPERM") throw error;
  }
}

/** Makes a folder, and those above it, for its owner only; one that is there is closed to everybody else, what is in it stays. */
export async function makePrivateFolder(directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  // A umask may have taken from the owner, too.
  if (made !== undefined) await chmod(directory, 0o700);
  else await close(directory, (await stat(directory)).mode);
}

/** Closes a file, or a folder with all that is in it, to everybody but the owner; links and what is not there are left. */
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
