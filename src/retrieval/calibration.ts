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
      bias: -10.338,
      coverage: -0.404,
      subjectCoverage: 2.403,
      touchCoverage: 1.929,
      titleCoverage: 0.375,
      evidence: 0.465,
      unknownShare: 0.549,
      narrowedShare: -2.53,
      denseDeviation: 0.802,
      similarity: 6.302,
    },
    floor: 0.575,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -4.819,
      coverage: 0.17,
      subjectCoverage: 2.053,
      touchCoverage: 1.986,
      titleCoverage: 0.938,
      evidence: 0.609,
      unknownShare: 0.518,
      narrowedShare: -2.538,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.55,
    shareOfBest: 0.3,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
