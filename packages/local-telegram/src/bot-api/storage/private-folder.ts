import { chmod, lstat, mkdir, readdir, stat } from "node:fs/promises";
import path from "node:path";

/** What the group and everybody else may do, of the mode of a file. */
const others = 0o077;
/** A folder that many share, such as /tmp: it stays as it is, and what is put there is closed. */
const sticky = 0o1000;

const hasCode = (error: unknown, code: string) => error instanceof Error && "code" in error && error.code === code;

async function close(file: string, mode: number): Promise<void> {
  if ((mode & others) === 0 || (mode & sticky) !== 0) return;
  try {
    await chmod(file, mode & 0o700);
  } catch (error) {
    // Only its owner can do that. Whoever may write there without owning it was let in on purpose.
    if (!hasCode(error, "EPERM")) throw error;
  }
}

/** Makes a folder, and those above it, for its owner only. One that is there is closed to everybody else. */
export async function makePrivateFolder(directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  // A umask may have taken rights from the owner, too.
  if (made !== undefined) await chmod(directory, 0o700);
  else await close(directory, (await stat(directory)).mode);
}

/** Closes a folder, with all that is in it, to everybody but its owner. Links stay as they are. */
export async function closeToOthers(file: string): Promise<void> {
  const found = await lstat(file).catch((error: unknown) => {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  });
  if (found === null || found.isSymbolicLink()) return;
  await close(file, found.mode);
  if (!found.isDirectory()) return;
  for (const name of await readdir(file)) await closeToOthers(path.join(file, name));
}
