/** Lets somebody do something a few times at once, and then from time to time. */
export interface TokenBuckets {
  /**
   * Counts one for a name, or so many at once, where that may be done now.
   * @returns 0 where it may; else after how long, in milliseconds, and nothing is counted
   */
  take: (name: string, count?: number) => number;
}

export interface BucketOptions {
  /** How often at once. */
  capacity: number;
  /** After how long once more, in milliseconds. */
  refillMs: number;
  elapsedMs: () => number;
  /** Names that are remembered; the ones longest unheard of are forgotten first. Default 10,000. */
  most?: number;
}

/** A token bucket for each name, in memory alone. */
export function createTokenBuckets({ capacity, refillMs, elapsedMs, most = 10_000 }: BucketOptions): TokenBuckets {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return {
    take(name, count = 1) {
      const nowMs = elapsedMs();
      const { tokens, atMs } = buckets.get(name) ?? { tokens: capacity, atMs: nowMs };
      const filled = Math.min(capacity, tokens + (nowMs - atMs) / refillMs);
      const waitMs = Math.max(0, count - filled) * refillMs;
      // Put in anew, so that the order is that of the last time.
      buckets.delete(name);
      buckets.set(name, { tokens: waitMs > 0 ? filled : filled - count, atMs: nowMs });
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
      return waitMs;
    },
  };
}
