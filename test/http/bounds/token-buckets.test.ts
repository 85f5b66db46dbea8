import { describe, expect, it } from "vitest";
import { createTokenBuckets } from "../../../src/http/bounds/token-buckets.ts";

describe("Token buckets", () => {
  it("let somebody ask a few times at once, then from time to time, whatever others do", () => {
    let nowMs = 0;
    const { take } = createTokenBuckets({ capacity: 2, refillMs: 1000, elapsedMs: () => nowMs });
    expect(["a", "a", "a", "b"].map((name) => take(name))).toEqual([true, true, false, true]);
    nowMs = 1000;
    expect(["a", "a"].map((name) => take(name))).toEqual([true, false]);
  });

  it("remember no more names than they may", () => {
    const { take } = createTokenBuckets({ capacity: 1, refillMs: 1000, elapsedMs: () => 0, most: 2 });
    expect(["a", "b", "c", "a", "c"].map((name) => take(name))).toEqual([true, true, true, true, false]);
  });

  it("let so many be done at once as there are left, or none of them", () => {
    const { take } = createTokenBuckets({ capacity: 3, refillMs: 1000, elapsedMs: () => 0 });
    expect([take("a", 4), take("a", 3), take("a")]).toEqual([false, true, false]);
  });
});
