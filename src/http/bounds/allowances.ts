import { networkOf } from "./networks.ts";
import { createTokenBuckets } from "./token-buckets.ts";
import type { BucketOptions } from "./token-buckets.ts";

/**
 * Counts what somebody asks for, by network and in memory alone.
 * @returns undefined where it may be met; else the seconds after which another try is worth it, and nothing is counted
 */
export type Allowance = (address: string, count?: number) => number | undefined;

function createAllowance(options: BucketOptions): Allowance {
  const buckets = createTokenBuckets(options);
  return (address, count) => {
    const waitMs = buckets.take(networkOf(address), count);
    return waitMs > 0 ? Math.ceil(waitMs / 1000) : undefined;
  };
}

/** Requests: 200 at once and 20 a second, for a reader opens a page with its style, icon and map. */
export function createRequestAllowance({ elapsedMs }: Pick<BucketOptions, "elapsedMs">): Allowance {
  return createAllowance({ capacity: 200, refillMs: 50, elapsedMs });
}

/** Questions, by whichever way they come: twelve at once, and one more every three seconds. */
export function createQuestionAllowance({ elapsedMs }: Pick<BucketOptions, "elapsedMs">): Allowance {
  return createAllowance({ capacity: 12, refillMs: 3000, elapsedMs });
}
