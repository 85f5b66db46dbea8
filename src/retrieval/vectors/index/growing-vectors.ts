import { join } from "node:path";
import type { FileSystem } from "./index-files.ts";
import type { IndexContents } from "./index-manifest.ts";
import { HASH_BYTES, modelHash, textHash } from "./text-hash.ts";

/**
 * The vectors embedded so far while an index is built, in a file that grows: a build that was killed continues where it
 * stopped. Each vector is stored with the hash of its text, so it stays valid when other texts of the programme change.
 */
export interface GrowingVectors {
  /** The vector of a text from an earlier build. */
  get(text: string): Float32Array | undefined;
  /** Appends vectors of length 1, in the order of their texts. When writing fails, the build goes on without it. */
  add(texts: readonly string[], rows: Float32Array): Promise<void>;
  /** Removes the file, once its vectors are in an index. */
  remove(): Promise<void>;
}

const NORM_TOLERANCE = 1e-3;

/** The name of the file: one for each model. */
function nameOf(contents: IndexContents): string {
  return `growing-${modelHash(contents)}.part`;
}

/** Whether a row was written completely: a page that never reached the disk does not have length 1. */
function isUnit(row: Float32Array): boolean {
  return Math.abs(row.reduce((sum, value) => sum + value * value, 0) - 1) <= NORM_TOLERANCE;
}

function readRecords(bytes: Uint8Array, dimension: number): Map<string, Float32Array> {
  const rows = new Map<string, Float32Array>();
  const size = HASH_BYTES + dimension * Float32Array.BYTES_PER_ELEMENT;
  for (let at = 0; at + size <= bytes.length; at += size) {
    // Copied, since a Float32Array must begin at a multiple of four bytes.
    const row = new Float32Array(new Uint8Array(bytes.subarray(at + HASH_BYTES, at + size)).buffer);
    if (isUnit(row)) rows.set(Buffer.from(bytes.subarray(at, at + HASH_BYTES)).toString("hex"), row);
  }
  return rows;
}

function toRecords(texts: readonly string[], rows: Float32Array): Buffer {
  const dimension = rows.length / texts.length;
  return Buffer.concat(
    texts.flatMap((text, index) => {
      const row = rows.slice(index * dimension, (index + 1) * dimension);
      return [textHash(text), Buffer.from(row.buffer)];
    }),
  );
}

/** Opens the file of vectors in the folder of an index, or begins it. */
export async function openGrowingVectors(
  directory: string,
  contents: IndexContents,
  fs: FileSystem,
): Promise<GrowingVectors> {
  const path = join(directory, nameOf(contents));
  const { dimension } = contents.model;
  const bytes = await fs.readFile(path).catch(() => new Uint8Array(0));
  const known = readRecords(bytes, dimension);
  const size = HASH_BYTES + dimension * Float32Array.BYTES_PER_ELEMENT;
  let isWritable = true;

  const append = async (records: Buffer) => {
    await fs.mkdir(directory, { recursive: true });
    const handle = await fs.open(path, "a");
    try {
      // A record that was cut off would shift all that follow.
      const { size: length } = await handle.stat();
      if (length % size !== 0) await handle.truncate(length - (length % size));
      await handle.appendFile(records);
    } finally {
      await handle.close();
    }
  };
  return {
    get: (text) => (known.size === 0 ? undefined : known.get(textHash(text).toString("hex"))),
    async add(texts, rows) {
      if (!isWritable || texts.length === 0) return;
      await append(toRecords(texts, rows)).catch(() => {
        isWritable = false;
      });
    },
    remove: () => fs.rm(path, { force: true }).catch(() => undefined),
  };
}
