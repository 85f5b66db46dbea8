/** Lets somebody do something a few times at once, and then from time to time. */
export interface TokenBuckets {
  /** Whether one of a name may do it now, or so many of it at once; if so, it counts. */
  take: (name: string, count?: number) => boolean;
  /** Seconds until another try is worth it. */
  retryAfterSeconds: number;
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
    retryAfterSeconds: Math.ceil(refillMs / 1000),
    take(name, count = 1) {
      const nowMs = elapsedMs();
      const { tokens, atMs } = buckets.get(name) ?? { tokens: capacity, atMs: nowMs };
      const filled = Math.min(capacity, tokens + (nowMs - atMs) / refillMs);
      const isAllowed = filled >= count;
      // Put in anew, so that the order is that of the last time.
      buckets.delete(name);
      buckets.set(name, { tokens: isAllowed ? filled - count : filled, atMs: nowMs });
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
      return isAllowed;
    },
  };
}
