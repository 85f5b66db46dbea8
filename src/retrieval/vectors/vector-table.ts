import { clampCosine, scalarProduct, toUnitVector } from "./similarity.ts";

/** Vectors of length 1 by position, in one block of float32: what is searched, and what is written to disk. */
export class VectorTable {
  readonly dimension: number;
  #values: Float32Array;
  #count: number;

  /** @param values rows of length 1, one after the other; the table takes them over. */
  constructor(dimension: number, values = new Float32Array(0)) {
    this.dimension = dimension;
    this.#values = values;
    this.#count = values.length / dimension;
  }

  get count(): number {
    return this.#count;
  }

  /** All rows, one after the other; a view that the next `append` may leave behind. */
  get values(): Float32Array {
    return this.#values.subarray(0, this.#count * this.dimension);
  }

  /** The row at `position`, as a view. */
  row(position: number): Float32Array {
    return this.#values.subarray(position * this.dimension, (position + 1) * this.dimension);
  }

  /** Cosine similarity of a vector of length 1 and the row at `position`. */
  similarity(vector: Float64Array, position: number): number {
    return clampCosine(scalarProduct(vector, this.#values, position * this.dimension));
  }

  /**
   * Adds vectors at the end, brought to length 1: all of them, or none when one is refused.
   * @throws VectorError for a vector without a direction or of another dimension.
   */
  append(vectors: readonly (readonly number[])[]): void {
    const units = vectors.map((vector) => toUnitVector(vector, this.dimension));
    this.#reserve(units.length);
    for (const unit of units) this.appendUnit(unit);
  }

  /** Adds a vector of length 1 at the end, as it is. */
  appendUnit(unit: ArrayLike<number>): void {
    this.#reserve(1);
    this.#values.set(unit, this.#count * this.dimension);
    this.#count += 1;
  }

  #reserve(rows: number): void {
    const needed = (this.#count + rows) * this.dimension;
    if (needed <= this.#values.length) return;
    const grown = new Float32Array(Math.max(needed, this.#values.length * 2));
    grown.set(this.values);
    this.#values = grown;
  }
}
