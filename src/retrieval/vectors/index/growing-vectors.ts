import { join } from "node:path";
import type { FileSystem } from "./index-files.ts";
import type { IndexContents } from "./index-manifest.ts";
import { HASH_BYTES, modelHash, textHash } from "./text-hash.ts";

/**
 * What has been embedded so far of an index that is being built, in a file that grows: a build that was killed goes on where it
 * was. Each vector is kept with the hash of its text, so that it serves whatever else has changed in the programme meanwhile.
 */
export interface GrowingVectors {
  /** The vector of a text, as an earlier build made it. */
  get(text: string): Float32Array | undefined;
  /** Keeps vectors of length 1, in the order of their texts. What cannot be kept is not, and the build goes on. */
  add(texts: readonly string[], rows: Float32Array): Promise<void>;
  /** Removes the file, when all of it is in an index. */
  remove(): Promise<void>;
}

const NORM_TOLERANCE = 1e-3;

/** The name of the file: that of vectors of one model. */
function nameOf(contents: IndexContents): string {
  return `growing-${modelHash(contents)}.part`;
}

/** Whether a row is what was written: a page that never reached the disk is not of length 1. */
function isUnit(row: Float32Array): boolean {
  return Math.abs(row.reduce((sum, value) => sum + value * value, 0) - 1) <= NORM_TOLERANCE;
}

function readRecords(bytes: Uint8Array, dimension: number): Map<string, Float32Array> {
  const rows = new Map<string, Float32Array>();
  const size = HASH_BYTES + dimension * Float32Array.BYTES_PER_ELEMENT;
  for (let at = 0; at + size <= bytes.length; at += size) {
    // Copied, since a row of float32 begins at a multiple of four.
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
