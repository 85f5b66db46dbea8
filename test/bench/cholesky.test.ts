import { describe, expect, test } from "vitest";
import { cholesky, solveLower, solveRegularized, solveUpper } from "../../bench/cholesky.ts";

describe("Cholesky's method", () => {
  test("factors a matrix", () => {
    expect([...cholesky(Float64Array.of(4, 2, 2, 5), 2)]).toEqual([2, 0, 1, 2]);
  });

  test("solves with either triangle for every column", () => {
    const lower = Float64Array.of(2, 0, 1, 2);
    const right = Float64Array.of(2, 4, 5, 8);
    solveLower(lower, 2, right, 2);
    expect([...right]).toEqual([1, 2, 2, 3]);
    solveUpper(lower, 2, right, 2);
    expect([...right]).toEqual([0, 0.25, 1, 1.5]);
  });

  test("solves (A + λI)·x = b", () => {
    // A + 1·I = (3 1; 1 2), and (3 1; 1 2)·(2; −1) = (5; 0).
    const solution = solveRegularized(Float64Array.of(2, 1, 1, 1), Float64Array.of(5, 0), 1);
    expect(solution[0]).toBeCloseTo(2, 9);
    expect(solution[1]).toBeCloseTo(-1, 9);
  });
});
