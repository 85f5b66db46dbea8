import * as nodeFileSystem from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import type { PassageEmbedder } from "../../../embeddings/embedder.ts";
import type { ModelManifest } from "../../../embeddings/manifest.ts";
import type { Passage } from "../../passages.ts";
import { ExactStore } from "../exact-store.ts";
import { GraphError, type HnswAddon, HnswGraph, loadHnswAddon } from "../hnsw-graph.ts";
import { openGrowingVectors } from "./growing-vectors.ts";
import type { GrowingVectors } from "./growing-vectors.ts";
import { HnswStore } from "../hnsw-store.ts";
import { BLOCK, embedAll } from "./embed-passages.ts";
import { createIndexFiles, type FileSystem, type IndexFiles } from "./index-files.ts";
import {
  contentsOf,
  createIndexManifest,
  graphSettingsFor,
  type IndexContents,
  type IndexManifest,
  type Mismatch,
  vectorsMismatch,
} from "./index-manifest.ts";
import type { PassageStore } from "./passage-store.ts";
import { HASH_BYTES, textHash } from "./text-hash.ts";
import { VectorTable } from "../vector-table.ts";

/** What an operator should be told about the index; one line each. */
export type IndexNotice =
  /** The index does not fit: its passages are about to be embedded, which takes seconds. */
  | { code: "index-build"; reason: Mismatch; passages: number }
  /** The vectors fit, but their graph does not: it is about to be built. */
  | { code: "graph-build"; reason: Mismatch; passages: number }
  /** The index could not be saved to its folder, so every start builds it again. */
  | { code: "index-in-memory"; indexDir: string; cause: unknown }
  /** The native addon cannot be loaded, so the search is exact. */
  | { code: "addon-missing"; cause: unknown };

export interface OpenIndexOptions {
  passages: readonly Passage[];
  /** Any LangChain embeddings; progress is passed on when they report it. */
  embedder: PassageEmbedder;
  /** The manifest of the embedder's model. */
  model: ModelManifest;
  indexDir: string;
  /** A read-only folder that may hold a ready index, used when `indexDir` has none. */
  readyDir?: string;
  store: "hnsw" | "exact";
  /** Called with the number of passages embedded, from 0 to all, while the index is built. */
  onProgress?: (done: number, total: number) => void;
  notice: (notice: IndexNotice) => void;
  /** By default the optional dependency hnswlib-node. */
  loadAddon?: () => Promise<HnswAddon>;
  /** By default `node:fs/promises`. */
  fs?: FileSystem;
}

export interface OpenedIndex {
  store: PassageStore;
  origin: "loaded" | "built" | "built-in-memory";
  /** Stops background work, if there is any. */
  close?: () => void;
}

/**
 * Opens the vector store of these passages: from the files in `indexDir` when they fit exactly, else built and saved
 * there. The folder may be read-only when its index fits. Exact store and graph share the vectors, so switching between
 * them embeds nothing.
 * @throws the embedder's error when passages have to be embedded and that fails
 */
export async function openIndex(options: OpenIndexOptions): Promise<OpenedIndex> {
  const { passages, embedder, model, indexDir, notice } = options;
  const contents = contentsOf(model, passages);
  const files = await findFiles(contents, options);
  const addon = options.store === "hnsw" ? await provideAddon(options) : undefined;
  const vectors = await provideVectors(files, contents, options);
  const links = addon && (await provideGraph(files, vectors, addon, options));

  const storeOptions = { dimension: model.dimension, contents: { vectors: vectors.table, passages } };
  const store =
    addon && links
      ? new HnswStore(embedder, { ...storeOptions, addon, graph: links.graph })
      : new ExactStore(embedder, storeOptions);
  try {
    if (vectors.manifest && !links?.built) return { store, origin: "loaded" };
    await keep(files, { contents, passages }, vectors, addon && links && { addon, graph: links.graph });
    await vectors.growing?.remove();
    return { store, origin: "built" };
  } catch (cause) {
    notice({ code: "index-in-memory", indexDir, cause });
    return { store, origin: "built-in-memory" };
  } finally {
    vectors.table.compact();
  }
}

/** Returns the files of `readyDir` when `indexDir` has none and those fit exactly; otherwise those of `indexDir`. */
async function findFiles(contents: IndexContents, { indexDir, readyDir, fs }: OpenIndexOptions): Promise<IndexFiles> {
  const own = createIndexFiles(indexDir, fs);
  if (readyDir === undefined || (await own.readManifest()) !== "absent") return own;
  const ready = createIndexFiles(readyDir, fs);
  const manifest = await ready.readManifest();
  if (typeof manifest === "string" || vectorsMismatch(manifest, contents) || !manifest.graph) return own;
  if (!isDeepStrictEqual(manifest.graph.settings, graphSettingsFor(contents.passages.count))) return own;
  const damage = await Promise.all([ready.check(manifest.vectors), ready.check(manifest.graph)]);
  return damage.every((found) => found === null) ? ready : own;
}

async function provideAddon({ loadAddon = loadHnswAddon, notice }: OpenIndexOptions): Promise<HnswAddon | undefined> {
  try {
    return await loadAddon();
  } catch (cause) {
    notice({ code: "addon-missing", cause });
    return undefined;
  }
}

/** The vectors of the passages, and the manifest when they were loaded. */
interface Vectors {
  table: VectorTable;
  manifest?: IndexManifest;
  /** The file that the vectors were saved to while being made. */
  growing?: GrowingVectors;
}

async function provideVectors(files: IndexFiles, contents: IndexContents, options: OpenIndexOptions): Promise<Vectors> {
  const stored = await readVectors(files, contents);
  if (typeof stored !== "string") return stored;
  const growing = await openGrowingVectors(options.indexDir, contents, options.fs ?? nodeFileSystem);
  const before =
    stored === "passages-changed" ? await readKnownVectors(files, contents) : new Map<string, Float32Array>();
  const vectorOf = (text: string) =>
    before.size === 0 ? growing.get(text) : (before.get(textHash(text).toString("hex")) ?? growing.get(text));
  const missing = options.passages.filter(({ text }) => !vectorOf(text)).length;
  // Removing or reordering passages takes no time and needs no notice.
  if (missing > 0) options.notice({ code: "index-build", reason: stored, passages: missing });
  return { table: await embedPassages(options, vectorOf, growing), growing };
}

/** The previous index's vectors by the hash of their text; empty when it has no hashes. */
async function readKnownVectors(files: IndexFiles, contents: IndexContents): Promise<Map<string, Float32Array>> {
  const known = new Map<string, Float32Array>();
  const manifest = await files.readManifest();
  if (typeof manifest === "string" || !manifest.texts) return known;
  const own = await readVectors(files, { ...contents, passages: manifest.passages });
  const hashes = await files.read(manifest.texts);
  if (typeof own === "string" || typeof hashes === "string") return known;
  for (let row = 0; row < own.table.count; row += 1) {
    known.set(hashes.subarray(row * HASH_BYTES, (row + 1) * HASH_BYTES).toString("hex"), own.table.row(row));
  }
  return known;
}

async function readVectors(files: IndexFiles, contents: IndexContents): Promise<Vectors | Mismatch> {
  const manifest = await files.readManifest();
  if (typeof manifest === "string") return manifest;
  const mismatch = vectorsMismatch(manifest, contents);
  if (mismatch) return mismatch;
  const bytes = await files.read(manifest.vectors);
  if (typeof bytes === "string") return bytes;
  const { dimension } = contents.model;
  if (bytes.length !== contents.passages.count * dimension * Float32Array.BYTES_PER_ELEMENT) return "file-damaged";
  // Copied only when the buffer is not aligned to four bytes: it may be large.
  const aligned = bytes.byteOffset % Float32Array.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
  const values = new Float32Array(
    aligned.buffer as ArrayBuffer,
    aligned.byteOffset,
    aligned.length / Float32Array.BYTES_PER_ELEMENT,
  );
  return { table: new VectorTable(dimension, values), manifest };
}

/** @param vectorOf the vector of a text, if it is known already */
async function embedPassages(
  { passages, embedder, model, onProgress }: OpenIndexOptions,
  vectorOf: (text: string) => Float32Array | undefined,
  growing: GrowingVectors,
): Promise<VectorTable> {
  const count = passages.length;
  const table = new VectorTable(model.dimension);
  onProgress?.(0, count);
  for (let start = 0; start < count; start += BLOCK) {
    const texts = passages.slice(start, start + BLOCK).map(({ text }) => text);
    const known = texts.map(vectorOf);
    const missing = texts.filter((_, index) => !known[index]);
    const before = start + texts.length - missing.length;
    const made = await embedAll(embedder, missing, (done) => {
      if (before + done < count) onProgress?.(before + done, count);
    });
    const fresh = new VectorTable(model.dimension);
    fresh.append(made);
    await growing.add(missing, fresh.values);
    let next = 0;
    for (const row of known) table.appendUnit(row ?? fresh.row(next++));
  }
  if (count > 0) onProgress?.(count, count);
  return table;
}

async function provideGraph(
  files: IndexFiles,
  { table, manifest }: Vectors,
  addon: HnswAddon,
  { notice }: OpenIndexOptions,
): Promise<{ graph: HnswGraph; built: boolean }> {
  const stored = manifest && (await readGraph(files, manifest, addon, table));
  if (stored instanceof HnswGraph) return { graph: stored, built: false };
  if (stored) notice({ code: "graph-build", reason: stored, passages: table.count });
  return { graph: await HnswGraph.build(addon, table), built: true };
}

async function readGraph(
  files: IndexFiles,
  manifest: IndexManifest,
  addon: HnswAddon,
  vectors: VectorTable,
): Promise<HnswGraph | Mismatch> {
  if (!manifest.graph) return "absent";
  if (!isDeepStrictEqual(manifest.graph.settings, graphSettingsFor(vectors.count))) return "settings-changed";
  const damage = await files.check(manifest.graph);
  if (damage) return damage;
  try {
    return await HnswGraph.read(addon, files.path(manifest.graph), vectors);
  } catch (error) {
    if (error instanceof GraphError) return "file-damaged";
    throw error;
  }
}

async function keep(
  files: IndexFiles,
  { contents, passages }: { contents: IndexContents; passages: readonly Passage[] },
  { table, manifest }: Vectors,
  linked: { addon: HnswAddon; graph: HnswGraph } | undefined,
): Promise<void> {
  const { buffer, byteOffset, byteLength } = table.values;
  const vectors = manifest?.vectors ?? (await files.add("vectors", new Uint8Array(buffer, byteOffset, byteLength)));
  const texts =
    manifest?.texts ?? (await files.add("texts", Buffer.concat(passages.map(({ text }) => textHash(text)))));
  const graph = linked && (await files.add("graph", (path) => linked.graph.write(path)));
  // The addon does not notice a full disk while writing, only while reading.
  if (linked && graph) await HnswGraph.read(linked.addon, files.path(graph), table);
  await files.publish(createIndexManifest(contents, { vectors, texts, graph: graph ?? null }));
}
