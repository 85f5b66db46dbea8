import { openByteScan } from "./byte-scan.ts";
import type { Neighbour } from "./exact-search.ts";
import { clampCosine } from "./similarity.ts";

/** What one step of a query's numbers, which are at most 1, is: as small as 16 bits can hold. */
const QUERY_STEP = 1 / 32767;

/**
 * Vectors of length 1 by position, a byte a number: a quarter of the memory for a thousandth of a cosine. Every one is compared:
 * in a third of a millisecond for 16,000 of 384 numbers, where a graph took twice that for nearly all of the nearest.
 */
export class ByteTable {
  readonly count: number;
  readonly #scale: number;
  readonly #productsWith: (query: Int16Array) => Int32Array;

  /** @param scale what one step of a byte is */
  constructor(dimension: number, bytes: Int8Array, scale: number) {
    this.count = bytes.length / dimension;
    this.#scale = scale;
    this.#productsWith = openByteScan(dimension, bytes);
  }

  /** The `k` rows most like a vector of length 1, best first; equal ones in their order. */
  nearest(vector: Float32Array, k: number): Neighbour[] {
    const products = this.#productsWith(Int16Array.from(vector, (value) => Math.round(value / QUERY_STEP)));
    const best: { position: number; product: number }[] = [];
    let least = -Infinity;
    for (let position = 0; position < this.count; position += 1) {
      const product = products[position] ?? 0;
      if (product <= least) continue;
      let place = best.length;
      while (place > 0 && (best[place - 1]?.product ?? 0) < product) place -= 1;
      best.splice(place, 0, { position, product });
      if (best.length > k) best.pop();
      least = best[k - 1]?.product ?? -Infinity;
    }
    const step = this.#scale * QUERY_STEP;
    return best.map(({ position, product }) => ({ position, similarity: clampCosine(product * step) }));
  }
}
