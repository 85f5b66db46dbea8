import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  BALLOTS_FILE,
  MANIFEST_FILE,
  sha256Of,
  VECTORS_FILE,
} from "../../src/retrieval/subjects/labelled-questions.ts";
import type { LabelledManifest } from "../../src/retrieval/subjects/labelled-questions.ts";

/** What labelled questions are bound to in tests. */
export const BOUND = { model: "a".repeat(64), programme: "b".repeat(64) };

export interface LabelledSketch {
  /** Bytes of the vectors, one row a question. */
  rows: number[][];
  ballots: object[];
  projects?: string[];
  mean?: number[];
  scale?: number;
}

/** Writes a folder of labelled questions; what `more` says of it may be wrong. */
export async function writeLabelled(
  folder: string,
  { rows, ballots, projects = [], mean = [0, 0], scale = 1 / 127 }: LabelledSketch,
  more: Partial<LabelledManifest> = {},
): Promise<void> {
  const vectors = Uint8Array.from(Int8Array.from(rows.flat()), (byte) => byte & 0xff);
  const lines = ballots.map((ballot) => `${JSON.stringify(ballot)}\n`).join("");
  const manifest = {
    schema: 1,
    date: "2026-11-27",
    ...BOUND,
    count: rows.length,
    projects,
    mean,
    scale,
    scope: { bias: 0, weights: mean.map(() => 0) },
    files: { [VECTORS_FILE]: sha256Of(vectors), [BALLOTS_FILE]: sha256Of(lines) },
    ...more,
  };
  await writeFile(join(folder, VECTORS_FILE), vectors);
  await writeFile(join(folder, BALLOTS_FILE), lines);
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(manifest));
}
