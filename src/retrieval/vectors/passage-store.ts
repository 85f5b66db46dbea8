import { Document, type DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { VectorStore } from "@langchain/core/vectorstores";
import { type Neighbour, searchExactly } from "./exact-search.ts";
import type { Passage } from "../passages.ts";
import { type PassageFilter, type PassageMetadata, passageMetadataSchema } from "./passage.ts";
import { toUnitVector } from "./similarity.ts";
import { VectorTable } from "./vector-table.ts";

export type PassageDocument = Document<PassageMetadata>;

export interface PassageStoreOptions {
  /** Numbers in a vector. */
  dimension: number;
  /** What the store holds from the start: the row of `vectors` at a position belongs to the passage at that position. */
  contents?: { vectors: VectorTable; passages: readonly Passage[] };
}

/**
 * A vector store of passages. Scores are cosine similarities (1 = same), best first, equal ones ordered by the id of the
 * passage. `k` may be any number: there are at most as many answers as passages. Nothing can be deleted: build another.
 */
export abstract class PassageStore extends VectorStore {
  declare FilterType: PassageFilter;
  protected readonly vectors: VectorTable;
  readonly #documents: PassageDocument[] = [];
  readonly #positions = new Map<string, number[]>();
  readonly #ids = new Set<string>();
  #passagesPerEvent = 0;

  constructor(embeddings: EmbeddingsInterface, { dimension, contents }: PassageStoreOptions) {
    super(embeddings, {});
    const { vectors = new VectorTable(dimension), passages = [] } = contents ?? {};
    if (vectors.count !== passages.length) throw countMismatch(vectors.count, passages.length);
    const documents = passages.map(({ text, id, eventId, language }) => toDocument(text, { id, eventId, language }));
    this.#refuseKnownIds(documents);
    this.vectors = vectors;
    this.#register(documents);
  }

  /** How many passages the store holds. */
  get count(): number {
    return this.#documents.length;
  }

  /** The largest number of passages that one event has. */
  get passagesPerEvent(): number {
    return this.#passagesPerEvent;
  }

  override async addDocuments(documents: DocumentInterface[]): Promise<string[]> {
    return this.addVectors(
      await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent)),
      documents,
    );
  }

  /**
   * Adds passages with their vectors, which are brought to length 1; all or none.
   * @returns the ids of the passages.
   * @throws VectorError for a vector without a direction or of another dimension.
   */
  override async addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<string[]> {
    if (vectors.length !== documents.length) throw countMismatch(vectors.length, documents.length);
    const added = documents.map(({ pageContent, metadata }) =>
      toDocument(pageContent, passageMetadataSchema.parse(metadata)),
    );
    this.#refuseKnownIds(added);
    this.vectors.append(vectors);
    this.#register(added);
    await this.vectorsAdded();
    return added.map(({ metadata }) => metadata.id);
  }

  /**
   * The `k` passages nearest to a vector of any length, among those that the filter leaves.
   * @throws VectorError when the query has another dimension or a number that is not finite.
   */
  override similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: PassageFilter,
  ): Promise<[PassageDocument, number][]> {
    return Promise.resolve().then(() => this.#search(query, k, filter));
  }

  /** The best `k` of the eligible positions, or of all, in order; `k` is at least 1 and at most their number. */
  protected abstract nearest(query: number[], k: number, eligible: ReadonlySet<number> | undefined): Neighbour[];

  /** Called when the table has grown. */
  protected abstract vectorsAdded(): Promise<void>;

  /** Compares the query with the vectors at these positions, or with every one. */
  protected scan(query: number[], k: number, positions: Iterable<number> = this.#documents.keys()): Neighbour[] {
    return searchExactly(this.vectors, query, k, positions, this.#order);
  }

  readonly #order = (left: Neighbour, right: Neighbour): number =>
    right.similarity - left.similarity ||
    (this.#document(left.position).metadata.id < this.#document(right.position).metadata.id ? -1 : 1);

  #search(query: number[], k: number, filter: PassageFilter | undefined): [PassageDocument, number][] {
    const unit = toUnitVector(query, this.vectors.dimension);
    const eligible = this.#eligible(filter);
    const wanted = Math.min(Math.floor(k), eligible?.size ?? this.count);
    if (!(wanted >= 1)) return [];
    return this.nearest(unit, wanted, eligible).map(({ position, similarity }) => [
      this.#document(position),
      similarity,
    ]);
  }

  #eligible(filter: PassageFilter | undefined): ReadonlySet<number> | undefined {
    if (filter?.eventIds === undefined && filter?.language === undefined) return undefined;
    const { eventIds, language } = filter;
    const positions = eventIds
      ? Array.from(eventIds, (eventId) => this.#positions.get(eventId) ?? []).flat()
      : [...this.#documents.keys()];
    return new Set(
      language === undefined
        ? positions
        : positions.filter((position) => this.#document(position).metadata.language === language),
    );
  }

  #document(position: number): PassageDocument {
    const document = this.#documents[position];
    if (!document) throw new RangeError(`There is no passage at position ${position} of ${this.count}.`);
    return document;
  }

  #refuseKnownIds(added: readonly PassageDocument[]): void {
    const seen = new Set<string>();
    for (const { id } of added.map(({ metadata }) => metadata)) {
      if (this.#ids.has(id) || seen.has(id)) {
        throw new RangeError(`A passage with the id ${id} is in the store already: ids are unique.`);
      }
      seen.add(id);
    }
  }

  #register(added: readonly PassageDocument[]): void {
    for (const document of added) {
      const { id, eventId } = document.metadata;
      const positions = this.#positions.get(eventId) ?? [];
      positions.push(this.#documents.push(document) - 1);
      this.#positions.set(eventId, positions);
      this.#passagesPerEvent = Math.max(this.#passagesPerEvent, positions.length);
      this.#ids.add(id);
    }
  }
}

function countMismatch(vectors: number, documents: number): RangeError {
  return new RangeError(`${vectors} vectors were given for ${documents} documents: give one for each.`);
}

function toDocument(pageContent: string, metadata: PassageMetadata): PassageDocument {
  return new Document({ pageContent, metadata, id: metadata.id });
}
