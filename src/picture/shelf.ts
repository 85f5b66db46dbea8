import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Pictures kept on disk, about 60 kB each; those unused for longest are removed. */
const MOST = 2000;
/** Removed in batches, so that the folder is rarely scanned. */
const AT_A_TIME = 200;

/** Removes the pictures unused for longest when there are too many. */
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
 * Reads a picture from disk, by the hash of its drawing, or makes and stores it. If the disk fails, it is made every
 * time.
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
      // Write to a temporary file and rename it, so that nobody reads half a picture. The name is random, because two
      // containers that share the folder may have the same process id.
      const temporary = `${file}.${randomUUID()}`;
      await writeFile(temporary, png);
      await rename(temporary, file);
      await tidy(folder);
    } catch {
      // A full or read-only disk costs time but no picture.
    }
    return png;
  }
}
