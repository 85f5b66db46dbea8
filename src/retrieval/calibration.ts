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
      bias: -11.618,
      coverage: -0.136,
      subjectCoverage: 2.331,
      touchCoverage: 2.051,
      titleCoverage: 0.567,
      evidence: 0.507,
      unknownShare: 0.327,
      narrowedShare: -3.052,
      denseDeviation: 0.691,
      similarity: 7.723,
    },
    floor: 0.525,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -5.087,
      coverage: 0.403,
      subjectCoverage: 2.099,
      touchCoverage: 2.132,
      titleCoverage: 1.103,
      evidence: 0.62,
      unknownShare: 0.314,
      narrowedShare: -3.07,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.5,
    shareOfBest: 0.3,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
