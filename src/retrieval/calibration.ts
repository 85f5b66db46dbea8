/**
 * Constants of ranking and of the floor, found by `npm run calibrate` on the development questions of test/questions
 * with the model named here. Changing the model, the passages or the corpus calls for another run.
 */
export const CALIBRATION = {
  date: "2026-11-24",
  model: "uncalibrated",
  /** Logistic regression: log-odds that an event is what the words ask for. */
  relevance: { bias: -4.5, coverage: 5, titleCoverage: 1.5, denseDeviation: 0.8, similarity: 0 },
  /** Least probability at which an event is shown. */
  floor: 0.35,
  /** An event is shown only if its probability is at least this share of the best one's. */
  shareOfBest: 0.35,
  fusion: { k: 10, lexicalWeight: 1, denseWeight: 1 },
} as const;
