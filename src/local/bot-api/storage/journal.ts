import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, type FileHandle } from "node:fs/promises";
import path from "node:path";

import { z } from "zod";

/** The first line of the file: what it is, and the version of its layout. */
const header = JSON.stringify({ journal: "jumelages-local-telegram", version: 1 });
/** One change: the value of a key in a table, or its removal. */
const lineSchema = z.union([z.tuple([z.string(), z.string(), z.unknown()]), z.tuple([z.string(), z.string()])]);
/** The file is rewritten when it holds this many lines more than twice what is alive. */
const compactionSlack = 2000;

/** Tables by name, each with its values as JSON by key. */
export type Snapshot = Map<string, Map<string, string>>;

/** Keeps changes of tables; everything is written in the order in which it was recorded. */
export interface Journal {
  /** What an earlier process left. */
  readonly loaded: Snapshot;
  /** Records that a key has a value now, or none when `value` is undefined. The value is copied at once. */
  record: (table: string, key: string, value: unknown) => void;
  /** Resolves when all that was recorded so far is safe on the disk; rejects when the disk refused it. */
  settled: () => Promise<void>;
  /** Writes what is left and closes the file. */
  close: () => Promise<void>;
}

/** A journal that forgets everything with its process. */
export function createMemoryJournal(): Journal {
  return {
    loaded: new Map(),
    record: () => undefined,
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/**
 * Opens the journal of a directory, which is made if need be. A last line without an end is what a killed process leaves and
 * is dropped. A file that is damaged otherwise is set aside as `journal.damaged-…` and a fresh one started.
 * @param notice told in one sentence when a damaged file was set aside
 */
export async function openJournal(directory: string, notice: (sentence: string) => void): Promise<Journal> {
  await mkdir(directory, { recursive: true });
  const file = path.join(directory, "journal.jsonl");
  const loaded = await load(file, notice);
  const current: Snapshot = new Map([...loaded].map(([name, rows]) => [name, new Map(rows)]));
  let lines = 0;
  let handle = await rewrite();
  let waiting: string[] = [];
  let writing: Promise<void> | undefined;

  /** Writes the living values to a new file and puts it in the place of the old one. */
  async function rewrite(): Promise<FileHandle> {
    const temporary = `${file}.new`;
    const rows = [...current].flatMap(([table, values]) =>
      [...values].map(([key, json]) => `[${JSON.stringify(table)},${JSON.stringify(key)},${json}]`),
    );
    const fresh = await open(temporary, "w");
    await fresh.writeFile([header, ...rows, ""].join("\n"));
    await fresh.sync();
    await rename(temporary, file);
    await syncDirectory(directory);
    lines = rows.length;
    return fresh;
  }

  function living(): number {
    return [...current.values()].reduce((sum, values) => sum + values.size, 0);
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      if (lines > 2 * living() + compactionSlack) {
        // The new file is made of the living values, which hold this batch already.
        await handle.close();
        handle = await rewrite();
        continue;
      }
      await handle.appendFile(batch.join(""));
      await handle.sync();
      lines += batch.length;
    }
  }

  /** A failed write is never tried again: half a line may be on the disk, and a good line after it would look damaged. */
  function settled(): Promise<void> {
    writing ??= Promise.resolve()
      .then(drain)
      .then(() => {
        writing = undefined;
      });
    return writing;
  }

  /** Starts writing what was recorded without anybody waiting for it. */
  function writeSoon(): void {
    settled().catch(() => {
      // Whoever waits for the journal next is told; it stays rejected.
    });
  }

  return {
    loaded,
    record(table, key, value) {
      const values = current.get(table) ?? new Map<string, string>();
      current.set(table, values);
      if (value === undefined) values.delete(key);
      else values.set(key, JSON.stringify(value));
      waiting.push(`${JSON.stringify(value === undefined ? [table, key] : [table, key, value])}\n`);
      writeSoon();
    },
    settled: async () => {
      // A running drain may have taken its last batch before this change came.
      while (waiting.length > 0 || writing) await settled();
    },
    async close() {
      while (waiting.length > 0 || writing) await settled();
      await handle.close();
    },
  };
}

async function load(file: string, notice: (sentence: string) => void): Promise<Snapshot> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw new Error(`Cannot read ${file}; check that it is a file that this account may read.`, { cause: error });
  }
  const snapshot = replay(text);
  if (snapshot) return snapshot;
  const aside = `${file.replace(/\.jsonl$/, "")}.damaged-${randomUUID().slice(0, 8)}.jsonl`;
  await rename(file, aside);
  notice(`The local Telegram's journal is damaged: it was set aside as ${aside} and a fresh one was started.`);
  return new Map();
}

/** Null when a complete line is not what this module writes. */
function replay(text: string): Snapshot | null {
  const complete = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  complete.pop();
  if (complete.shift() !== header) return null;
  const snapshot: Snapshot = new Map();
  for (const line of complete) {
    const change = readLine(line);
    if (!change) return null;
    const [table, key] = change;
    const values = snapshot.get(table) ?? new Map<string, string>();
    snapshot.set(table, values);
    if (change.length === 2) values.delete(key);
    else values.set(key, JSON.stringify(change[2]));
  }
  return snapshot;
}

function readLine(line: string): z.infer<typeof lineSchema> | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

async function syncDirectory(directory: string): Promise<void> {
  // Windows cannot open a directory; its rename is durable enough for a chat on one's own machine.
  if (process.platform === "win32") return;
  const handle = await open(directory, "r");
  await handle.sync();
  await handle.close();
}
