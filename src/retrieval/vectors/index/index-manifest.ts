import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { sha256Schema } from "../../../disk/sha256.ts";
import type { ModelManifest } from "../../../embeddings/manifest.ts";
import { PASSAGE_MAX_CHARACTERS, prepareText } from "../../../embeddings/text.ts";
import type { Passage } from "../../passages.ts";
import { efFor, HNSW_SETTINGS } from "../hnsw-settings.ts";

/** A file of the index other than the manifest. The pattern stops a manifest from naming a file elsewhere. */
const indexFileSchema = z.strictObject({
  file: z.string().regex(/^(?:vectors|graph|texts)-[0-9a-f]{16}\.(?:f32|hnsw|sha)$/),
  sha256: sha256Schema,
});
export type IndexFile = z.infer<typeof indexFileSchema>;

const graphSettingsSchema = z.strictObject({
  space: z.string(),
  m: z.int(),
  efConstruction: z.int(),
  seed: z.int(),
  ef: z.int(),
});

const contentsSchema = z.strictObject({
  model: z.strictObject({
    name: z.string(),
    dtype: z.string(),
    dimension: z.int().min(1),
    files: z.array(z.strictObject({ path: z.string(), sha256: sha256Schema })),
  }),
  prefixes: z.strictObject({ query: z.string(), passage: z.string() }),
  passages: z.strictObject({ count: z.int().min(0), sha256: sha256Schema }),
});
/** The inputs of an index: everything that may change a number in its vectors, or the passage that a vector belongs to. */
export type IndexContents = z.infer<typeof contentsSchema>;

/** Increase it when the layout of the files or the making of the vectors changes. */
const INDEX_SCHEMA = 1;

const indexManifestSchema = contentsSchema.extend({
  schema: z.literal(INDEX_SCHEMA),
  /** Rows of `model.dimension` float32, in the order of the passages. */
  vectors: indexFileSchema,
  /**
   * Hashes of the texts, in the same order: with them the vectors can be reused after the programme changes. Older
   * indexes have none.
   */
  texts: indexFileSchema.optional(),
  /** Null when the index was built without the native addon. */
  graph: indexFileSchema.extend({ settings: graphSettingsSchema }).nullable(),
});
export type IndexManifest = z.infer<typeof indexManifestSchema>;

/** Why an index cannot be used. */
export type Mismatch =
  | "absent"
  | "manifest-unreadable"
  | "schema-changed"
  | "model-changed"
  | "prefixes-changed"
  | "passages-changed"
  | "settings-changed"
  | "file-missing"
  | "file-damaged";

const HASH_UNITS = 2 ** 16;

/** The contents that an index of these passages must have. */
export function contentsOf(model: ModelManifest, passages: readonly Passage[]): IndexContents {
  const hash = createHash("sha256");
  // Hashed in large pieces: a call costs more than hashing one passage.
  let waiting = "";
  for (const { id, eventId, language, text } of passages) {
    waiting += JSON.stringify([id, eventId, language, prepareText(text, PASSAGE_MAX_CHARACTERS)]);
    if (waiting.length < HASH_UNITS) continue;
    hash.update(waiting);
    waiting = "";
  }
  hash.update(waiting);
  return {
    model: {
      name: model.model,
      dtype: model.dtype,
      dimension: model.dimension,
      files: model.files.map(({ path, sha256 }) => ({ path, sha256 })),
    },
    prefixes: model.prefixes,
    passages: { count: passages.length, sha256: hash.digest("hex") },
  };
}

/** The settings that the graph over `count` vectors must have. */
export function graphSettingsFor(count: number): z.infer<typeof graphSettingsSchema> {
  return { ...HNSW_SETTINGS, ef: efFor(count) };
}

export function createIndexManifest(
  contents: IndexContents,
  { vectors, texts, graph }: { vectors: IndexFile; texts?: IndexFile | undefined; graph: IndexFile | null },
): IndexManifest {
  const { count } = contents.passages;
  return {
    schema: INDEX_SCHEMA,
    ...contents,
    vectors,
    ...(texts && { texts }),
    graph: graph && { ...graph, settings: graphSettingsFor(count) },
  };
}

/** Parses a manifest; returns the reason when it is not valid. */
export function parseIndexManifest(text: string): IndexManifest | Mismatch {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "manifest-unreadable";
  }
  const version = z.object({ schema: z.number() }).safeParse(value);
  if (version.success && version.data.schema !== INDEX_SCHEMA) return "schema-changed";
  const { data } = indexManifestSchema.safeParse(value);
  return data ?? "manifest-unreadable";
}

/** The first difference between an index and what it must be; undefined when its vectors can be used. */
export function vectorsMismatch(found: IndexContents, expected: IndexContents): Mismatch | undefined {
  if (!isDeepStrictEqual(found.model, expected.model)) return "model-changed";
  if (!isDeepStrictEqual(found.prefixes, expected.prefixes)) return "prefixes-changed";
  if (!isDeepStrictEqual(found.passages, expected.passages)) return "passages-changed";
  return undefined;
}
