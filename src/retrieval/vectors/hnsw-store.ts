import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { HnswGraph, type HnswAddon } from "./hnsw-graph.ts";
import { efFor } from "./hnsw-settings.ts";
import type { Neighbour } from "./exact-search.ts";
import type { Scope } from "./index/passage-store.ts";
import { type PassageStoreOptions, MemoryStore } from "./memory-store.ts";

export interface HnswStoreOptions extends PassageStoreOptions {
  addon: HnswAddon;
  /** The graph over the vectors of `contents`; needed when there are any. */
  graph?: HnswGraph;
}

/**
 * Approximate search by an HNSW graph instead of comparing every vector: exact up to 1,000 passages, nearly exact
 * beyond, and many times faster. When a filter leaves few passages, these are compared one by one, which is faster and
 * exact.
 */
export class HnswStore extends MemoryStore {
  readonly #addon: HnswAddon;
  #graph: HnswGraph | undefined;

  constructor(embeddings: EmbeddingsInterface, { addon, graph, ...options }: HnswStoreOptions) {
    super(embeddings, options);
    this.#addon = addon;
    this.#graph = graph;
  }

  override _vectorstoreType(): string {
    return "hnsw";
  }

  protected override nearest(query: number[], k: number, { eligible }: Scope): Neighbour[] {
    // With no more eligible rows than `ef`, comparing them one by one is faster.
    if (!this.#graph || (eligible?.size ?? this.count) <= efFor(this.count)) return this.scan(query, k, eligible);
    return this.scan(query, k, this.#graph.search(query, k, eligible) ?? eligible);
  }

  protected override async vectorsAdded(): Promise<void> {
    if (this.#graph) await this.#graph.grow();
    else this.#graph = await HnswGraph.build(this.#addon, this.vectors);
  }
}
