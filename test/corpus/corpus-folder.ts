import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProgrammeEvent } from "../../src/corpus/schema.ts";

/** The folder of the facts that are shipped. */
export const CORPUS_FOLDER = fileURLToPath(new URL("../../corpus", import.meta.url));

/** The names of its files. */
export const CORPUS_FILES = [
  "events.json",
  "places.json",
  "twinnings.json",
  "subjects.json",
  "source.json",
  "programme.json",
] as const;
export type CorpusFile = (typeof CORPUS_FILES)[number];

/** A file as it lies there, unchecked. */
export async function readRaw(file: CorpusFile): Promise<unknown> {
  return JSON.parse(await readFile(join(CORPUS_FOLDER, file), "utf8"));
}

/** The printed rows of a list of events, in ascending order. */
export function rowsOf(events: Iterable<ProgrammeEvent>): number[] {
  return [...events].map((event) => event.source.row).sort((a, b) => a - b);
}
