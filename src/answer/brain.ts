import { loadCorpus } from "../corpus/load.ts";
import { createEmbedder } from "../embeddings/embedder.ts";
import type { Embedder } from "../embeddings/embedder.ts";
import type { ModelManifest } from "../embeddings/manifest.ts";
import { cacheQueries } from "../embeddings/query-cache.ts";
import { passagesOf } from "../retrieval/passages.ts";
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

/** The assistant with all that it stands on, until it is disposed of. */
export interface Brain extends Assembled {
  /** The model in use; null when words alone are searched. */
  model: ModelManifest | null;
  dispose(): Promise<void>;
}

/** Similarity of a text to every event, over the passages of a store. */
export function createDenseSearch(
  store: PassageStore,
  embedder: Pick<Embedder, "embedQuery">,
  elapsedMs: () => number,
): DenseSearch {
  return async (text) => {
    const startedMs = elapsedMs();
    const vector = await embedder.embedQuery(text);
    const embeddingMs = elapsedMs() - startedMs;
    const events = await searchByEvent(store, vector);
    return { similarities: new Map(events.map(({ eventId, similarity }) => [eventId, similarity])), embeddingMs };
  };
}

/**
 * Loads the corpus, the model and the index (built on first use) and assembles the assistant.
 * @throws {CorpusError} when the corpus is broken
 * @throws {ModelError} when the model cannot be used; `lexicalOnly` does without it
 */
export async function createBrain(options: BrainOptions): Promise<Brain> {
  const { corpusDir, modelDir, indexDir, lexicalOnly = false, elapsedMs, notice, onProgress } = options;
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
    const index: { search?: DenseSearch } = {};
    const dense: DenseSearch = (text) =>
      index.search ? index.search(text) : Promise.reject(new Error("The index is not open yet."));
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
    index.search = createDenseSearch(store, cacheQueries(embedder), elapsedMs);
    return { ...assembled, model, dispose: () => embedder.dispose() };
  } catch (error) {
    await embedder.dispose();
    throw error;
  }
}
