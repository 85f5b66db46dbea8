import { describe, expect, test } from "vitest";
import { applyFeatures, beside, ridgeRegression, sparseOf } from "../../bench/ridge-features.ts";

const none = { columns: 0, rows: [] };
const rounded = (values: Float64Array) => [...values].map((value) => Math.round(value * 1e3) / 1e3);

describe("Ridge regression", () => {
  test("of one number that every example has", () => {
    // (1 + 4 + 1)⁻¹ · (1·3 + 2·6) = 2.5
    const features = { dense: [Float64Array.of(1), Float64Array.of(2)], sparse: none };
    const problem = { rows: [0, 1], weights: [1, 1], targets: Float64Array.of(3, 6), columns: 1, lambda: 1 };
    expect(rounded(ridgeRegression(features, problem))).toEqual([2.5]);
  });

  test("of words, each example by its weight and each output by itself", () => {
    // For either word w·y / (w + λ).
    const sparse = sparseOf([new Map([["ours", 1]]), new Map([["vin", 1]])], ["ours", "vin"], 1);
    const features = { dense: [new Float64Array(0), new Float64Array(0)], sparse };
    const problem = { rows: [0, 1], weights: [1, 3], targets: Float64Array.of(8, 0, 0, 4), columns: 2, lambda: 1 };
    expect(rounded(ridgeRegression(features, problem))).toEqual([4, 0, 0, 3]);
  });

  test("of numbers and words together, and what they foretell", () => {
    // Normal equations (3 1; 1 2)·x = (3; 2): x = (0.8; 0.6).
    const sparse = sparseOf([new Map([["ours", 1]]), new Map()], ["ours"], 1);
    const features = { dense: [Float64Array.of(1), Float64Array.of(1)], sparse };
    const problem = { rows: [0, 1], weights: [1, 1], targets: Float64Array.of(2, 1), columns: 1, lambda: 1 };
    const coefficients = ridgeRegression(features, problem);
    expect(rounded(coefficients)).toEqual([0.8, 0.6]);
    expect(rounded(applyFeatures(features, [1, 0], coefficients, 1))).toEqual([0.8, 1.4]);
  });

  test("of more words than are added at once", () => {
    const words = ["a", "b", "c", "d", "e"];
    const sparse = sparseOf(
      words.map((word) => new Map([[word, 1]])),
      words,
      1,
    );
    const features = { dense: words.map(() => Float64Array.of(0)), sparse };
    const problem = {
      rows: [0, 1, 2, 3, 4],
      weights: [1, 1, 1, 1, 1],
      targets: Float64Array.of(2, 4, 6, 8, 10),
      columns: 1,
      lambda: 1,
    };
    expect(rounded(ridgeRegression(features, problem))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

test("Two sorts of words stand beside each other, scaled", () => {
  const stems = sparseOf([new Map([["ours", 1]])], ["ours", "vin"], 2);
  const subjects = sparseOf([new Map([["bears", 3]])], ["bears"], 1);
  expect(beside(stems, subjects)).toEqual({ columns: 3, rows: [{ at: [0, 2], values: [2, 3] }] });
});
