import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCorpus } from "../src/corpus/load.ts";
import { passagesOf } from "../src/retrieval/passages.ts";
import { searchExactly } from "../src/retrieval/vectors/exact-search.ts";
import { loadHnswAddon } from "../src/retrieval/vectors/hnsw-graph.ts";
import type { HnswAddon } from "../src/retrieval/vectors/hnsw-graph.ts";
import { efFor, HNSW_SETTINGS } from "../src/retrieval/vectors/hnsw-settings.ts";
import { VectorTable } from "../src/retrieval/vectors/vector-table.ts";
import { openEmbedder } from "./open-brain.ts";
import { createRandom, median, percentile } from "./statistics.ts";
import { table } from "./table.ts";

const SIZES = [308, 1_000, 10_000, 100_000];
const QUERIES = 50;
const NEIGHBOURS = 10;
/**
 * Standard deviation of the noise in each component of a vector: copies of a passage get about as far apart as two
 * events.
 */
const NOISE = 0.02;
const MEBIBYTE = 2 ** 20;

function noisy(vector: readonly number[], random: () => number): number[] {
  return vector.map((value) => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return value + NOISE * normal;
  });
}

async function corpusVectors(): Promise<number[][]> {
  const embedder = openEmbedder();
  const { events } = await loadCorpus("corpus");
  const vectors = await embedder.embedDocuments(passagesOf(events).map(({ text }) => text));
  await embedder.dispose();
  return vectors;
}

function times(
  queries: readonly number[][],
  search: (query: number[]) => number[],
): { found: number[][]; ms: number[] } {
  const ms: number[] = [];
  const found = queries.map((query) => {
    const startedMs = performance.now();
    const positions = search(query);
    ms.push(performance.now() - startedMs);
    return positions;
  });
  return { found, ms };
}

function recall(found: readonly number[][], truth: readonly number[][]): number {
  const shares = truth.map(
    (right, index) => right.filter((position) => found[index]?.includes(position)).length / right.length,
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

async function measureSize(base: readonly number[][], size: number, addon: HnswAddon): Promise<(string | number)[][]> {
  const random = createRandom(size);
  const vectors = new VectorTable(base[0]?.length ?? 0);
  for (let index = 0; index < size; index += 1) vectors.append([noisy(base[index % base.length] ?? [], random)]);
  const queries = Array.from({ length: QUERIES }, (_, index) => {
    const target = new VectorTable(vectors.dimension);
    target.append([noisy(base[(index * 3) % base.length] ?? [], random)]);
    return Array.from(target.row(0));
  });
  const positions = Array.from({ length: size }, (_, position) => position);
  const order = (a: { position: number; similarity: number }, b: { position: number; similarity: number }) =>
    b.similarity - a.similarity || a.position - b.position;
  const exact = times(queries, (query) =>
    searchExactly(vectors, query, NEIGHBOURS, positions, order).map(({ position }) => position),
  );

  const memoryBefore = process.memoryUsage.rss();
  const buildStartedMs = performance.now();
  const { space, m, efConstruction, seed } = HNSW_SETTINGS;
  const graph = new addon.HierarchicalNSW(space, vectors.dimension);
  graph.initIndex(size, m, efConstruction, seed);
  for (const position of positions) graph.addPoint(Array.from(vectors.row(position)), position);
  const buildMs = performance.now() - buildStartedMs;
  const memory = process.memoryUsage.rss() - memoryBefore;

  const folder = await mkdtemp(join(tmpdir(), "jumelages-bench-"));
  const path = join(folder, "graph.hnsw");
  graph.writeIndexSync(path);
  const bytes = (await stat(path)).size;
  const loadStartedMs = performance.now();
  const loaded = new addon.HierarchicalNSW(space, vectors.dimension);
  loaded.readIndexSync(path);
  const loadMs = performance.now() - loadStartedMs;
  await rm(folder, { recursive: true });

  const row = (name: string, ms: readonly number[], share: number) => [
    size,
    name,
    share.toFixed(3),
    median(ms).toFixed(2),
    percentile(ms, 0.99).toFixed(2),
    (median(exact.ms) / median(ms)).toFixed(1),
  ];
  const efs = [...new Set([50, 200, efFor(size)])].filter((ef) => ef <= Math.max(size, efFor(size)));
  const sweep = efs.map((ef) => {
    loaded.setEf(ef);
    const { found, ms } = times(queries, (query) => loaded.searchKnn(query, NEIGHBOURS).neighbors);
    return row(`hnsw ef ${ef}${ef === efFor(size) ? " (chosen)" : ""}`, ms, recall(found, exact.found));
  });
  const facts = `built in ${(buildMs / 1000).toFixed(2)} s, ${(bytes / MEBIBYTE).toFixed(1)} MiB, loaded in ${loadMs.toFixed(0)} ms, memory ${(memory / MEBIBYTE).toFixed(0)} MiB`;
  return [row("exact", exact.ms, 1), ...sweep, [size, facts, "", "", "", ""]];
}

/** Compares exact search with HNSW on the corpus's vectors with noise, by number of vectors and ef. */
export async function measureStores(print: (text: string) => void): Promise<void> {
  const addon = await loadHnswAddon();
  const base = await corpusVectors();
  const rows: (string | number)[][] = [["vectors", "search", "recall@10", "p50 ms", "p99 ms", "times faster"]];
  for (const size of SIZES) rows.push(...(await measureSize(base, size, addon)));
  print("\nSearching vectors");
  print(table(rows));
}
