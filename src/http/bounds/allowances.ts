import { networkOf } from "./networks.ts";
import { createTokenBuckets } from "./token-buckets.ts";
import type { BucketOptions } from "./token-buckets.ts";

/**
 * A rate limit per network, counted in memory.
 * @returns undefined if the request is allowed; else the seconds until a retry makes sense, and nothing is counted
 */
export type Allowance = (address: string, count?: number) => number | undefined;

function createAllowance(options: BucketOptions): Allowance {
  const buckets = createTokenBuckets(options);
  return (address, count) => {
    const waitMs = buckets.take(networkOf(address), count);
    return waitMs > 0 ? Math.ceil(waitMs / 1000) : undefined;
  };
}

/** Requests: 200 at once, then 20 a second, because one page also loads its style, icon and map. */
export function createRequestAllowance({ elapsedMs }: Pick<BucketOptions, "elapsedMs">): Allowance {
  return createAllowance({ capacity: 200, refillMs: 50, elapsedMs });
}

/** Questions over all routes: twelve at once, then one every three seconds. */
export function createQuestionAllowance({ elapsedMs }: Pick<BucketOptions, "elapsedMs">): Allowance {
  return createAllowance({ capacity: 12, refillMs: 3000, elapsedMs });
}
