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
export type { PassageStoreOptions } from "./retrieval/vectors/table-store.ts";
export type { PassageFilter, PassageMetadata } from "./retrieval/vectors/index/passage.ts";

export interface LibraryOptions {
  /** Another programme than the one in the package, and where its index is kept. */
  programme?: { corpusDir: string; indexDir: string };
  /** Folder of the embedding model; that of the package by default. */
  modelDir?: string;
  /** Hears what somebody who looks after it should be told; nobody by default. */
  notice?: (notice: BrainNotice) => void;
}

/** A programme with what a chain needs of it. */
export interface Library {
  /** The events that a question asks for, as LangChain's `BaseRetriever`. */
  retriever: EventRetriever;
  /** The model that the index is made with, as LangChain's `EmbeddingsInterface`. */
  embeddings: Embedder;
  /** The texts of the programme by meaning alone, as LangChain's `VectorStore`; opened when it is first asked for. */
  openStore: () => Promise<PassageStore>;
  /** The assistant, and all that it stands on. */
  brain: Brain;
  /** Ends the thread of the model. */
  dispose: () => Promise<void>;
}

/** A folder of the package. */
function ownFolder(name: string): string {
  return join(fileURLToPath(compiledFile("../../../") ?? new URL("../", import.meta.url)), name);
}

/**
 * Opens the programme of the package, or another one whose index is built on first use.
 * @throws {CorpusError} when a corpus is broken
 * @throws {ModelError} when the model cannot be used
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
  // The same as the brain's: of a programme without a subject index texts are embedded in another way.
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
