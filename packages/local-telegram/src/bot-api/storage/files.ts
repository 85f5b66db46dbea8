import { open, readFile, rm } from "node:fs/promises";
import path from "node:path";

import { makePrivateFolder } from "./private-folder.ts";
import { withAdvice } from "./advice.ts";

/** The contents of files, by number. */
export interface FileContents {
  write: (number: number, bytes: Uint8Array) => Promise<void>;
  /** Undefined if the content is gone. */
  read: (number: number) => Promise<Uint8Array | undefined>;
}

/** Contents in memory. */
export function createMemoryFiles(): FileContents {
  const contents = new Map<number, Uint8Array>();
  return {
    write(number, bytes) {
      contents.set(number, bytes);
      return Promise.resolve();
    },
    read: (number) => Promise.resolve(contents.get(number)),
  };
}

/** Contents in a folder, one file per number; each is on disk before anything refers to it. */
export function createDirectoryFiles(directory: string): FileContents {
  const fileOf = (number: number) => path.join(directory, String(number));
  return {
    async write(number, bytes) {
      await withAdvice(directory, async () => {
        await makePrivateFolder(directory);
        const file = await open(fileOf(number), "w", 0o600);
        try {
          await file.chmod(0o600);
          await file.writeFile(bytes);
          await file.sync();
        } catch (error) {
          await rm(fileOf(number), { force: true });
          throw error;
        } finally {
          await file.close();
        }
      });
    },
    async read(number) {
      try {
        return await readFile(fileOf(number));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
        throw new Error(`Cannot read ${fileOf(number)}; check its permissions.`, { cause: error });
      }
    },
  };
}
