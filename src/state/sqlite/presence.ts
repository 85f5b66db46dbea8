import { statSync } from "node:fs";
import { KNOWN_VERSION } from "../database/migrations.ts";
import { StoreError } from "../store-error.ts";
import { howToRestore } from "./backups.ts";
import type { StoreFiles } from "./files.ts";

/** Identifies the file at a path by device and inode; null when there is none. */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

/**
 * Remembers the file of a store that was just opened. Writing to a file that was deleted while open still succeeds, but
 * everything written is lost. So the returned function rejects if the path has another file or none.
 */
export function rememberFile(files: StoreFiles): () => Promise<void> {
  const opened = identityOf(files.database);
  /** Computed once, since every write checks. */
  let gone: Promise<StoreError> | undefined;
  const describe = async (found: string | null) => {
    const what =
      found === null
        ? "was deleted while it was open, so that nothing more can be kept"
        : "was replaced by another file while it was open, so that nothing more can be kept";
    const advice = await howToRestore(files, KNOWN_VERSION);
    return new StoreError(
      "gone",
      `The store ${files.database} ${what}: if the right file is there, start again, or ${advice}`,
    );
  };
  return async () => {
    const found = identityOf(files.database);
    if (found !== null && found === opened) return;
    throw await (gone ??= describe(found));
  };
}
