/** Lets somebody do something a few times at once, and then from time to time. */
export interface TokenBuckets {
  /** Whether one of a name may do it now; if so, it counts. */
  take: (name: string) => boolean;
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
    take(name) {
      const nowMs = elapsedMs();
      const { tokens, atMs } = buckets.get(name) ?? { tokens: capacity, atMs: nowMs };
      const filled = Math.min(capacity, tokens + (nowMs - atMs) / refillMs);
      const isAllowed = filled >= 1;
      // Put in anew, so that the order is that of the last time.
      buckets.delete(name);
      buckets.set(name, { tokens: isAllowed ? filled - 1 : filled, atMs: nowMs });
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
      return isAllowed;
    },
  };
}

/** What an address of the network counts as: one of IPv6 goes by the network that a household has. */
export function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address.replace(/^::ffff:/u, "");
  const [head = "", tail = ""] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = address.includes("::") ? 8 - groups.length - (tail === "" ? 0 : tail.split(":").length) : 0;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...tail.split(":")].slice(0, 4).join(":");
}
