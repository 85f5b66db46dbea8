import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Pictures that are kept on the disk, of some 60 kB each; those that were longest unasked for go first. */
const MOST = 2000;
/** So many are removed at a time, that the folder is looked through seldom. */
const AT_A_TIME = 200;

/** Removes what was longest unasked for where there is too much. */
async function tidy(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= MOST) return;
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), asked: (await stat(join(folder, name))).mtimeMs })),
  );
  files.sort((a, b) => a.asked - b.asked);
  await Promise.all(files.slice(0, names.length - MOST + AT_A_TIME).map(({ path }) => unlink(path)));
}

/**
 * A picture from the disk, by the hash of what it is drawn from; it is made where it is not there. Where the disk keeps nothing,
 * it is made each time.
 */
export async function keepPng(folder: string, drawn: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(folder, `${createHash("sha256").update(drawn).digest("hex")}.png`);
  try {
    const kept = await readFile(file);
    const now = new Date();
    await utimes(file, now, now).catch(() => undefined);
    return kept;
  } catch {
    const png = await make();
    try {
      await mkdir(folder, { recursive: true });
      // Beside its place first: nobody reads half of it.
      // Two containers that share a folder may have the same process id.
      const temporary = `${file}.${randomUUID()}`;
      await writeFile(temporary, png);
      await rename(temporary, file);
      await tidy(folder);
    } catch {
      // A full or read-only disk takes time, and no picture.
    }
    return png;
  }
}
