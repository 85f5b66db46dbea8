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
      bias: -7.168,
      coverage: -0.873,
      subjectCoverage: 2.202,
      touchCoverage: 2.06,
      titleCoverage: 0.388,
      evidence: 0.394,
      unknownShare: -0.186,
      denseDeviation: 0.97,
      similarity: 2.41,
    },
    floor: 0.45,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -4.58,
      coverage: -0.431,
      subjectCoverage: 2.001,
      touchCoverage: 2.195,
      titleCoverage: 1.1,
      evidence: 0.513,
      unknownShare: -0.384,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.1,
    shareOfBest: 0.4,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
