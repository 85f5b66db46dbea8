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
      bias: -8.667,
      coverage: 0.243,
      subjectCoverage: 2.597,
      touchCoverage: 2.057,
      titleCoverage: 0.715,
      evidence: 0.695,
      unknownShare: -1.278,
      narrowness: 6.192,
      narrowedCoverage: -5.448,
      narrowedEvidence: 0.578,
      denseDeviation: 0.674,
      similarity: 2.735,
    },
    floor: 0.3,
    shareOfBest: 0.5,
  },
  lexical: {
    weights: {
      bias: -6.196,
      coverage: 0.659,
      subjectCoverage: 2.574,
      touchCoverage: 2.113,
      titleCoverage: 1.027,
      evidence: 0.812,
      unknownShare: -1.078,
      narrowness: 6.174,
      narrowedCoverage: -5.532,
      narrowedEvidence: 0.616,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.275,
    shareOfBest: 0.25,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
