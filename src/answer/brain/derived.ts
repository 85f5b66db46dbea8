import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Corpus } from "../../corpus/corpus.ts";
import { loadCorpus } from "../../corpus/load.ts";
import { compiledFile } from "../../disk/compiled.ts";
import { sha256OfFile } from "../../disk/sha256.ts";

/** A corpus with what its words were brought to, and a way to keep both for the next start. */
export interface Derived {
  corpus: Corpus;
  /** Stems by word. */
  stems: Map<string, string>;
  /** Writes both down if they are not; call it when the stems have been filled. A folder that cannot be written is left alone. */
  keep: () => Promise<void>;
}

/** Where they are kept. */
export const DERIVED_FILE = "derived.json";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** What derived data hang on: the program that made them and the files of the corpus. Null for a program that is not compiled. */
async function keyOf(corpusDir: string): Promise<string | null> {
  const program = compiledFile("./");
  if (!program) return null;
  const names = (await readdir(corpusDir)).filter((name) => name.endsWith(".json")).sort();
  const files = names.map(async (name) => [name, await sha256OfFile(join(corpusDir, name))]);
  return sha256(JSON.stringify([basename(fileURLToPath(program)), await Promise.all(files)]));
}

/** What is in the file; null where it is not there, damaged, or of another key. Its first line has the key and the hash of the rest. */
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
    // It takes a second at each start then, as it does from the sources.
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/**
 * Reads a corpus: as it was checked and completed before by this program, where its files are the same, else from them.
 * @param folder where that is kept
 * @param stems those that are known already, by word; what is kept is added
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
