import type { VectorTable } from "./vector-table.ts";

/** A vector found, by its position in the table. */
export interface Neighbour {
  position: number;
  similarity: number;
}

/** Which of two neighbours comes first, as for `Array.sort`. */
export type NeighbourOrder = (left: Neighbour, right: Neighbour) => number;

/** Compares `query` (length 1) with the vectors at `positions`, and returns the first `k` in `order`. */
export function searchExactly(
  table: VectorTable,
  query: readonly number[],
  k: number,
  positions: Iterable<number>,
  order: NeighbourOrder,
): Neighbour[] {
  const best: Neighbour[] = [];
  const vector = new Float64Array(query);
  for (const position of positions) {
    const found = { position, similarity: table.similarity(vector, position) };
    // The first `k` are sorted together; when all vectors are wanted, that is the whole work.
    if (best.length < k) {
      if (best.push(found) === k) best.sort(order);
      continue;
    }
    const last = best[k - 1];
    if (last && order(found, last) > 0) continue;
    best.splice(insertionPoint(best, found, order), 0, found);
    best.pop();
  }
  return best.length < k ? best.sort(order) : best;
}

/** Where `found` belongs in the ordered `best`, by bisection. */
function insertionPoint(best: readonly Neighbour[], found: Neighbour, order: NeighbourOrder): number {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = best[middle];
    if (other && order(other, found) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
