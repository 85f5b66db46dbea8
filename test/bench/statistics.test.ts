import { describe, expect, test } from "vitest";
import { createRandom, median, percentile, sample, stratifiedSample } from "../../bench/statistics.ts";

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

  test("a stratified sample has of each stratum its share, and of a small one what is asked at least", () => {
    const values = ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "b1", "b2"];
    const letterOf = (value: string) => value.slice(0, 1);
    expect(stratifiedSample(values, letterOf, { size: 5, least: 2 })).toEqual(["a1", "a3", "a5", "a7", "b1", "b2"]);
    expect(stratifiedSample(values, letterOf, { size: Infinity, least: 2 })).toEqual(values);
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
