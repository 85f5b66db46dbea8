import { describe, expect, test } from "vitest";
import { createRandom, median, percentile, sample } from "../../bench/statistics.ts";

describe("Statistics", () => {
  test("a percentile is the value below which that share lies", () => {
    expect(percentile([40, 10, 30, 20], 0.75)).toBe(40);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBeNaN();
  });

  test("a sample is taken from all over the values, or is all of them", () => {
    expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 3, 5, 8]);
    expect(sample([1, 2], 4)).toEqual([1, 2]);
  });

  test("random numbers lie in [0, 1), are the same for the same seed, and others for another", () => {
    const numbers = (seed: number) => Array.from({ length: 1000 }, createRandom(seed));
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(2)).not.toEqual(numbers(1));
    expect(Math.min(...numbers(1))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers(1))).toBeLessThan(1);
    expect(numbers(1).reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
  });
});
