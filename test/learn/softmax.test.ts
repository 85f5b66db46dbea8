import { describe, expect, it } from "vitest";
import { createRandom } from "../../bench/statistics.ts";
import { asHead, fitSoftmax, fitTemperature, probabilitiesOf, scoresOf } from "../../learn/softmax.ts";
import type { Taught } from "../../learn/softmax.ts";
import { likeliest } from "../../src/embeddings/heads/heads.ts";

/** Two values that the first number of the vector tells apart, and a third that only its part tells. */
const EXAMPLES: Taught[] = [
  { input: { vector: [1, 0], parts: [0] }, value: 0 },
  { input: { vector: [-1, 0], parts: [0] }, value: 1 },
  { input: { vector: [0, 1], parts: [1] }, value: 2 },
];
const SIZE = { values: 3, dimension: 2, buckets: 2 };
const fit = (seed: number) => fitSoftmax(EXAMPLES, { ...SIZE, random: createRandom(seed) });

const told = (scores: readonly number[]) => scores.indexOf(Math.max(...scores));

describe("A softmax fitted to examples", () => {
  it("tells them apart by vector and by parts", () => {
    const weights = fit(1);
    expect(EXAMPLES.map(({ input }) => told(scoresOf(weights, input)))).toEqual([0, 1, 2]);
  });

  it("comes out the same for the same seed", () => {
    expect(fit(1)).toEqual(fit(1));
  });

  it("tells the same as bytes, with probabilities that add up to 1", () => {
    const head = asHead(fit(1), { values: ["a", "b", "c"], temperature: 1 });
    const likely = EXAMPLES.map(({ input }) => likeliest(head, input));
    expect(likely.map(([first]) => first?.value)).toEqual(["a", "b", "c"]);
    for (const values of likely)
      expect(values.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  });
});

describe("The temperature", () => {
  it("is low where all is told rightly, and high where half of it is not", () => {
    const weights = fit(1);
    const wrong = EXAMPLES.map((example) => ({ ...example, value: (example.value + 1) % 3 }));
    expect(fitTemperature(weights, EXAMPLES)).toBeLessThan(1);
    expect(fitTemperature(weights, [...EXAMPLES, ...wrong])).toBeGreaterThan(1);
  });

  it("makes probabilities more even", () => {
    expect(probabilitiesOf([2, 0])[0]).toBeCloseTo(0.8808, 4);
    expect(probabilitiesOf([2, 0], 2)[0]).toBeCloseTo(0.7311, 4);
  });
});
