/**
 * Constants of ranking and of the floor, found by `npm run calibrate` on the development questions of test/questions
 * with the model named here. Changing the model, the passages or the corpus calls for another run.
 */
export const CALIBRATION = {
  date: "2026-11-24",
  /** SHA-256 of the model's weights. */
  model: "uncalibrated",
  /**
   * For each way of searching: the log-odds that an event is what the words ask for (a logistic regression), the least
   * probability at which an event is shown, and the share of the best one's probability that it must reach.
   */
  hybrid: {
    weights: { bias: -21, coverage: 6.9, titleCoverage: 1.2, denseDeviation: 0.8, similarity: 19.5 },
    floor: 0.2,
    shareOfBest: 0.45,
  },
  lexical: {
    weights: { bias: -4, coverage: 6.5, titleCoverage: 1.2, denseDeviation: 0, similarity: 0 },
    floor: 0.3,
    shareOfBest: 0.5,
  },
  /** Reciprocal-rank fusion. */
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
