import { openRows } from "./byte-scan.ts";
import type { Rows } from "./byte-scan.ts";
import { clampCosine, scalarProduct, toUnitVector } from "./similarity.ts";

/** The value of one step of a 16-bit number. */
const SHORT_STEP = 1 / 32767;

/** Converts a vector of length 1 to 16-bit numbers. */
function toShorts<Into extends Int8Array | Int16Array>(unit: ArrayLike<number>, into: Into): Into {
  for (let index = 0; index < into.length; index += 1) into[index] = Math.round((unit[index] ?? 0) / SHORT_STEP);
  return into;
}

/** Vectors of length 1 by position, in one block of float32, for searching and for writing to disk. */
export class VectorTable {
  readonly dimension: number;
  #values: Float32Array;
  #count: number;
  /** The rows as 16-bit numbers, half the memory; null while the table grows. */
  #shorts: Rows | null = null;
  #compared: { vector: Float64Array; shorts: Int16Array } | undefined;

  /** @param values rows of length 1, one after the other; the table takes ownership */
  constructor(dimension: number, values = new Float32Array(0)) {
    this.dimension = dimension;
    this.#values = values;
    this.#count = values.length / dimension;
  }

  get count(): number {
    return this.#count;
  }

  /** All rows, one after the other. The view may be stale after the next `append`. */
  get values(): Float32Array {
    this.#widen();
    return this.#values.subarray(0, this.#count * this.dimension);
  }

  /** The row at `position`, as a view or a copy. */
  row(position: number): Float32Array {
    if (this.#shorts) return Float32Array.from(this.#shorts.row(position), (value) => value * SHORT_STEP);
    return this.#values.subarray(position * this.dimension, (position + 1) * this.dimension);
  }

  /** Cosine similarity of a vector of length 1 and the row at `position`. The caller must not change the vector. */
  similarity(vector: Float64Array, position: number): number {
    if (!this.#shorts) return clampCosine(scalarProduct(vector, this.#values, position * this.dimension));
    if (this.#compared?.vector !== vector) {
      this.#compared = { vector, shorts: toShorts(vector, new Int16Array(this.dimension)) };
    }
    return clampCosine(this.#shorts.product(this.#compared.shorts, position) * SHORT_STEP * SHORT_STEP);
  }

  /** Halves the memory of the rows and makes comparing ten times as fast; cosines change by some hundred-thousandths. */
  compact(): void {
    if (this.#shorts || this.#count === 0) return;
    const shorts = openRows(Int16Array, this.dimension, this.#count);
    for (let position = 0; position < this.#count; position += 1) toShorts(this.row(position), shorts.row(position));
    this.#shorts = shorts;
    this.#values = new Float32Array(0);
  }

  /**
   * Appends vectors, brought to length 1: all of them, or none when one is refused.
   * @throws VectorError for a vector without a direction or of another dimension
   */
  append(vectors: readonly (readonly number[])[]): void {
    const units = vectors.map((vector) => toUnitVector(vector, this.dimension));
    this.#reserve(units.length);
    for (const unit of units) this.appendUnit(unit);
  }

  /** Appends a vector that already has length 1. */
  appendUnit(unit: ArrayLike<number>): void {
    this.#reserve(1);
    this.#values.set(unit, this.#count * this.dimension);
    this.#count += 1;
  }

  #reserve(rows: number): void {
    this.#widen();
    const needed = (this.#count + rows) * this.dimension;
    if (needed <= this.#values.length) return;
    const grown = new Float32Array(Math.max(needed, this.#values.length * 2));
    grown.set(this.values);
    this.#values = grown;
  }

  /** Goes back to float32, before the table grows or is written. */
  #widen(): void {
    if (!this.#shorts) return;
    const values = new Float32Array(this.#count * this.dimension);
    for (let position = 0; position < this.#count; position += 1)
      values.set(this.row(position), position * this.dimension);
    this.#values = values;
    this.#shorts = null;
  }
}
