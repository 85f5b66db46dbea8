import { describe, expect, it } from "vitest";
import { cholesky, kernelRidge } from "../../bench/kernel-ridge.ts";

describe("Kernel ridge regression", () => {
  it("factors a matrix", () => {
    const lower = cholesky(Float64Array.of(4, 2, 2, 5), 2);
    expect([...lower]).toEqual([2, 0, 1, 2]);
  });

  it("solves (K + λI)·X = Y for every column", () => {
    // K + 1·I = [[3, 1], [1, 2]]; its inverse is [[2, −1], [−1, 3]] / 5.
    const solution = kernelRidge(Float64Array.of(2, 1, 1, 1), 2, Float64Array.of(5, 0, 0, 5), 2, 1);
    expect([...solution].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([2, -1, -1, 3]);
  });
});
