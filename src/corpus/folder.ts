import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";

/** The folder of the shipped facts. */
export const SHIPPED_CORPUS = "corpus";

const NAME_LIMIT = 40;
const HASH_LIMIT = 8;

/**
 * Returns the folder for the data of a corpus: `folder` itself for the shipped corpus. Any other corpus gets a subfolder
 * named after its name and path, so that several programmes can coexist.
 */
export function folderFor(corpusDir: string, folder: string): string {
  const path = resolve(corpusDir);
  if (path === resolve(SHIPPED_CORPUS)) return folder;
  const name = basename(path)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, NAME_LIMIT);
  const hash = createHash("sha256").update(path).digest("hex").slice(0, HASH_LIMIT);
  return join(folder, `${name}-${hash}`);
}
