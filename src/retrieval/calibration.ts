/**
 * Constants of ranking and of the floor, written by `npm run calibrate` from the development questions of test/questions
 * with the model named here (SHA-256 of its weights). For each way of searching: the log-odds that an event is what the
 * words ask for, the least probability at which an event is shown, and the share of the best one's probability that it
 * must reach. The constants of reciprocal-rank fusion were chosen by `npm run eval`.
 */
export const CALIBRATION = {
  date: "2026-11-24",
  model: "a9a8769f068941fd5886a708f4e18e75195395d9b21b932aee1cfac92414028b",
  hybrid: {
    weights: {
      bias: -10.496,
      coverage: -0.541,
      subjectCoverage: 2.32,
      touchCoverage: 1.879,
      titleCoverage: 0.414,
      evidence: 0.403,
      unknownShare: -0.102,
      denseDeviation: 0.824,
      similarity: 6.791,
    },
    floor: 0.5,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -4.552,
      coverage: 0.057,
      subjectCoverage: 1.88,
      touchCoverage: 2.052,
      titleCoverage: 1.087,
      evidence: 0.53,
      unknownShare: -0.267,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.075,
    shareOfBest: 0.5,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
