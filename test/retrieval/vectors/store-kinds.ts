import type { DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { ExactStore } from "../../../src/retrieval/vectors/exact-store.ts";
import { loadHnswAddon } from "../../../src/retrieval/vectors/hnsw-graph.ts";
import { HnswStore } from "../../../src/retrieval/vectors/hnsw-store.ts";
import type { PassageStore } from "../../../src/retrieval/vectors/passage-store.ts";

export interface StoreKind {
  kind: "exact" | "hnsw";
  /** An empty store of this kind. */
  create: (embeddings: EmbeddingsInterface, dimension: number) => Promise<PassageStore>;
}

/** The stores that the contract holds for. */
export const STORE_KINDS: StoreKind[] = [
  { kind: "exact", create: (embeddings, dimension) => Promise.resolve(new ExactStore(embeddings, { dimension })) },
  {
    kind: "hnsw",
    create: async (embeddings, dimension) => new HnswStore(embeddings, { dimension, addon: await loadHnswAddon() }),
  },
];

/** A result of a search as ids and similarities to five digits. */
export function brief(found: [DocumentInterface, number][]): [unknown, number][] {
  return found.map(([{ metadata }, similarity]) => [metadata["id"], Math.round(similarity * 1e5) / 1e5]);
}
