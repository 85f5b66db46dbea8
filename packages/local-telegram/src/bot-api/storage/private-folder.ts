import { chmod, lstat, mkdir, readdir, stat } from "node:fs/promises";
import path from "node:path";

/** The permission bits of the group and of everybody else. */
const others = 0o077;
/** The bit that marks a shared folder such as /tmp. Such a folder keeps its mode; only what is put there is private. */
const sticky = 0o1000;

const hasCode = (error: unknown, code: string) => error instanceof Error && "code" in error && error.code === code;

async function close(file: string, mode: number): Promise<void> {
  if ((mode & others) === 0 || (mode & sticky) !== 0) return;
  try {
    await chmod(file, mode & 0o700);
  } catch (error) {
    // Only the owner may change the mode; another user with write access was let in on purpose.
    if (!hasCode(error, "EPERM")) throw error;
  }
}

/** Makes a folder and its parents, for the owner only. An existing one is closed to everybody else. */
export async function makePrivateFolder(directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  // A umask may have removed the owner's own permissions.
  if (made !== undefined) await chmod(directory, 0o700);
  else await close(directory, (await stat(directory)).mode);
}

/** Closes a folder with its content to everybody but the owner. Links are skipped. */
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
