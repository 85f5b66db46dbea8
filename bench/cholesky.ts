/** The lower triangle L of a positive definite matrix A = L·Lᵀ, row after row. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const r = lower.subarray(row * size, row * size + row + 1);
    for (let column = 0; column <= row; column += 1) {
      const c = lower.subarray(column * size, column * size + column);
      let sum = matrix[row * size + column] ?? 0;
      for (let i = 0; i < column; i += 1) sum -= (r[i] ?? 0) * (c[i] ?? 0);
      lower[row * size + column] = row === column ? Math.sqrt(sum) : sum / (lower[column * size + column] ?? 1);
    }
  }
  return lower;
}

/** Solves L·X = B in place; B has `columns` columns, row after row. */
export function solveLower(lower: Float64Array, size: number, right: Float64Array, columns: number): void {
  for (let row = 0; row < size; row += 1) {
    const own = right.subarray(row * columns, (row + 1) * columns);
    for (let before = 0; before < row; before += 1) {
      const factor = lower[row * size + before] ?? 0;
      const other = right.subarray(before * columns, (before + 1) * columns);
      for (let i = 0; i < columns; i += 1) own[i] = (own[i] ?? 0) - factor * (other[i] ?? 0);
    }
    const pivot = lower[row * size + row] ?? 1;
    for (let i = 0; i < columns; i += 1) own[i] = (own[i] ?? 0) / pivot;
  }
}

/** Solves Lᵀ·X = B in place. */
export function solveUpper(lower: Float64Array, size: number, right: Float64Array, columns: number): void {
  for (let row = size - 1; row >= 0; row -= 1) {
    const own = right.subarray(row * columns, (row + 1) * columns);
    const pivot = lower[row * size + row] ?? 1;
    for (let i = 0; i < columns; i += 1) own[i] = (own[i] ?? 0) / pivot;
    for (let before = 0; before < row; before += 1) {
      const factor = lower[row * size + before] ?? 0;
      const other = right.subarray(before * columns, (before + 1) * columns);
      for (let i = 0; i < columns; i += 1) other[i] = (other[i] ?? 0) - factor * (own[i] ?? 0);
    }
  }
}

/**
 * Solves (A + λI)·x = b for a symmetric A that need not be definite by itself.
 * @param matrix row after row; changed
 */
export function solveRegularized(matrix: Float64Array, right: Float64Array, lambda: number): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i += 1) matrix[i * size + i] = (matrix[i * size + i] ?? 0) + lambda;
  const lower = cholesky(matrix, size);
  const solution = Float64Array.from(right);
  solveLower(lower, size, solution, 1);
  solveUpper(lower, size, solution, 1);
  return solution;
}
