import { describe, expect, it } from "vitest";
import { clampCosine, scalarProduct, toUnitVector, VectorError } from "../../../src/retrieval/vectors/similarity.ts";
import { VectorTable } from "../../../src/retrieval/vectors/vector-table.ts";

describe("similarity", () => {
  /** The cosine of two vectors of length 1, one of them in a table. */
  const similarity = (left: number[], right: number[]) =>
    new VectorTable(left.length, Float32Array.from([...left, ...right])).similarity(Float64Array.from(left), 1);

  it("is 1 for the same direction, 0 for unrelated ones and −1 for opposite ones", () => {
    expect(similarity([0.6, 0.8], [0.6, 0.8])).toBeCloseTo(1, 6);
    expect(similarity([1, 0], [0, 1])).toBe(0);
    expect(similarity([1, 0], [-1, 0])).toBe(-1);
    expect(similarity([1, 0], [0.6, 0.8])).toBeCloseTo(0.6, 6);
  });

  it("counts every number, also those that are left over from fours", () => {
    const fifth = [0, 0, 0, 0, 1];
    expect(similarity(fifth, fifth)).toBe(1);
    expect(scalarProduct(Float64Array.of(1, 2, 3, 4, 5, 6), Float32Array.of(9, 1, 1, 1, 1, 2, 3), 1)).toBe(38);
  });

  it("is never more than 1 or less than −1, whatever rounding does", () => {
    expect(clampCosine(1.0000001)).toBe(1);
    expect(clampCosine(-1.0000001)).toBe(-1);
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
