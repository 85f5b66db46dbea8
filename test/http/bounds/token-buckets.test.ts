import { describe, expect, it } from "vitest";
import { createTokenBuckets } from "../../../src/http/bounds/token-buckets.ts";

describe("Token buckets", () => {
  it("let somebody ask a few times at once, then from time to time, whatever others do", () => {
    let nowMs = 0;
    const { take } = createTokenBuckets({ capacity: 2, refillMs: 1000, elapsedMs: () => nowMs });
    expect(["a", "a", "a", "b"].map((name) => take(name))).toEqual([0, 0, 1000, 0]);
    nowMs = 1000;
    expect(["a", "a"].map((name) => take(name))).toEqual([0, 1000]);
  });

  it("remember no more names than they may", () => {
    const { take } = createTokenBuckets({ capacity: 1, refillMs: 1000, elapsedMs: () => 0, most: 2 });
    expect(["a", "b", "c", "a", "c"].map((name) => take(name))).toEqual([0, 0, 0, 0, 1000]);
  });

  it("let so many be done at once as there are left, or none of them, and say after how long", () => {
    let nowMs = 0;
    const { take } = createTokenBuckets({ capacity: 3, refillMs: 1000, elapsedMs: () => nowMs });
    expect([take("a", 4), take("a", 3), take("a"), take("a", 3)]).toEqual([1000, 0, 1000, 3000]);
    nowMs = 600;
    expect(take("a", 2)).toBeCloseTo(1400);
  });
});
