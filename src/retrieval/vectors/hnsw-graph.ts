import type * as Hnswlib from "hnswlib-node";
import type { VectorTable } from "./vector-table.ts";
import { efFor, HNSW_SETTINGS } from "./hnsw-settings.ts";

/** The native addon: an optional dependency, so it comes through `loadHnswAddon` only. */
export type HnswAddon = Pick<typeof Hnswlib, "HierarchicalNSW">;

/** @throws when the addon is not installed or was not built for this machine */
export async function loadHnswAddon(): Promise<HnswAddon> {
  const { default: addon } = await import("hnswlib-node");
  return addon;
}

/** The graph in a file is not the graph of these vectors. */
export class GraphError extends Error {
  override readonly name = "GraphError";
}

/** How long vectors are added between two turns of the event loop, in milliseconds. */
const BUILD_SLICE_MS = 10;

/**
 * An HNSW graph over the rows of a table; a label in it is a position in the table. Only this file calls the addon, and
 * it checks all arguments here: the addon takes plain arrays of finite numbers and crashes on anything else.
 */
export class HnswGraph {
  readonly #index: InstanceType<HnswAddon["HierarchicalNSW"]>;
  readonly #vectors: VectorTable;

  private constructor(index: InstanceType<HnswAddon["HierarchicalNSW"]>, vectors: VectorTable) {
    this.#index = index;
    this.#vectors = vectors;
  }

  /** Builds a graph over all rows of the table. The same rows give the same graph. */
  static async build(addon: HnswAddon, vectors: VectorTable): Promise<HnswGraph> {
    const { space, m, efConstruction, seed } = HNSW_SETTINGS;
    const index = new addon.HierarchicalNSW(space, vectors.dimension);
    index.initIndex(Math.max(1, vectors.count), m, efConstruction, seed);
    const graph = new HnswGraph(index, vectors);
    await graph.grow();
    return graph;
  }

  /**
   * Reads a graph that `write` wrote. The caller must have checked the file's SHA-256: the addon accepts a damaged file
   * of the right length, and the next search then crashes the process.
   * @throws GraphError when the file does not hold the graph of these vectors
   */
  static async read(addon: HnswAddon, path: string, vectors: VectorTable): Promise<HnswGraph> {
    const index = new addon.HierarchicalNSW(HNSW_SETTINGS.space, vectors.dimension);
    try {
      await index.readIndex(path);
    } catch (cause) {
      throw new GraphError("The graph of the index cannot be read: it has to be built again.", { cause });
    }
    const graph = new HnswGraph(index, vectors);
    if (!graph.#answersForItsVectors()) {
      throw new GraphError("The graph of the index belongs to other vectors: it has to be built again.");
    }
    return graph;
  }

  /** Writes the graph to a file. A short write shows only when the file is read. */
  async write(path: string): Promise<void> {
    await this.#index.writeIndex(path);
  }

  /** Adds the table's new rows to the graph. Other calls may run between two slices. */
  async grow(): Promise<void> {
    const capacity = this.#index.getMaxElements();
    if (this.#vectors.count > capacity) this.#index.resizeIndex(Math.max(this.#vectors.count, capacity * 2));
    // The file does not hold `ef`, and it depends on the count.
    this.#index.setEf(efFor(this.#vectors.count));
    let sliceEndsMs = performance.now() + BUILD_SLICE_MS;
    while (this.#index.getCurrentCount() < this.#vectors.count) {
      const position = this.#index.getCurrentCount();
      this.#index.addPoint(Array.from(this.#vectors.row(position)), position);
      if (performance.now() < sliceEndsMs) continue;
      await new Promise(setImmediate);
      sliceEndsMs = performance.now() + BUILD_SLICE_MS;
    }
  }

  /**
   * Returns the positions of the `k` nearest vectors, or of all vectors when `ef` covers the whole table. Returns
   * undefined when the graph reaches fewer. It returns no distances: the caller compares these few vectors itself, so
   * that equal vectors get equal scores.
   * @param query finite numbers, of the table's dimension
   * @param k at least 1, at most the number of eligible rows
   * @param eligible the rows that may be found; give it only when there are more of them than `ef`
   */
  search(query: number[], k: number, eligible?: ReadonlySet<number>): number[] | undefined {
    const { count } = this.#vectors;
    const asked = efFor(count) >= count ? count : k;
    // An exception in this callback would end the process; a lookup in a set cannot throw.
    const filter = eligible && ((position: number) => eligible.has(position));
    const { neighbors } = this.#index.searchKnn(query, asked, filter);
    return neighbors.length < asked ? undefined : neighbors;
  }

  /** Checks that the graph has as many points as the table has rows, and that a search for the first row finds it or its equal. */
  #answersForItsVectors(): boolean {
    const { count, dimension } = this.#vectors;
    if (this.#index.getCurrentCount() !== count || this.#index.getNumDimensions() !== dimension) return false;
    this.#index.setEf(efFor(count));
    if (count === 0) return true;
    const first = this.#vectors.row(0);
    const [nearest = 0] = this.#index.searchKnn(Array.from(first), 1).neighbors;
    return this.#vectors.similarity(Float64Array.from(first), nearest) > 0.999;
  }
}
