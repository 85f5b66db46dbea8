/** Allows something a few times at once, then at a limited rate. */
export interface TokenBuckets {
  /**
   * Takes one token for a name, or `count` of them.
   * @returns 0 if allowed; else how long to wait, in milliseconds, and nothing is taken
   */
  take: (name: string, count?: number) => number;
}

export interface BucketOptions {
  /** How many tokens a full bucket has. */
  capacity: number;
  /** The time after which a token is added, in milliseconds. */
  refillMs: number;
  elapsedMs: () => number;
  /** How many names are remembered; those unused for longest are forgotten. Default 10,000. */
  most?: number;
}

/** One token bucket per name, in memory. */
export function createTokenBuckets({ capacity, refillMs, elapsedMs, most = 10_000 }: BucketOptions): TokenBuckets {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return {
    take(name, count = 1) {
      const nowMs = elapsedMs();
      const { tokens, atMs } = buckets.get(name) ?? { tokens: capacity, atMs: nowMs };
      const filled = Math.min(capacity, tokens + (nowMs - atMs) / refillMs);
      const waitMs = Math.max(0, count - filled) * refillMs;
      // Delete and insert again, so that the map stays ordered by last use.
      buckets.delete(name);
      buckets.set(name, { tokens: waitMs > 0 ? filled : filled - count, atMs: nowMs });
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
      return waitMs;
    },
  };
}
