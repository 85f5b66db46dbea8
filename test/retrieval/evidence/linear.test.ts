import { expect, test } from "vitest";
import { valueOf } from "../../../src/retrieval/evidence/linear.ts";

test("A linear function is its bias and each number of a vector by its weight", () => {
  expect(valueOf({ weights: [2, -3], bias: 0.5 }, [1, 0.25])).toBeCloseTo(0.5 + 2 - 0.75, 12);
  expect(valueOf({ weights: [2, -3], bias: 0.5 }, Float32Array.of(0, 0))).toBe(0.5);
});
