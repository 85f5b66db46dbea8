import { loadCorpus } from "../corpus/load.ts";
import { createEmbedder } from "../embeddings/embedder.ts";
import type { Embedder } from "../embeddings/embedder.ts";
import type { ModelManifest } from "../embeddings/manifest.ts";
import { cacheQueries } from "../embeddings/query-cache.ts";
import { passagesOf } from "../retrieval/passages.ts";
import { createProbe } from "../retrieval/probe.ts";
import type { Probe } from "../retrieval/probe.ts";
import { readProbe } from "../retrieval/probe-file.ts";
import type { DenseSearch } from "../retrieval/event-retriever.ts";
import { openIndex } from "../retrieval/vectors/open-index.ts";
import type { IndexNotice } from "../retrieval/vectors/open-index.ts";
import type { PassageStore } from "../retrieval/vectors/passage-store.ts";
import { searchByEvent } from "../retrieval/vectors/search-by-event.ts";
import { assembleAssistant } from "./assemble.ts";
import type { Assembled } from "./assemble.ts";

export interface BrainOptions {
  corpusDir: string;
  modelDir: string;
  indexDir: string;
  /** What labelled questions taught; `embeddings/probe.json` by default, null for none. */
  probeFile?: string | null;
  /** Words only: no model is loaded. */
  lexicalOnly?: boolean;
  /** An embedder of the model that has begun to load already; the brain disposes of it. */
  embedder?: Embedder;
  elapsedMs: () => number;
  /** Hears when the index had to be built again, or could not be kept. */
  notice: (notice: IndexNotice) => void;
  /** Hears how many passages are embedded while the index is built. */
  onProgress?: (done: number, total: number) => void;
}

const PROBE_FILE = "embeddings/probe.json";

/** SHA-256 of the weights of a model. */
export function weightsSha256({ files }: ModelManifest): string {
  return files.find(({ path }) => path.endsWith(".onnx"))?.sha256 ?? "none";
}

/** The assistant with all that it stands on, until it is disposed of. */
export interface Brain extends Assembled {
  /** The model in use; null when words alone are searched. */
  model: ModelManifest | null;
  dispose(): Promise<void>;
}

/**
 * Similarity of a text to every event, over the passages of a store, and what the probe reads in it. A text can be embedded
 * ahead, while the rest of the question is understood; its time counts from then.
 */
function createDenseSearch(
  store: PassageStore,
  embedder: Pick<Embedder, "embedQuery" | "isIdle">,
  { elapsedMs, probe = null }: { elapsedMs: () => number; probe?: Probe | null },
): DenseSearch {
  const embed = async (text: string) => {
    const startedMs = elapsedMs();
    const vector = await embedder.embedQuery(text);
    return { vector, embeddingMs: elapsedMs() - startedMs };
  };
  let ahead: { text: string; embedded: ReturnType<typeof embed> } | undefined;
  /** What was embedded ahead is given once: its time is not to be counted again. */
  const take = (text: string) => {
    if (ahead?.text !== text) return embed(text);
    const { embedded } = ahead;
    ahead = undefined;
    return embedded;
  };
  return {
    async meaningOf(text) {
      if (!probe) return { vector: null, embeddingMs: 0 };
      return take(text);
    },
    prepare(text) {
      // Where others wait for the model, nothing is embedded that may not be needed.
      if (!embedder.isIdle()) return;
      ahead = { text, embedded: embed(text) };
      ahead.embedded.catch(() => undefined);
    },
    async search(text) {
      const embedded = take(text);
      const readVector = probe?.(text);
      const { vector, embeddingMs } = await embedded;
      const events = await searchByEvent(store, vector);
      const similarities = new Map(events.map(({ eventId, similarity }) => [eventId, similarity]));
      return { similarities, reading: readVector?.(vector) ?? null, embeddingMs };
    },
  };
}

/**
 * Loads the corpus, the model and the index (built on first use) and assembles the assistant.
 * @throws {CorpusError} when the corpus is broken
 * @throws {ProbeError} when the probe is missing or damaged
 * @throws {ModelError} when the model cannot be used; `lexicalOnly` does without it
 */
export async function createBrain(options: BrainOptions): Promise<Brain> {
  const { corpusDir, modelDir, indexDir, lexicalOnly = false, elapsedMs, notice, onProgress } = options;
  const { probeFile = PROBE_FILE } = options;
  if (lexicalOnly) {
    const assembled = assembleAssistant(await loadCorpus(corpusDir), { dense: null, elapsedMs });
    return { ...assembled, model: null, dispose: () => Promise.resolve() };
  }
  const embedder = options.embedder ?? createEmbedder({ modelDir });
  try {
    // The model loads in its own thread while the corpus is read and its words are put in order.
    const loading = embedder.ready();
    loading.catch(() => undefined);
    const corpus = await loadCorpus(corpusDir);
    const index: { dense?: DenseSearch } = {};
    const notOpen = () => Promise.reject(new Error("The index is not open yet."));
    const dense: DenseSearch = {
      meaningOf: (text) => index.dense?.meaningOf(text) ?? notOpen(),
      prepare: (text) => index.dense?.prepare(text),
      search: (text) => index.dense?.search(text) ?? notOpen(),
    };
    const assembled = assembleAssistant(corpus, { dense, elapsedMs });
    const model = await loading;
    const { store } = await openIndex({
      passages: passagesOf(corpus.events, corpus.subjects),
      embedder,
      model,
      indexDir,
      store: "hnsw",
      notice,
      ...(onProgress ? { onProgress } : {}),
    });
    const probeData = probeFile === null ? null : await readProbe(probeFile, weightsSha256(model));
    const probe = probeData && createProbe(probeData, assembled.parts.bagOf);
    index.dense = createDenseSearch(store, cacheQueries(embedder), { elapsedMs, probe });
    return { ...assembled, model, dispose: () => embedder.dispose() };
  } catch (error) {
    await embedder.dispose();
    throw error;
  }
}
