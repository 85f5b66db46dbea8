import { Document, type DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { VectorStore } from "@langchain/core/vectorstores";
import type { Passage } from "../../passages.ts";
import type { Neighbour } from "../exact-search.ts";
import { type PassageFilter, type PassageMetadata, passageMetadataSchema } from "./passage.ts";
import { toUnitVector } from "../similarity.ts";

export type PassageDocument = Document<PassageMetadata>;

/** What a search looks at; without a filter, all passages. */
export interface Scope {
  filter?: PassageFilter | undefined;
  /** The positions that pass the filter; undefined for all. */
  eligible?: ReadonlySet<number> | undefined;
}

/**
 * A vector store of passages. Scores are cosine similarities (1 = same), best first; equal ones are ordered by passage
 * id. `k` may be any number: at most all passages are returned. Passages cannot be deleted: build another store. This
 * class holds the passages; each kind of store holds the vectors in its own way.
 */
export abstract class PassageStore extends VectorStore {
  declare FilterType: PassageFilter;
  /** Numbers in a vector. */
  protected readonly dimension: number;
  readonly #passages: Passage[] = [];
  readonly #positions = new Map<string, number[]>();
  readonly #byId = new Map<string, number>();
  #eventIds: readonly string[] | undefined;

  constructor(embeddings: EmbeddingsInterface, dimension: number, passages: readonly Passage[]) {
    super(embeddings, {});
    this.dimension = dimension;
    this.#refuseKnownIds(passages);
    this.#register(passages);
  }

  get count(): number {
    return this.#passages.length;
  }

  /** Ids of the events that have passages, in the order of the passages. */
  get eventIds(): readonly string[] {
    return (this.#eventIds ??= [...this.#positions.keys()]);
  }

  /**
   * Compares a vector of any length with events.
   * @returns the similarity of each event's nearest passage; events without passages are absent
   * @throws VectorError when the vector has another dimension or a number that is not finite
   */
  async compareEvents(query: readonly number[], eventIds: Iterable<string>): Promise<ReadonlyMap<string, number>> {
    const known = [...eventIds].filter((id) => this.#positions.has(id));
    const unit = toUnitVector(query, this.dimension);
    return known.length === 0 ? new Map() : this.compare(unit, known);
  }

  /** The vectors of these passages; unknown ids are skipped. */
  async vectorsOf(ids: readonly string[]): Promise<(readonly number[])[]> {
    return this.read(ids.filter((id) => this.#byId.has(id)));
  }

  override async addDocuments(documents: DocumentInterface[]): Promise<string[]> {
    return this.addVectors(
      await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent)),
      documents,
    );
  }

  /**
   * Adds passages with their vectors, which are brought to length 1; all or none.
   * @returns the ids of the passages
   * @throws VectorError for a vector without a direction or of another dimension
   */
  override async addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<string[]> {
    if (vectors.length !== documents.length) throw countMismatch(vectors.length, documents.length);
    const added = documents.map(({ pageContent, metadata }) => ({
      ...passageMetadataSchema.parse(metadata),
      text: pageContent,
    }));
    this.#refuseKnownIds(added);
    const kept = this.keep(
      vectors.map((vector) => toUnitVector(vector, this.dimension)),
      added,
    );
    // No `await` when the store keeps vectors synchronously, so that no other call can come in between.
    if (kept) await kept;
    this.#register(added);
    await this.vectorsAdded();
    return added.map(({ id }) => id);
  }

  /**
   * The `k` passages nearest to a vector of any length, among those that pass the filter.
   * @throws VectorError when the query has another dimension or a number that is not finite
   */
  override async similaritySearchVectorWithScore(
    query: number[],
    k: number,
    filter?: PassageFilter,
  ): Promise<[PassageDocument, number][]> {
    const found = await this.#find(query, k, filter);
    return found.map(({ position, similarity }) => [toDocument(this.#passage(position)), similarity]);
  }

  /** The same, with event ids only: making a document of each passage would take longer than the search. */
  async nearestEvents(query: readonly number[], k: number): Promise<{ eventId: string; similarity: number }[]> {
    const found = await this.#find(query, k);
    return found.map(({ position, similarity }) => ({ eventId: this.#passage(position).eventId, similarity }));
  }

  async #find(query: readonly number[], k: number, filter?: PassageFilter): Promise<Neighbour[]> {
    const unit = toUnitVector(query, this.dimension);
    const eligible = this.#eligible(filter);
    const wanted = Math.min(Math.floor(k), eligible?.size ?? this.count);
    return wanted >= 1 ? this.nearest(unit, wanted, { filter, eligible }) : [];
  }

  /** The best `k` of the eligible positions, or of all, in order; `k` is at least 1 and at most their number. */
  protected abstract nearest(query: number[], k: number, scope: Scope): Neighbour[] | Promise<Neighbour[]>;

  /** The similarity of each event's nearest passage. All events have passages; the query has length 1. */
  protected abstract compare(
    query: readonly number[],
    eventIds: readonly string[],
  ): ReadonlyMap<string, number> | Promise<ReadonlyMap<string, number>>;

  /** The vectors of known passages. */
  protected abstract read(ids: readonly string[]): (readonly number[])[] | Promise<(readonly number[])[]>;

  /** Stores vectors of length 1 for new passages, before the passages are registered. */
  protected abstract keep(units: readonly number[][], passages: readonly Passage[]): Promise<void> | undefined;

  /** Called after passages were added. */
  protected vectorsAdded(): Promise<void> {
    return Promise.resolve();
  }

  protected positionOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  protected positionsOf(eventId: string): readonly number[] {
    return this.#positions.get(eventId) ?? [];
  }

  /** Sorts by similarity, then by passage id. */
  protected readonly order = (left: Neighbour, right: Neighbour): number =>
    right.similarity - left.similarity || (this.#passage(left.position).id < this.#passage(right.position).id ? -1 : 1);

  #eligible(filter: PassageFilter | undefined): ReadonlySet<number> | undefined {
    if (filter?.eventIds === undefined && filter?.language === undefined) return undefined;
    const { eventIds, language } = filter;
    const positions = eventIds
      ? Array.from(eventIds, (eventId) => this.positionsOf(eventId)).flat()
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
      if (this.#byId.has(id) || seen.has(id)) {
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
      this.#byId.set(passage.id, position);
    }
    this.#eventIds = undefined;
  }
}

/** The error when the number of vectors differs from that of passages. */
export function countMismatch(vectors: number, documents: number): RangeError {
  return new RangeError(`${vectors} vectors were given for ${documents} documents: give one for each.`);
}

/** Made only for results, since documents would hold the texts of a large programme twice. */
function toDocument({ text, id, eventId, language }: Passage): PassageDocument {
  return new Document({ pageContent: text, metadata: { id, eventId, language }, id });
}
