import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { HeadsError } from "../../embeddings/errors.ts";
import { IN_VIEW_EVIDENCE } from "./evidence.ts";
import type { InViewEvidence, InViewWeights } from "./evidence.ts";

export const IN_VIEW_FILE = "in-view.json";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const fileSchema = z.strictObject({
  schema: z.literal(1),
  /** SHA-256 of the weights of the model whose heads and search give the features. */
  model: sha256,
  bias: z.number(),
  weights: z.partialRecord(z.enum(IN_VIEW_EVIDENCE), z.number()),
  /** SHA-256 of each file of examples that the weights were fitted to. */
  taughtBy: z.record(z.string(), sha256),
});
type InViewFile = z.infer<typeof fileSchema>;

/** Returns the contents of the weights file. */
export function packInViewWeights(
  { bias, weights }: InViewWeights,
  origin: Pick<InViewFile, "model" | "taughtBy">,
): string {
  const { model, taughtBy } = origin;
  return `${JSON.stringify({ schema: 1, model, bias, weights, taughtBy }, null, 1)}\n`;
}

/**
 * Reads the weights file from a folder. Evidence without a weight, such as a kind that is not learned yet, counts nothing.
 * @param model SHA-256 of the weights of the model in use
 * @throws {HeadsError} when the file cannot be read, or was fitted for another model
 */
export async function readInViewWeights(folder: string, model: string): Promise<InViewWeights> {
  try {
    const file = fileSchema.parse(JSON.parse(await readFile(join(folder, IN_VIEW_FILE), "utf8")));
    if (file.model !== model) throw new HeadsError(folder, "were learned for another model");
    const weights = IN_VIEW_EVIDENCE.map((name) => [name, file.weights[name] ?? 0] as const);
    return { bias: file.bias, weights: Object.fromEntries(weights) as InViewEvidence };
  } catch (cause) {
    if (cause instanceof HeadsError) throw cause;
    throw new HeadsError(folder, "cannot be read", { cause });
  }
}
