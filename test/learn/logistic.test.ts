import { describe, expect, it } from "vitest";
import { fitLogistic } from "../../learn/logistic.ts";

describe("Logistic regression", () => {
  it("finds the log-odds of a feature with two values", () => {
    // Three of four are positive with the feature, one of four without: log-odds ln 3 and −ln 3.
    const examples = [1, 1, 1, 1, 0, 0, 0, 0].map((value, index) => ({
      features: [value],
      positive: [0, 1, 2, 4].includes(index),
      weight: 1,
    }));
    const { bias, weights } = fitLogistic(examples, { l2: 0 });
    expect(bias).toBeCloseTo(-Math.log(3), 4);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
  });
});
