import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Corpus } from "../../corpus/corpus.ts";
import { loadCorpus } from "../../corpus/load.ts";
import { compiledFile } from "../../disk/compiled.ts";
import { sha256OfFile } from "../../disk/sha256.ts";

/** A corpus with the stems of its words, and a way to keep both for the next start. */
export interface Derived {
  corpus: Corpus;
  /** Stems by word. */
  stems: Map<string, string>;
  /** Writes both to disk if they are not there yet; call it once the stems have been filled. Leaves a folder alone that cannot be written. */
  keep: () => Promise<void>;
}

/** The file that keeps them. */
export const DERIVED_FILE = "derived.json";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** Hashes what derived data depend on: the program that made them and the files of the corpus. Null for a program that is not compiled. */
async function keyOf(corpusDir: string): Promise<string | null> {
  const program = compiledFile("./");
  if (!program) return null;
  const names = (await readdir(corpusDir)).filter((name) => name.endsWith(".json")).sort();
  const files = names.map(async (name) => [name, await sha256OfFile(join(corpusDir, name))]);
  return sha256(JSON.stringify([basename(fileURLToPath(program)), await Promise.all(files)]));
}

/** Reads the file; null where it is missing, damaged, or has another key. Its first line holds the key and the hash of the rest. */
async function read(file: string, key: string): Promise<Omit<Derived, "keep"> | null> {
  try {
    const text = await readFile(file, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== `${key} ${sha256(body)}`) return null;
    const { corpus, stems } = JSON.parse(body) as { corpus: Corpus; stems: [string, string][] };
    return { corpus, stems: new Map(stems) };
  } catch {
    return null;
  }
}

async function write(folder: string, key: string, { corpus, stems }: Omit<Derived, "keep">): Promise<void> {
  const body = JSON.stringify({ corpus, stems: [...stems] });
  const temporary = join(folder, `.${DERIVED_FILE}.${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, `${key} ${sha256(body)}\n${body}`);
    await rename(temporary, join(folder, DERIVED_FILE));
  } catch {
    // Then each start takes a second longer, as it does when run from the sources.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/**
 * Reads a corpus. If its files are unchanged, takes the copy that this program checked and completed before; else reads the files.
 * @param folder the folder of that copy
 * @param stems known stems, by word; those of the copy are added
 * @throws {CorpusError} when the corpus is broken
 */
export async function openDerived(
  corpusDir: string,
  folder: string,
  stems = new Map<string, string>(),
): Promise<Derived> {
  const key = await keyOf(corpusDir).catch(() => null);
  const kept = key === null ? null : await read(join(folder, DERIVED_FILE), key);
  if (kept) {
    for (const [word, stem] of kept.stems) stems.set(word, stem);
    return { corpus: kept.corpus, stems, keep: () => Promise.resolve() };
  }
  const found = { corpus: await loadCorpus(corpusDir), stems };
  return { ...found, keep: () => (key === null ? Promise.resolve() : write(folder, key, found)) };
}
