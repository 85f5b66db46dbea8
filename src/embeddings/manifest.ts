import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ModelError } from "./errors.ts";

/** A path inside the model's folder: relative, with forward slashes, no "..". */
const pathSchema = z.string().regex(/^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/, "must be a relative path inside the folder");

const fileSchema = z.object({
  path: pathSchema,
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in lower-case hexadecimal"),
});

/** The files that Transformers.js opens. A manifest must list all of them, or an unchecked file could be loaded. */
const NEEDED_FILES = ["config.json", "tokenizer.json", "tokenizer_config.json"];

export const modelManifestSchema = z.object({
  schema: z.literal(1),
  /** The model's published name, such as `intfloat/multilingual-e5-small`. */
  model: z.string().min(1),
  licence: z.string().min(1),
  /** Precision of the weights, as Transformers.js names it; it determines the name of the ONNX file. */
  dtype: z.enum(["fp32", "fp16", "q8", "int8", "uint8", "q4", "q4f16", "bnb4"]),
  /** Numbers in a vector. */
  dimension: z.int().min(1),
  /** The prefixes of questions and of passages, with which the model was trained. */
  prefixes: z.object({ query: z.string(), passage: z.string() }),
  /** How the vectors of the tokens become one vector. The worker supports only the mean. */
  pooling: z.literal("mean"),
  files: z
    .array(fileSchema)
    .refine(
      (files) =>
        NEEDED_FILES.every((needed) => files.some(({ path }) => path === needed)) &&
        files.some(({ path }) => path.startsWith("onnx/") && path.endsWith(".onnx")),
      `must list ${NEEDED_FILES.join(", ")} and a file onnx/*.onnx`,
    ),
});

/** The contents of `manifest.json` in the model's folder, without the fields meant for people. */
export type ModelManifest = z.infer<typeof modelManifestSchema>;

/**
 * Reads the manifest of the model in `modelDir` and checks size and SHA-256 of every file it lists.
 * @throws ModelError when the manifest cannot be read or a file is missing or differs
 */
export async function verifyModel(modelDir: string): Promise<ModelManifest> {
  const manifest = await readManifest(modelDir);
  await Promise.all(
    manifest.files.map(async ({ path, bytes, sha256 }) => {
      const found = await digestOf(modelDir, path);
      if (found.bytes !== bytes || found.sha256 !== sha256) {
        throw modelProblem(modelDir, `${path} is not the file that its manifest describes`);
      }
    }),
  );
  return manifest;
}

/** A ModelError that says what is wrong with the model in `modelDir` and what to do. */
export function modelProblem(modelDir: string, problem: string, cause?: unknown): ModelError {
  return new ModelError(
    `The embedding model in ${modelDir} cannot be used: ${problem}; restore it with "git checkout -- embeddings/model", ` +
      "set EMBEDDING_MODEL_DIR to a folder that holds it, or do without it by SEARCH_MODE=lexical (--lexical of ask).",
    { cause },
  );
}

async function readManifest(modelDir: string): Promise<ModelManifest> {
  const text = (await readModelFile(modelDir, "manifest.json")).toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw modelProblem(modelDir, "manifest.json is not JSON", cause);
  }
  const { success, data, error } = modelManifestSchema.safeParse(value);
  if (!success) {
    const issue = error.issues[0];
    throw modelProblem(modelDir, `manifest.json: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, error);
  }
  return data;
}

async function readModelFile(modelDir: string, path: string): Promise<Buffer> {
  try {
    return await readFile(join(modelDir, path));
  } catch (cause) {
    throw unreadable(modelDir, path, cause);
  }
}

/** Size and SHA-256 of a file. Reads it in pieces, so that the weights are not in memory twice. */
async function digestOf(modelDir: string, path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(join(modelDir, path), { highWaterMark: 1024 * 1024 })) {
      const piece = chunk as Buffer;
      bytes += piece.byteLength;
      hash.update(piece);
    }
  } catch (cause) {
    throw unreadable(modelDir, path, cause);
  }
  return { bytes, sha256: hash.digest("hex") };
}

function unreadable(modelDir: string, path: string, cause: unknown): ModelError {
  const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  return modelProblem(modelDir, missing ? `${path} is missing` : `${path} cannot be read`, cause);
}
