import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Passage } from "../passages.ts";
import { searchExactly } from "./exact-search.ts";
import type { Neighbour } from "./exact-search.ts";
import { countMismatch, PassageStore } from "./index/passage-store.ts";
import { VectorTable } from "./vector-table.ts";

export interface PassageStoreOptions {
  /** Numbers in a vector. */
  dimension: number;
  /** The initial contents: row i of `vectors` belongs to passage i. */
  contents?: { vectors: VectorTable; passages: readonly Passage[] };
}

/** A store whose vectors are in the memory of this process. */
export abstract class MemoryStore extends PassageStore {
  protected readonly vectors: VectorTable;

  constructor(embeddings: EmbeddingsInterface, { dimension, contents }: PassageStoreOptions) {
    const { vectors = new VectorTable(dimension), passages = [] } = contents ?? {};
    if (vectors.count !== passages.length) throw countMismatch(vectors.count, passages.length);
    super(embeddings, dimension, passages);
    this.vectors = vectors;
  }

  /** Compares the query with the vectors at these positions, by default all. */
  protected scan(query: number[], k: number, positions: Iterable<number> = Array(this.count).keys()): Neighbour[] {
    return searchExactly(this.vectors, query, k, positions, this.order);
  }

  protected override compare(query: readonly number[], eventIds: readonly string[]): ReadonlyMap<string, number> {
    const vector = new Float64Array(query);
    const nearest = (most: number, position: number) => Math.max(most, this.vectors.similarity(vector, position));
    return new Map(eventIds.map((id) => [id, this.positionsOf(id).reduce(nearest, -1)]));
  }

  protected override read(ids: readonly string[]): number[][] {
    return ids.flatMap((id) => {
      const position = this.positionOf(id);
      return position === undefined ? [] : [[...this.vectors.row(position)]];
    });
  }

  protected override keep(units: readonly number[][]): undefined {
    this.vectors.append(units);
  }
}
