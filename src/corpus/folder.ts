import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";

/** The folder of the facts that are shipped. */
export const SHIPPED_CORPUS = "corpus";

const NAME_LIMIT = 40;
const HASH_LIMIT = 8;

/**
 * Where to keep what belongs to a corpus: of the shipped one the folder itself, of another one a folder inside by its name and
 * whereabouts, so that programmes lie side by side.
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
