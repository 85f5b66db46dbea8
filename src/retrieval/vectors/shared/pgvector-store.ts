import { createHash } from "node:crypto";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Passage } from "../../passages.ts";
import type { Neighbour } from "../exact-search.ts";
import { PassageStore } from "../index/passage-store.ts";
import type { Scope } from "../index/passage-store.ts";
import type { Compared, SharedVectors } from "./shared-vectors.ts";
import { clampCosine } from "../similarity.ts";
import { HASH_BYTES } from "../index/text-hash.ts";

export interface PgvectorStoreOptions {
  /** Numbers in a vector. */
  dimension: number;
  /** The passages of the corpus, all of which have vectors in the database. */
  passages?: readonly Passage[];
  vectors: SharedVectors;
  /** Up to this many passages are compared one by one, which is exact. Default 5000, which takes a few milliseconds. */
  comparedUpTo?: number;
}

const COMPARED_UP_TO = 5000;
/** Least `ef` of a search by the graph. */
const LEAST_EF = 200;

/** A passage added with its vector is keyed by the hash of the vector: its text may already have another vector of the model. */
function hashOfVector(unit: readonly number[]): string {
  const bytes = new Uint8Array(Float32Array.from(unit).buffer);
  return createHash("sha256").update(bytes).digest().subarray(0, HASH_BYTES).toString("hex");
}

/**
 * Keeps the vectors in a PostgreSQL database, which all replicas search; this process holds only the passages. Passages
 * that are added later stay in the database until the corpus is opened again. The database computes the similarity, in
 * 32-bit floats.
 */
export class PgvectorStore extends PassageStore {
  readonly #vectors: SharedVectors;
  readonly #comparedUpTo: number;

  constructor(
    embeddings: EmbeddingsInterface,
    { dimension, passages = [], vectors, comparedUpTo = COMPARED_UP_TO }: PgvectorStoreOptions,
  ) {
    super(embeddings, dimension, passages);
    this.#vectors = vectors;
    this.#comparedUpTo = comparedUpTo;
  }

  override _vectorstoreType(): string {
    return "pgvector";
  }

  protected override async nearest(query: number[], k: number, { filter, eligible }: Scope): Promise<Neighbour[]> {
    if ((eligible?.size ?? this.count) > this.#comparedUpTo) {
      const found = this.#neighbours(await this.#vectors.walk(query, k, filter, Math.max(2 * k, LEAST_EF)));
      if (found.length === k) return found.sort(this.order);
    }
    return this.#neighbours(await this.#vectors.scan(query, k, filter));
  }

  protected override async compare(
    query: readonly number[],
    eventIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const compared = await this.#vectors.compareEvents(query, eventIds);
    return new Map(compared.map(({ id, similarity }) => [id, clampCosine(similarity)]));
  }

  protected override read(ids: readonly string[]): Promise<number[][]> {
    return this.#vectors.read(ids);
  }

  protected override keep(units: readonly number[][], passages: readonly Passage[]): Promise<void> {
    const hashed = passages.map((passage, index) => ({ ...passage, hash: hashOfVector(units[index] ?? []) }));
    return this.#vectors.append(hashed, units);
  }

  /** Skips passages that another process has added since. */
  #neighbours(found: readonly Compared[]): Neighbour[] {
    return found.flatMap(({ id, similarity }) => {
      const position = this.positionOf(id);
      return position === undefined ? [] : [{ position, similarity: clampCosine(similarity) }];
    });
  }
}
