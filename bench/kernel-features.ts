/**
 * What the kernel of the probe compares examples by, so that it can be multiplied without being written down: of thousands of
 * examples it would take gigabytes.
 */
export interface KernelFeatures {
  /** Of each example its place among the landmarks of meaning. */
  meanings: readonly Float64Array[];
  /** Of each example its words, one matrix a sort of words. */
  words: readonly Sparse[];
  /** How much words count beside meaning. */
  wordShare: number;
}

/** Rows of few numbers among many columns: for each row its columns and values. */
export interface Sparse {
  columns: number;
  rows: readonly { at: readonly number[]; values: readonly number[] }[];
}

/** The entries of bags as such rows; the columns are the entries in their order. */
export function sparseOf(bags: readonly ReadonlyMap<string, number>[], entries: Iterable<string>): Sparse {
  const columnOf = new Map([...entries].map((entry, index) => [entry, index]));
  return {
    columns: columnOf.size,
    rows: bags.map((bag) => ({
      at: [...bag.keys()].map((entry) => columnOf.get(entry) ?? 0),
      values: [...bag.values()],
    })),
  };
}

/** The kernel of some examples with each other, times columns: their similarity in meaning and in words. */
export function multiplyKernel(
  features: KernelFeatures,
  rows: readonly number[],
  values: Float64Array,
  columns: number,
): Float64Array {
  return toExamples(features, rows, toFeatures(features, rows, values, columns), columns);
}

/** Sums of columns over examples, for each landmark and each word. */
export function toFeatures(
  { meanings, words, wordShare }: KernelFeatures,
  rows: readonly number[],
  values: Float64Array,
  columns: number,
) {
  const meaning = new Float64Array((meanings[0]?.length ?? 0) * columns);
  const ofWords = words.map((sparse) => new Float64Array(sparse.columns * columns));
  rows.forEach((row, index) => {
    const own = values.subarray(index * columns, (index + 1) * columns);
    meanings[row]?.forEach((share, landmark) => {
      addRow(meaning, landmark * columns, own, share);
    });
    words.forEach((sparse, kind) => {
      const { at, values: shares } = sparse.rows[row] ?? { at: [], values: [] };
      at.forEach((column, i) => {
        addRow(ofWords[kind] ?? meaning, column * columns, own, wordShare * (shares[i] ?? 0));
      });
    });
  });
  return { meaning, ofWords };
}

/** The other way: for each example the sum over its landmarks and words. */
export function toExamples(
  { meanings, words }: KernelFeatures,
  rows: readonly number[],
  { meaning, ofWords }: ReturnType<typeof toFeatures>,
  columns: number,
): Float64Array {
  const sums = new Float64Array(rows.length * columns);
  rows.forEach((row, index) => {
    const own = sums.subarray(index * columns, (index + 1) * columns);
    meanings[row]?.forEach((share, landmark) => {
      addRow(own, 0, meaning.subarray(landmark * columns, (landmark + 1) * columns), share);
    });
    words.forEach((sparse, kind) => {
      const { at, values: shares } = sparse.rows[row] ?? { at: [], values: [] };
      at.forEach((column, i) => {
        const weights = ofWords[kind]?.subarray(column * columns, (column + 1) * columns);
        if (weights) addRow(own, 0, weights, shares[i] ?? 0);
      });
    });
  });
  return sums;
}

/** Adds a share of a row to the one of the target that begins at `from`. */
function addRow(target: Float64Array, from: number, source: Float64Array, share: number): void {
  for (let i = 0; i < source.length; i += 1) target[from + i] = (target[from + i] ?? 0) + share * (source[i] ?? 0);
}
