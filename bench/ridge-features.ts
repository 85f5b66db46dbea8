import { conjugateGradient } from "./conjugate-gradient.ts";

/** Examples as a regression sees them: a few numbers that all have, and many that few have. */
export interface RidgeFeatures {
  dense: readonly Float64Array[];
  sparse: Sparse;
}

/** Rows of few numbers among many columns: for each row its columns and values. */
export interface Sparse {
  columns: number;
  rows: readonly { at: readonly number[]; values: readonly number[] }[];
}

/**
 * The entries of bags as such rows; the columns are the entries in their order.
 * @param scale what every value is multiplied by
 */
export function sparseOf(
  bags: readonly ReadonlyMap<string, number>[],
  entries: Iterable<string>,
  scale: number,
): Sparse {
  const columnOf = new Map([...entries].map((entry, index) => [entry, index]));
  return {
    columns: columnOf.size,
    rows: bags.map((bag) => ({
      at: [...bag.keys()].map((entry) => columnOf.get(entry) ?? 0),
      values: [...bag.values()].map((value) => scale * value),
    })),
  };
}

/** Two sorts of entries beside each other. */
export function beside(first: Sparse, second: Sparse): Sparse {
  return {
    columns: first.columns + second.columns,
    rows: first.rows.map(({ at, values }, index) => {
      const other = second.rows[index] ?? { at: [], values: [] };
      return {
        at: [...at, ...other.at.map((column) => first.columns + column)],
        values: [...values, ...other.values],
      };
    }),
  };
}

/** A row of a matrix that stands in a longer array. */
interface Row {
  of: Float64Array;
  from: number;
}

/** Adds to a row a share of another one. */
function addRow(target: Row, source: Row, share: number, columns: number): void {
  const [a, b] = [target.of, source.of];
  for (let i = 0; i < columns; i += 1)
    a[target.from + i] = (a[target.from + i] ?? 0) + share * (b[source.from + i] ?? 0);
}

/** Adds to a row shares of four rows that follow each other, in one pass over memory. */
function addFourRows(target: Row, source: Row, shares: Float64Array, first: number, columns: number): void {
  const [a, b] = [target.of, source.of];
  const [s1 = 0, s2 = 0, s3 = 0, s4 = 0] = shares.subarray(first, first + 4);
  for (let i = 0, j = source.from; i < columns; i += 1, j += 1) {
    a[target.from + i] =
      (a[target.from + i] ?? 0) +
      s1 * (b[j] ?? 0) +
      s2 * (b[j + columns] ?? 0) +
      s3 * (b[j + 2 * columns] ?? 0) +
      s4 * (b[j + 3 * columns] ?? 0);
  }
}

/** Adds to a row the product of a row of `size` factors with as many rows from `from` on. */
function addProduct(target: Row, factors: Row, source: Float64Array, size: number, columns: number): void {
  let i = 0;
  for (; i + 4 <= size; i += 4)
    addFourRows(target, { of: source, from: i * columns }, factors.of, factors.from + i, columns);
  for (; i < size; i += 1)
    addRow(target, { of: source, from: i * columns }, factors.of[factors.from + i] ?? 0, columns);
}

/** Sums of the products of every two dense features, and of every sparse one with every dense one, over weighted examples. */
function gramOf({ dense, sparse }: RidgeFeatures, rows: readonly number[], weights: readonly number[]) {
  const size = dense[0]?.length ?? 0;
  const ofDense = new Float64Array(size * size);
  const cross = new Float64Array(sparse.columns * size);
  rows.forEach((row, index) => {
    const own = { of: dense[row] ?? new Float64Array(size), from: 0 };
    const weight = weights[index] ?? 0;
    own.of.forEach((value, i) => {
      addRow({ of: ofDense, from: i * size }, own, weight * value, size);
    });
    const { at, values } = sparse.rows[row] ?? { at: [], values: [] };
    at.forEach((column, i) => {
      addRow({ of: cross, from: column * size }, own, weight * (values[i] ?? 0), size);
    });
  });
  return { size, ofDense, cross };
}

/** The sums over the features of examples, times coefficients: a row an example. */
export function applyFeatures(
  { dense, sparse }: RidgeFeatures,
  rows: readonly number[],
  coefficients: Float64Array,
  columns: number,
): Float64Array {
  const sums = new Float64Array(rows.length * columns);
  const size = dense[0]?.length ?? 0;
  rows.forEach((row, index) => {
    const target = { of: sums, from: index * columns };
    addProduct(target, { of: dense[row] ?? sums, from: 0 }, coefficients, size, columns);
    addSparse(target, sparse, row, { of: coefficients, from: size * columns }, columns);
  });
  return sums;
}

/** Adds to a row the product of the sparse features of an example with the rows that begin at `source`. */
function addSparse(target: Row, sparse: Sparse, row: number, source: Row, columns: number): void {
  const { at, values } = sparse.rows[row] ?? { at: [], values: [] };
  at.forEach((column, i) => {
    addRow(target, { of: source.of, from: source.from + column * columns }, values[i] ?? 0, columns);
  });
}

/** The transposed product: a row a feature, dense ones first, of sums over weighted examples. */
function sumOver(
  { dense, sparse }: RidgeFeatures,
  rows: readonly number[],
  values: Float64Array,
  columns: number,
): Float64Array {
  const size = dense[0]?.length ?? 0;
  const sums = new Float64Array((size + sparse.columns) * columns);
  rows.forEach((row, index) => {
    const own = { of: values, from: index * columns };
    dense[row]?.forEach((share, i) => {
      addRow({ of: sums, from: i * columns }, own, share, columns);
    });
    const { at, values: shares } = sparse.rows[row] ?? { at: [], values: [] };
    at.forEach((column, i) => {
      addRow({ of: sums, from: (size + column) * columns }, own, shares[i] ?? 0, columns);
    });
  });
  return sums;
}

/** Some examples with what is to be told of each, a row an example, and how much each counts. */
export interface RidgeProblem {
  rows: readonly number[];
  weights: readonly number[];
  targets: Float64Array;
  columns: number;
  lambda: number;
}

/**
 * Weighted ridge regression without intercept: coefficients (FᵀWF + λI)⁻¹·FᵀWY, a row a feature, dense ones first. The
 * products of the sparse features with each other are never written down: of thousands of words they would take gigabytes.
 * @param start a solution of a like problem, to begin with
 */
export function ridgeRegression(
  features: RidgeFeatures,
  { rows, weights, targets, columns, lambda }: RidgeProblem,
  start?: Float64Array,
): Float64Array {
  const { size, ofDense, cross } = gramOf(features, rows, weights);
  const { sparse } = features;
  const multiply = (values: Float64Array) => {
    const product = values.map((value) => lambda * value);
    for (let i = 0; i < size; i += 1)
      addProduct({ of: product, from: i * columns }, { of: ofDense, from: i * size }, values, size, columns);
    const ofSparse = values.subarray(size * columns);
    for (let word = 0; word < sparse.columns; word += 1) {
      const target = { of: product, from: (size + word) * columns };
      addProduct(target, { of: cross, from: word * size }, values, size, columns);
    }
    addTransposed(product, cross, ofSparse, { size, words: sparse.columns, columns });
    const own = new Float64Array(columns);
    rows.forEach((row, index) => {
      own.fill(0);
      addSparse({ of: own, from: 0 }, sparse, row, { of: ofSparse, from: 0 }, columns);
      const weight = weights[index] ?? 0;
      const { at, values: shares } = sparse.rows[row] ?? { at: [], values: [] };
      at.forEach((column, i) => {
        addRow(
          { of: product, from: (size + column) * columns },
          { of: own, from: 0 },
          weight * (shares[i] ?? 0),
          columns,
        );
      });
    });
    return product;
  };
  const weighted = targets.map((value, at) => value * (weights[Math.floor(at / columns)] ?? 0));
  const right = sumOver(features, rows, weighted, columns);
  return conjugateGradient(multiply, right, columns, start ? { start } : {});
}

/** Adds crossᵀ·values to the first rows of a product, four rows of `values` in one pass. */
function addTransposed(
  product: Float64Array,
  cross: Float64Array,
  values: Float64Array,
  { size, words, columns }: { size: number; words: number; columns: number },
): void {
  const shares = new Float64Array(4);
  for (let word = 0; word < words; word += 4) {
    const many = Math.min(4, words - word);
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < many; j += 1) shares[j] = cross[(word + j) * size + i] ?? 0;
      const target = { of: product, from: i * columns };
      if (many === 4) addFourRows(target, { of: values, from: word * columns }, shares, 0, columns);
      else
        for (let j = 0; j < many; j += 1)
          addRow(target, { of: values, from: (word + j) * columns }, shares[j] ?? 0, columns);
    }
  }
}
