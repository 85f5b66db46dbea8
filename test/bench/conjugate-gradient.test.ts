import { describe, expect, test } from "vitest";
import { conjugateGradient } from "../../bench/conjugate-gradient.ts";

/** (4 1; 1 3) times the columns of a matrix of two rows. */
function multiply([a = 0, b = 0, c = 0, d = 0]: Float64Array): Float64Array {
  return Float64Array.of(4 * a + c, 4 * b + d, a + 3 * c, b + 3 * d);
}

describe("Conjugate gradients", () => {
  test("solve for each column by itself", () => {
    const solution = conjugateGradient(multiply, Float64Array.of(1, 9, 2, 5), 2, { tolerance: 1e-9 });
    [1 / 11, 2, 7 / 11, 1].forEach((expected, index) => {
      expect(solution[index]).toBeCloseTo(expected, 9);
    });
  });

  test("leave a right first guess as it is", () => {
    const guess = Float64Array.of(1, 2, 3, 4);
    expect([...conjugateGradient(multiply, multiply(guess), 2, { start: guess })]).toEqual([1, 2, 3, 4]);
  });

  test("take nothing for nothing", () => {
    expect([...conjugateGradient(multiply, new Float64Array(4), 2)]).toEqual([0, 0, 0, 0]);
  });
});
