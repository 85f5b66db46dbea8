import { open, rename, rm, type FileHandle } from "node:fs/promises";
import path from "node:path";

/** How a log opens its file. */
export type OpenFile = (file: string, flags: string, mode: number) => Promise<FileHandle>;

/** The first line of the file: its format and version. */
export const header = JSON.stringify({ journal: "jumelages-local-telegram", version: 1 });

/** A file of lines. Even if the disk refuses a write, no complete line ever follows an incomplete one. */
export interface LogFile {
  /** The number of lines without the first; Infinity before the file exists, so that it gets created. */
  lines: () => number;
  /** Appends lines and waits for the disk. If that fails, the file is restored at once, or before the next lines. */
  append: (lines: readonly string[]) => Promise<void>;
  /** Replaces the file by a new one with these lines; if that fails, the old one stays. */
  replace: (lines: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** A log without a file yet: the first `replace` creates it, for its owner only. */
export function createLogFile(file: string, openFile: OpenFile): LogFile {
  let handle: FileHandle | undefined;
  let lineCount = 0;
  /** Bytes that are safely on disk; anything after them is a failed write. */
  let bytes = 0;
  let isTorn = false;

  async function replace(lines: readonly string[]): Promise<void> {
    const temporary = `${file}.new`;
    const content = Buffer.from([`${header}\n`, ...lines].join(""));
    await rm(temporary, { force: true });
    // In append mode, writes after a truncation go to the new end of the file.
    const fresh = await openFile(temporary, "a", 0o600);
    try {
      await fresh.chmod(0o600);
      await fresh.appendFile(content);
      await fresh.sync();
      // Windows cannot replace an open file.
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
