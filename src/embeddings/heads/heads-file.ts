import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { sha256Of, sha256Schema as sha256 } from "../../disk/sha256.ts";
import { HeadsError } from "../errors.ts";
import type { Head } from "./heads.ts";

export const HEADS_MANIFEST = "manifest.json";
export const HEADS_WEIGHTS = "heads.i8";

const numbers = z.array(z.number());

/** The manifest of the heads. The other file has the weights: for each head first those of the vector, then those of the parts. */
const manifestSchema = z.strictObject({
  schema: z.literal(1),
  /** SHA-256 of the model's weights. */
  model: sha256,
  /** Numbers in a vector; number of buckets for parts. */
  dimension: z.int().min(1),
  buckets: z.int().min(1),
  heads: z.record(
    z.string(),
    z.strictObject({
      values: z.array(z.string()).nonempty(),
      temperature: z.number().positive(),
      bias: numbers,
      vectorSteps: numbers,
      partSteps: numbers,
    }),
  ),
  /** SHA-256 of the weights, and of each training file. */
  weights: sha256,
  taughtBy: z.record(z.string(), sha256),
});
type HeadsManifest = z.infer<typeof manifestSchema>;

/** The heads for a model, by name. */
export interface Heads {
  buckets: number;
  of: Readonly<Record<string, Head>>;
}

/** What {@link packHeads} needs besides the heads. */
export type Origin = Pick<HeadsManifest, "model" | "taughtBy" | "dimension">;

/** The contents of the two files. */
export function packHeads({ buckets, of }: Heads, origin: Origin): { manifest: string; weights: Uint8Array } {
  const all = Object.values(of).flatMap(({ vector, parts }) => [vector, parts]);
  const weights = Buffer.concat(
    all.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
  const heads = Object.fromEntries(
    Object.entries(of).map(([name, { values, temperature, bias, vectorSteps, partSteps }]) => [
      name,
      { values, temperature, bias, vectorSteps, partSteps },
    ]),
  );
  const manifest = { schema: 1, ...origin, buckets, heads, weights: sha256Of(weights) };
  return { manifest: `${JSON.stringify(manifest, null, 1)}\n`, weights };
}

function unpack({ heads, buckets, dimension }: HeadsManifest, weights: Buffer): Heads {
  let at = 0;
  const next = (count: number) => {
    const bytes = new Int8Array(weights.buffer, weights.byteOffset + at, count);
    at += count;
    return bytes;
  };
  const of = Object.fromEntries(
    Object.entries(heads).map(([name, head]) => {
      const { length } = head.values;
      return [name, { ...head, vector: next(length * dimension), parts: next(length * buckets) }];
    }),
  );
  return { buckets, of };
}

/**
 * Reads the heads of a folder.
 * @param model SHA-256 of the weights of the model in use
 * @throws {HeadsError} when they cannot be read, are damaged, or were trained for another model
 */
export async function readHeads(folder: string, model: string): Promise<Heads> {
  const [text, weights] = await Promise.all([
    readFile(join(folder, HEADS_MANIFEST), "utf8"),
    readFile(join(folder, HEADS_WEIGHTS)),
  ]).catch((cause: unknown) => {
    throw new HeadsError(folder, "cannot be read", { cause });
  });
  const manifest = manifestIn(text, folder);
  if (manifest.model !== model) throw new HeadsError(folder, "were learned for another model");
  if (manifest.weights !== sha256Of(weights))
    throw new HeadsError(folder, "are not those that their manifest describes");
  return unpack(manifest, weights);
}

function manifestIn(text: string, folder: string): HeadsManifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new HeadsError(folder, "cannot be read", { cause });
  }
}
