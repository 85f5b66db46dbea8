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
      bias: -10.129,
      coverage: -1.207,
      subjectCoverage: 2.404,
      touchCoverage: 2.368,
      titleCoverage: 0.294,
      evidence: 0.362,
      unknownShare: -0.525,
      foreignShare: -9.924,
      denseDeviation: 0.875,
      similarity: 6.168,
    },
    floor: 0.35,
    shareOfBest: 0.45,
  },
  lexical: {
    weights: {
      bias: -4.641,
      coverage: -0.748,
      subjectCoverage: 1.99,
      touchCoverage: 2.589,
      titleCoverage: 1.029,
      evidence: 0.517,
      unknownShare: -0.806,
      foreignShare: -10.209,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.4,
    shareOfBest: 0.3,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
