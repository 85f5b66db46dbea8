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
      bias: -6.252,
      coverage: 0.343,
      subjectCoverage: 2.609,
      touchCoverage: 2.209,
      titleCoverage: 0.535,
      evidence: 0.462,
      unknownShare: -0.045,
      narrowedCoverage: -5.848,
      narrowedEvidence: 0.253,
      denseDeviation: 0.76,
      similarity: 0.509,
    },
    floor: 0.4,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -5.463,
      coverage: 0.871,
      subjectCoverage: 2.428,
      touchCoverage: 2.29,
      titleCoverage: 1.012,
      evidence: 0.571,
      unknownShare: -0.039,
      narrowedCoverage: -6.154,
      narrowedEvidence: 0.396,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.5,
    shareOfBest: 0.3,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
