import { randomUUID } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import path from "node:path";

import { z } from "zod";

import { withAdvice } from "./advice.ts";
import { createLogFile, header, type OpenFile } from "./log-file.ts";
import { closeToOthers, makePrivateFolder } from "./private-folder.ts";

/** One change: the value of a key in a table, or its removal. */
const lineSchema = z.union([z.tuple([z.string(), z.string(), z.unknown()]), z.tuple([z.string(), z.string()])]);
/** The file is rewritten when it has this many lines more than twice the number of current values. */
const compactionSlack = 2000;

/** Tables by name, each with its values as JSON by key. */
export type Snapshot = Map<string, Map<string, string>>;

/** A journal of changes to tables; they are written in the order of recording. */
export interface Journal {
  /** The state left by an earlier process. */
  readonly loaded: Snapshot;
  /** Records a key's new value, or its removal when `value` is undefined. The value is copied at once. */
  record: (table: string, key: string, value: unknown) => void;
  /** Resolves when everything recorded so far is on disk; rejects if the disk refused it. */
  settled: () => Promise<void>;
  /** Writes what is left, and closes the file. */
  close: () => Promise<void>;
}

/** A journal that keeps nothing after the process ends. */
export function createMemoryJournal(): Journal {
  return {
    loaded: new Map(),
    record: () => undefined,
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/**
 * Opens the journal of a directory; both are created if missing, for their owner only. An incomplete last line, left by
 * a killed process, is dropped. Any other damaged file is renamed to `journal.damaged-…` and a new one is started. If
 * the disk refuses a write, it is tried again with the next change or the next `settled`.
 * @param notice called with one sentence when a damaged file was renamed
 * @param openFile opens the file for writing; tests use it to simulate a full disk
 */
export async function openJournal(
  directory: string,
  notice: (sentence: string) => void,
  openFile: OpenFile = open,
): Promise<Journal> {
  const file = path.join(directory, "journal.jsonl");
  const loaded = await withAdvice(directory, async () => {
    await makePrivateFolder(directory);
    await closeToOthers(directory);
    return load(file, notice);
  });
  const current: Snapshot = new Map([...loaded].map(([name, rows]) => [name, new Map(rows)]));
  const log = createLogFile(file, openFile);
  await withAdvice(directory, () => log.replace(livingLines()));
  let waiting: string[] = [];
  let mustRewrite = false;
  let writing: Promise<void> | undefined;

  function livingLines(): string[] {
    return [...current].flatMap(([table, values]) =>
      [...values].map(([key, json]) => `[${JSON.stringify(table)},${JSON.stringify(key)},${json}]\n`),
    );
  }

  function longest(): number {
    return 2 * [...current.values()].reduce((sum, values) => sum + values.size, 0) + compactionSlack;
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0 || mustRewrite) {
      mustRewrite ||= log.lines() + waiting.length > longest();
      const batch = waiting;
      waiting = [];
      if (mustRewrite) {
        // The rewritten file contains the current values, and so this batch.
        await log.replace(livingLines());
        mustRewrite = false;
        continue;
      }
      try {
        await log.append(batch);
      } catch (error) {
        waiting = [...batch, ...waiting];
        throw error;
      }
    }
  }

  function settled(): Promise<void> {
    writing ??= Promise.resolve()
      .then(() => withAdvice(directory, drain))
      .finally(() => {
        writing = undefined;
      });
    return writing;
  }

  /** Starts to write in the background. */
  function writeSoon(): void {
    settled().catch(() => {
      // The next call of `settled` tries again, and reports the error.
    });
  }

  async function allSettled(): Promise<void> {
    // A running write may have taken its last batch before this change.
    while (waiting.length > 0 || mustRewrite || writing) await settled();
  }

  return {
    loaded,
    record(table, key, value) {
      const values = current.get(table) ?? new Map<string, string>();
      current.set(table, values);
      if (value === undefined) values.delete(key);
      else values.set(key, JSON.stringify(value));
      waiting.push(`${JSON.stringify(value === undefined ? [table, key] : [table, key, value])}\n`);
      // Limit the queue while the disk is full: rewriting the file replaces it.
      if (waiting.length > longest()) {
        waiting = [];
        mustRewrite = true;
      }
      writeSoon();
    },
    settled: allSettled,
    async close() {
      try {
        await allSettled();
      } finally {
        await log.close();
      }
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

/** Null if a complete line is not in this module's format. */
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
