import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build as esbuild, stop } from "esbuild";
import { build } from "../scripts/build.ts";
import { BUNDLES, hashSources, isWhole } from "../scripts/bundle.js";
import { DERIVED_FILE } from "../src/answer/brain/derived.ts";
import { folderFor, SHIPPED_CORPUS } from "../src/corpus/folder.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import type { PassageEmbedder } from "../src/embeddings/embedder.ts";
import type { ModelManifest } from "../src/embeddings/manifest.ts";
import { passagesOf } from "../src/retrieval/passages.ts";
import type { Passage } from "../src/retrieval/passages.ts";
import { openIndex } from "../src/retrieval/vectors/index/open-index.ts";
import { readFlags } from "./flags.ts";
import { generateCorpus } from "./generate.ts";
import { openEmbedder } from "./open-brain.ts";
import type { Measured, Started } from "./size-run.ts";
import { createRandom } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench:size`: the cost of an answer, and the time and memory of the program, for programmes of 77 (the
 * shipped one), 2,000 and 20,000 events; with `--most` also 200,000. The programmes are generated in both languages.
 * Their vectors are generated too, each near that of a real passage, because embedding them would take an hour. The
 * speed of building an index is measured on a few passages.
 */

const SIZES = [2_000, 20_000];
const MOST = 200_000;
const INDEX_DIR = "embeddings/index";
/**
 * Standard deviation of the noise in each component of a vector: copies of a passage get about as far apart as two
 * events.
 */
const NOISE = 0.02;
/** How many passages are embedded to measure the speed. */
const TIMED_PASSAGES = 60;
const CHILD_MS = 900_000;

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Generates vectors near those of the shipped passages; the same in every run. */
async function madeUpEmbedder(dimension: number): Promise<PassageEmbedder> {
  const { vectors } = JSON.parse(await readFile(join(INDEX_DIR, "manifest.json"), "utf8")) as {
    vectors: { file: string };
  };
  const bytes = await readFile(join(INDEX_DIR, vectors.file));
  const real = new Float32Array(Uint8Array.from(bytes).buffer);
  const count = real.length / dimension;
  const random = createRandom(1);
  const vector = () => {
    const row = Math.floor(random() * count) * dimension;
    return Array.from(real.subarray(row, row + dimension), (value) => {
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      return value + NOISE * normal;
    });
  };
  return {
    embedQuery: () => Promise.resolve(vector()),
    embedDocuments: (texts) => Promise.resolve(texts.map(vector)),
  };
}

async function passagesIn(folder: string): Promise<Passage[]> {
  const { events } = await loadCorpus(folder);
  return passagesOf(events);
}

/** A generated programme with its index; its folder is kept between runs. */
async function prepare(size: number, model: ModelManifest): Promise<{ corpus: string; index: string }> {
  const folder = join(tmpdir(), "jumelages-size", String(size));
  const [corpus, index] = [join(folder, "corpus"), join(folder, "index")];
  if (!existsSync(join(corpus, "events.json"))) await generateCorpus(corpus, size);
  await openIndex({
    passages: await passagesIn(corpus),
    embedder: await madeUpEmbedder(model.dimension),
    model,
    indexDir: folderFor(corpus, index),
    store: "hnsw",
    notice: ({ code }) => print(`${size} events: ${code}`),
  });
  return { corpus, index };
}

/**
 * The program and the measuring program, both compiled, because otherwise the translation of the sources would be
 * measured too.
 */
interface Compiled {
  program: string;
  run: string;
}

async function compileAll(): Promise<Compiled> {
  const folder = join(BUNDLES, hashSources());
  if (!isWhole(folder)) await build(folder);
  const run = join(tmpdir(), "jumelages-size", "size-run.mjs");
  await esbuild({ entryPoints: ["bench/size-run.ts"], outfile: run, bundle: true, platform: "node", format: "esm" });
  await stop();
  return { program: pathToFileURL(join(folder, "brain.js")).href, run };
}

/** Measures a first start, then a normal one with questions. */
function measure({ program, run }: Compiled, corpus: string, index: string): Measured & { firstMs: number } {
  const start = (part: "start" | "all"): Started => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--max-semi-space-size=2", "--max-old-space-size=512", run, program, corpus, index, part],
      { encoding: "utf8", timeout: CHILD_MS, maxBuffer: 2 ** 26 },
    );
    if (status !== 0) throw new Error(`The measuring process ended with ${status}: ${stderr}`);
    return JSON.parse(stdout) as Started;
  };
  rmSync(join(folderFor(corpus, index), DERIVED_FILE), { force: true });
  const { readyMs: firstMs } = start("start");
  return { ...(start("all") as Measured), firstMs };
}

/** Milliseconds per passage: to build an index, and to embed only. */
async function buildRate(corpus: string): Promise<{ building: number; embedding: number }> {
  const embedder = openEmbedder();
  const model = await embedder.ready();
  const passages = (await passagesIn(corpus)).slice(0, 2 * TIMED_PASSAGES);
  const [built, embedded] = [passages.slice(0, TIMED_PASSAGES), passages.slice(TIMED_PASSAGES)];
  await embedder.embedDocuments(passages.slice(0, 2).map(({ text }) => text));
  const indexDir = await mkdtemp(join(tmpdir(), "jumelages-rate-"));
  try {
    const startedMs = performance.now();
    await openIndex({ passages: built, embedder, model, indexDir, store: "hnsw", notice: () => undefined });
    const builtMs = performance.now();
    await embedder.embedDocuments(embedded.map(({ text }) => text));
    const endedMs = performance.now();
    return { building: (builtMs - startedMs) / built.length, embedding: (endedMs - builtMs) / embedded.length };
  } finally {
    await embedder.dispose();
    await rm(indexDir, { recursive: true });
  }
}

async function main(): Promise<void> {
  const { most, only } = readFlags(
    (args) =>
      parseArgs({ args, options: { most: { type: "boolean", default: false }, only: { type: "string" } } }).values,
  );
  print(`Node ${process.version}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`);
  const embedder = openEmbedder();
  const model = await embedder.ready();
  await embedder.dispose();
  const sizes = only === undefined ? [...SIZES, ...(most ? [MOST] : [])] : [Number(only)];
  const compiled = await compileAll();
  const measured: [string, ReturnType<typeof measure>][] =
    only === undefined ? [["77", measure(compiled, SHIPPED_CORPUS, INDEX_DIR)]] : [];
  for (const size of sizes) {
    const { corpus, index } = await prepare(size, model);
    measured.push([String(size), measure(compiled, corpus, index)]);
  }
  const row = (name: string, value: (of: ReturnType<typeof measure>) => number, digits = 0) => [
    name,
    ...measured.map(([, of]) => value(of).toFixed(digits)),
  ];
  print(
    table([
      ["events", ...measured.map(([name]) => name)],
      row("passages", ({ passages }) => passages),
      row("first start until it answers (ms of the main thread)", ({ firstMs }) => firstMs),
      row("every later one", ({ readyMs }) => readyMs),
      row("of it before the corpus is read", ({ modulesMs }) => modulesMs),
      row("memory after the questions (MiB)", ({ memory }) => memory),
      row("answer by place or month, median (ms)", ({ structural }) => structural.median, 1),
      row("the same, 95 of 100", ({ structural }) => structural.p95, 1),
      row("answer by topic beside its embedding, median", ({ topic }) => topic.median, 1),
      row("the same, 95 of 100", ({ topic }) => topic.p95, 1),
      row("the first topic question", ({ firstTopic }) => firstTopic, 1),
      row("the longest that nobody else had a turn", ({ stretch }) => stretch, 0),
    ]),
  );
  const { building, embedding } = await buildRate(SHIPPED_CORPUS);
  print(`Building an index: ${building.toFixed(1)} ms a passage; embedding alone: ${embedding.toFixed(1)} ms`);
}

await main();
