import { open, rename, rm, type FileHandle } from "node:fs/promises";
import path from "node:path";

/** How a log opens its file. */
export type OpenFile = (file: string, flags: string, mode: number) => Promise<FileHandle>;

/** The first line of the file: what it is, and the version of its layout. */
export const header = JSON.stringify({ journal: "jumelages-local-telegram", version: 1 });

/** A file of lines that is never left with half a line before a whole one, whatever the disk refuses. */
export interface LogFile {
  /** Lines that are in it, without the first one; Infinity while there is no file, so that one has to be put there. */
  lines: () => number;
  /** Adds lines and waits for the disk; when that fails the file is as it was, or is made so before the next lines come. */
  append: (lines: readonly string[]) => Promise<void>;
  /** Puts a new file with these lines in the place of the old one, which stays when that fails. */
  replace: (lines: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** A log without a file: the first `replace` makes it, for its owner only. */
export function createLogFile(file: string, openFile: OpenFile): LogFile {
  let handle: FileHandle | undefined;
  let lineCount = 0;
  /** Bytes that are safe on the disk; what follows them, if anything does, is a failed write. */
  let bytes = 0;
  let isTorn = false;

  async function replace(lines: readonly string[]): Promise<void> {
    const temporary = `${file}.new`;
    const content = Buffer.from([`${header}\n`, ...lines].join(""));
    await rm(temporary, { force: true });
    // For appending: after a file was cut back, writes go to its end and not to where they had come before.
    const fresh = await openFile(temporary, "a", 0o600);
    try {
      await fresh.chmod(0o600);
      await fresh.appendFile(content);
      await fresh.sync();
      // Windows puts nothing in the place of an open file.
      const old = handle;
      handle = undefined;
      await old?.close();
      await rename(temporary, file);
    } catch (error) {
      await fresh.close();
      await rm(temporary, { force: true });
      throw error;
    }
    handle = fresh;
    [lineCount, bytes, isTorn] = [lines.length, content.length, false];
    await syncDirectory(path.dirname(file));
  }

  async function cutBack(open: FileHandle): Promise<void> {
    await open.truncate(bytes);
    isTorn = false;
  }

  async function append(lines: readonly string[]): Promise<void> {
    if (!handle) throw new Error("The journal is not open.");
    if (isTorn) await cutBack(handle);
    const content = Buffer.from(lines.join(""));
    try {
      await handle.appendFile(content);
      await handle.sync();
    } catch (error) {
      isTorn = true;
      await cutBack(handle).catch(() => undefined);
      throw error;
    }
    lineCount += lines.length;
    bytes += content.length;
  }

  return {
    lines: () => (handle ? lineCount : Infinity),
    append,
    replace,
    async close() {
      await handle?.close();
      handle = undefined;
    },
  };
}

async function syncDirectory(directory: string): Promise<void> {
  // Windows cannot open a directory; its rename is durable enough for a chat on one's own machine.
  if (process.platform === "win32") return;
  const handle = await open(directory, "r");
  await handle.sync();
  await handle.close();
}
