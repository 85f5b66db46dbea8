/** The value below which a share (0–1) of the values lies; NaN if there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The median; NaN if there are no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** A systematic sample: `size` values at equal distances, the same in every run. */
export function sample<Value>(values: readonly Value[], size: number): Value[] {
  const step = Math.max(1, values.length / size);
  return values.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
}

/**
 * A stratified sample of about `size` values. Each stratum has its share, but at least `least` values (or all it has),
 * at equal distances; the same in every run.
 */
export function stratifiedSample<Value>(
  values: readonly Value[],
  stratumOf: (value: Value) => string,
  { size, least }: { size: number; least: number },
): Value[] {
  const strata = new Map<string, Value[]>();
  for (const value of values) {
    const stratum = strata.get(stratumOf(value)) ?? [];
    stratum.push(value);
    strata.set(stratumOf(value), stratum);
  }
  return [...strata.values()].flatMap((stratum) => {
    const share = Math.round((size * stratum.length) / values.length);
    return sample(stratum, Math.max(share, least));
  });
}

/** A random generator for [0, 1) with the same sequence in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
