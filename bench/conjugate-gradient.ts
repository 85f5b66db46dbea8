/** A symmetric positive definite matrix as what it does to several columns at once (row after row). */
export type Multiply = (columns: Float64Array) => Float64Array;

function addScaled(target: Float64Array, source: Float64Array, shares: Float64Array): void {
  for (let at = 0; at < target.length; at += shares.length) {
    for (let i = 0; i < shares.length; i += 1)
      target[at + i] = (target[at + i] ?? 0) + (shares[i] ?? 0) * (source[at + i] ?? 0);
  }
}

/** Of each column of two matrices the scalar product. */
function dots(a: Float64Array, b: Float64Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let at = 0; at < a.length; at += columns) {
    for (let i = 0; i < columns; i += 1) sums[i] = (sums[i] ?? 0) + (a[at + i] ?? 0) * (b[at + i] ?? 0);
  }
  return sums;
}

/**
 * Solves A·X = B column by column with conjugate gradients (Hestenes, Stiefel 1952), all columns at once, without ever
 * writing A down.
 * @param start a first guess; zero by default
 * @param tolerance of the residual's length, as a share of that of B
 */
export function conjugateGradient(
  multiply: Multiply,
  right: Float64Array,
  columns: number,
  { start, tolerance = 1e-3, iterations = 300 }: { start?: Float64Array; tolerance?: number; iterations?: number } = {},
): Float64Array {
  const solution = start ? Float64Array.from(start) : new Float64Array(right.length);
  const residual = Float64Array.from(right);
  if (start) addScaled(residual, multiply(solution), new Float64Array(columns).fill(-1));
  const direction = Float64Array.from(residual);
  const enough = dots(right, right, columns).map((length) => length * tolerance ** 2);
  let lengths = dots(residual, residual, columns);
  for (let step = 0; step < iterations && lengths.some((length, i) => length > (enough[i] ?? 0)); step += 1) {
    const product = multiply(direction);
    const curvature = dots(direction, product, columns);
    const shares = lengths.map((length, i) => (curvature[i] ? length / (curvature[i] ?? 1) : 0));
    addScaled(solution, direction, shares);
    addScaled(
      residual,
      product,
      shares.map((share) => -share),
    );
    const next = dots(residual, residual, columns);
    for (let at = 0; at < direction.length; at += columns) {
      for (let i = 0; i < columns; i += 1) {
        const keep = lengths[i] ? (next[i] ?? 0) / (lengths[i] ?? 1) : 0;
        direction[at + i] = (residual[at + i] ?? 0) + keep * (direction[at + i] ?? 0);
      }
    }
    lengths = next;
  }
  return solution;
}
