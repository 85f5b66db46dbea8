import { describe, expect, it } from "vitest";
import { cosineSimilarity, toUnitVector, VectorError } from "../../../src/retrieval/vectors/similarity.ts";

describe("similarity", () => {
  it("is 1 for the same direction, 0 for unrelated ones and −1 for opposite ones", () => {
    expect(cosineSimilarity([0.6, 0.8], [0.6, 0.8])).toBe(1);
    expect(cosineSimilarity([1, 0], [0, 1])).toBe(0);
    expect(cosineSimilarity([1, 0], [-1, 0])).toBe(-1);
    expect(cosineSimilarity([1, 0], [0.6, 0.8])).toBe(0.6);
  });

  it("is never more than 1 or less than −1, whatever rounding does", () => {
    expect(cosineSimilarity([1.0000001], [1.0000001])).toBe(1);
    expect(cosineSimilarity([1.0000001], [-1.0000001])).toBe(-1);
  });
});

describe("a vector brought to length 1", () => {
  it("keeps its direction", () => {
    expect(toUnitVector([3, 4], 2)).toEqual([0.6, 0.8]);
  });

  it.each([
    ["another dimension", [1, 0, 0]],
    ["no numbers", []],
    ["NaN", [NaN, 1]],
    ["infinity", [Infinity, 1]],
    ["zeros only", [0, 0]],
  ])("is refused when it has %s", (_, vector) => {
    expect(() => toUnitVector(vector, 2)).toThrow(VectorError);
  });
});
