/**
 * Reciprocal-rank fusion (Cormack, Clarke, Büttcher 2009): an item's score is the sum over the rankings of
 * weight / (k + rank), rank from 1. A small k lets the first places of a ranking count for more.
 */
export function fuseRankings(
  rankings: readonly { ids: readonly string[]; weight: number }[],
  k: number,
): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { ids, weight } of rankings) {
    ids.forEach((id, index) => {
      scores.set(id, (scores.get(id) ?? 0) + weight / (k + index + 1));
    });
  }
  return scores;
}

/** Ids ordered by value, largest first; equal ones by id, so that the order never depends on chance. */
export function rankIds(values: ReadonlyMap<string, number>): string[] {
  return [...values].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([id]) => id);
}
