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
  readonly #passages: Passage[] = [];
  readonly #positions = new Map<string, number[]>();
  readonly #ids = new Set<string>();
  #eventIds: readonly string[] | undefined;

  constructor(embeddings: EmbeddingsInterface, { dimension, contents }: PassageStoreOptions) {
    super(embeddings, {});
    const { vectors = new VectorTable(dimension), passages = [] } = contents ?? {};
    if (vectors.count !== passages.length) throw countMismatch(vectors.count, passages.length);
    this.#refuseKnownIds(passages);
    this.vectors = vectors;
    this.#register(passages);
  }

  /** How many passages the store holds. */
  get count(): number {
    return this.#passages.length;
  }

  /** Ids of the events that have passages, in the order of these. */
  get eventIds(): readonly string[] {
    return (this.#eventIds ??= [...this.#positions.keys()]);
  }

  /**
   * Compares a vector of any length with events: what comes back gives the similarity of an event's nearest passage, and undefined
   * for an event without passages.
   * @throws VectorError when the vector has another dimension or a number that is not finite.
   */
  compareEvents(query: readonly number[]): (eventId: string) => number | undefined {
    const unit = new Float64Array(toUnitVector(query, this.vectors.dimension));
    return (eventId) => {
      const positions = this.#positions.get(eventId);
      return positions?.reduce((most, position) => Math.max(most, this.vectors.similarity(unit, position)), -1);
    };
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
    const added = documents.map(({ pageContent, metadata }) => ({
      ...passageMetadataSchema.parse(metadata),
      text: pageContent,
    }));
    this.#refuseKnownIds(added);
    this.vectors.append(vectors);
    this.#register(added);
    await this.vectorsAdded();
    return added.map(({ id }) => id);
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
  protected scan(query: number[], k: number, positions: Iterable<number> = this.#passages.keys()): Neighbour[] {
    return searchExactly(this.vectors, query, k, positions, this.#order);
  }

  readonly #order = (left: Neighbour, right: Neighbour): number =>
    right.similarity - left.similarity || (this.#passage(left.position).id < this.#passage(right.position).id ? -1 : 1);

  #search(query: number[], k: number, filter: PassageFilter | undefined): [PassageDocument, number][] {
    const unit = toUnitVector(query, this.vectors.dimension);
    const eligible = this.#eligible(filter);
    const wanted = Math.min(Math.floor(k), eligible?.size ?? this.count);
    if (!(wanted >= 1)) return [];
    return this.nearest(unit, wanted, eligible).map(({ position, similarity }) => [
      toDocument(this.#passage(position)),
      similarity,
    ]);
  }

  #eligible(filter: PassageFilter | undefined): ReadonlySet<number> | undefined {
    if (filter?.eventIds === undefined && filter?.language === undefined) return undefined;
    const { eventIds, language } = filter;
    const positions = eventIds
      ? Array.from(eventIds, (eventId) => this.#positions.get(eventId) ?? []).flat()
      : [...this.#passages.keys()];
    return new Set(
      language === undefined
        ? positions
        : positions.filter((position) => this.#passage(position).language === language),
    );
  }

  #passage(position: number): Passage {
    const passage = this.#passages[position];
    if (!passage) throw new RangeError(`There is no passage at position ${position} of ${this.count}.`);
    return passage;
  }

  #refuseKnownIds(added: readonly Passage[]): void {
    const seen = new Set<string>();
    for (const { id } of added) {
      if (this.#ids.has(id) || seen.has(id)) {
        throw new RangeError(`A passage with the id ${id} is in the store already: ids are unique.`);
      }
      seen.add(id);
    }
  }

  #register(added: readonly Passage[]): void {
    for (const passage of added) {
      const position = this.#passages.push(passage) - 1;
      const positions = this.#positions.get(passage.eventId);
      if (positions) positions.push(position);
      else this.#positions.set(passage.eventId, [position]);
      this.#ids.add(passage.id);
    }
    this.#eventIds = undefined;
  }
}

function countMismatch(vectors: number, documents: number): RangeError {
  return new RangeError(`${vectors} vectors were given for ${documents} documents: give one for each.`);
}

/** Made when it is found: the texts of a large programme would be held twice. */
function toDocument({ text, id, eventId, language }: Passage): PassageDocument {
  return new Document({ pageContent: text, metadata: { id, eventId, language }, id });
}
