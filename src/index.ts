import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBrain } from "./answer/brain/brain.ts";
import type { Brain, BrainNotice } from "./answer/brain/brain.ts";
import { compiledFile } from "./disk/compiled.ts";
import { createEmbedder } from "./embeddings/embedder.ts";
import type { Embedder } from "./embeddings/embedder.ts";
import type { EventRetriever } from "./retrieval/event-retriever.ts";
import { openIndex } from "./retrieval/vectors/index/open-index.ts";
import type { PassageStore } from "./retrieval/vectors/index/passage-store.ts";

export { createBrain } from "./answer/brain/brain.ts";
export type { Brain, BrainNotice, BrainOptions } from "./answer/brain/brain.ts";
export type { Answer, AnswerEvent, AnswerTwinning } from "./answer/answer.ts";
export type { AskContext, Assistant, Reply } from "./answer/ports.ts";
export { createEmbedder } from "./embeddings/embedder.ts";
export type { Embedder, EmbedderOptions } from "./embeddings/embedder.ts";
export { EventRetriever } from "./retrieval/event-retriever.ts";
export type { EventMetadata, EventRetrieverDeps } from "./retrieval/event-retriever.ts";
export { ExactStore } from "./retrieval/vectors/exact-store.ts";
export { HnswStore } from "./retrieval/vectors/hnsw-store.ts";
export type { HnswStoreOptions } from "./retrieval/vectors/hnsw-store.ts";
export { loadHnswAddon } from "./retrieval/vectors/hnsw-graph.ts";
export { PassageStore } from "./retrieval/vectors/index/passage-store.ts";
export type { PassageDocument } from "./retrieval/vectors/index/passage-store.ts";
export type { PassageStoreOptions } from "./retrieval/vectors/memory-store.ts";
export type { PassageFilter, PassageMetadata } from "./retrieval/vectors/index/passage.ts";

export interface LibraryOptions {
  /** Another programme than the package's, and the folder of its index. */
  programme?: { corpusDir: string; indexDir: string };
  /** Folder of the embedding model; default: the package's. */
  modelDir?: string;
  /** Receives notices for the operator; by default they are dropped. */
  notice?: (notice: BrainNotice) => void;
}

/** A programme in the forms that LangChain needs. */
export interface Library {
  /** Finds the events that answer a question, as LangChain's `BaseRetriever`. */
  retriever: EventRetriever;
  /** The model of the index, as LangChain's `EmbeddingsInterface`. */
  embeddings: Embedder;
  /** The texts of the programme, searched by meaning only, as LangChain's `VectorStore`; loaded on first use. */
  openStore: () => Promise<PassageStore>;
  /** The assistant and its parts. */
  brain: Brain;
  /** Ends the model's thread. */
  dispose: () => Promise<void>;
}

function ownFolder(name: string): string {
  return join(fileURLToPath(compiledFile("../../../") ?? new URL("../", import.meta.url)), name);
}

/**
 * Opens the package's programme, or another one whose index is built on first use.
 * @throws {CorpusError} for a broken corpus
 * @throws {ModelError} for an unusable model
 */
export async function openLibrary(options: LibraryOptions = {}): Promise<Library> {
  const { programme, modelDir = ownFolder("embeddings/model"), notice = () => undefined } = options;
  const embeddings = createEmbedder({ modelDir });
  const { corpusDir, indexDir } = programme ?? {
    corpusDir: ownFolder("corpus"),
    indexDir: ownFolder("embeddings/index"),
  };
  const brain = await createBrain({
    corpusDir,
    indexDir,
    hasOwnIndex: true,
    modelDir,
    labelledDir: ownFolder("embeddings/labelled"),
    thesaurusDir: ownFolder("embeddings/thesaurus"),
    headsDir: ownFolder("embeddings/heads"),
    embedder: embeddings,
    elapsedMs: () => performance.now(),
    notice,
  });
  // Use the brain's embedder: a programme without a subject index embeds texts in another way.
  const embedder = brain.embedder ?? embeddings;
  const open = async () => {
    const model = brain.model ?? (await embeddings.ready());
    const { passages } = brain;
    return (await openIndex({ passages, embedder, model, indexDir, store: "hnsw", notice })).store;
  };
  let store: Promise<PassageStore> | undefined;
  return {
    retriever: brain.deps.retriever,
    embeddings: embedder,
    openStore: () => (store ??= open()),
    brain,
    dispose: () => brain.dispose(),
  };
}
