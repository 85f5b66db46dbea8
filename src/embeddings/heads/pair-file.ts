import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { sha256Of, sha256Schema as sha256 } from "../../disk/sha256.ts";
import { HeadsError } from "../errors.ts";
import { COMPARISONS, MATRICES } from "./pair-head.ts";
import type { PairHead } from "./pair-head.ts";

export const PAIRS_MANIFEST = "pairs.json";
export const PAIRS_WEIGHTS = "pairs.i8";

/** The manifest of the layer. The other file has its matrices, one byte a weight. */
const manifestSchema = z.strictObject({
  schema: z.literal(1),
  /** SHA-256 of the model's weights. */
  model: sha256,
  /** Numbers in a vector, number of buckets, and numbers in a row of a matrix. */
  dimension: z.int().min(1),
  buckets: z.int().min(1),
  rank: z.int().min(1),
  temperature: z.number().positive(),
  bias: z.number(),
  comparison: z.array(z.number()).length(COMPARISONS),
  /** The value that one unit of a byte stands for, in each matrix. */
  steps: z.array(z.number()).length(MATRICES.length),
  /** SHA-256 of the matrices, and of each training file. */
  weights: sha256,
  taughtBy: z.record(z.string(), sha256),
});
type PairsManifest = z.infer<typeof manifestSchema>;

/** The contents of the two files. */
export function packPairs(
  head: PairHead,
  origin: Pick<PairsManifest, "model" | "taughtBy" | "dimension">,
): { manifest: string; weights: Uint8Array } {
  const { rank, buckets, temperature, bias, comparison } = head;
  const steps = MATRICES.map((name) => {
    const most = head[name].reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0);
    return (most || 1) / 127;
  });
  const bytes = MATRICES.map((name, at) =>
    Int8Array.from(head[name], (weight) => Math.round(weight / (steps[at] ?? 1))),
  );
  const weights = Buffer.concat(bytes.map(({ buffer }) => Buffer.from(buffer)));
  const layer = { rank, buckets, temperature, bias, comparison: [...comparison], steps };
  const manifest = { schema: 1, ...origin, ...layer, weights: sha256Of(weights) };
  return { manifest: `${JSON.stringify(manifest, null, 1)}\n`, weights };
}

function unpack(
  { rank, buckets, dimension, temperature, bias, comparison, steps }: PairsManifest,
  weights: Buffer,
): PairHead {
  let at = 0;
  const next = (rows: number, step: number) => {
    const bytes = new Int8Array(weights.buffer, weights.byteOffset + at, rows * rank);
    at += rows * rank;
    return Float32Array.from(bytes, (byte) => byte * step);
  };
  const [ofQuestion = 1, ofSentence = 1, partsOfQuestion = 1, partsOfSentence = 1] = steps;
  return {
    rank,
    buckets,
    temperature,
    bias,
    comparison: Float32Array.from(comparison),
    vectorOfQuestion: next(dimension, ofQuestion),
    vectorOfSentence: next(dimension, ofSentence),
    partsOfQuestion: next(buckets, partsOfQuestion),
    partsOfSentence: next(buckets, partsOfSentence),
  };
}

/**
 * Reads the layer of a folder.
 * @param model SHA-256 of the weights of the model in use
 * @throws {HeadsError} when it cannot be read, is damaged, or was trained for another model
 */
export async function readPairHead(folder: string, model: string): Promise<PairHead> {
  try {
    const [text, weights] = await Promise.all([
      readFile(join(folder, PAIRS_MANIFEST), "utf8"),
      readFile(join(folder, PAIRS_WEIGHTS)),
    ]);
    const manifest = manifestSchema.parse(JSON.parse(text));
    if (manifest.model !== model) throw new HeadsError(folder, "were learned for another model");
    if (manifest.weights !== sha256Of(weights))
      throw new HeadsError(folder, "are not those that their manifest describes");
    return unpack(manifest, weights);
  } catch (cause) {
    if (cause instanceof HeadsError) throw cause;
    throw new HeadsError(folder, "cannot be read", { cause });
  }
}
