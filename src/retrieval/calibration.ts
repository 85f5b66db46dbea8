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
      bias: -8.008,
      coverage: 0.477,
      subjectCoverage: 2.71,
      touchCoverage: 2.053,
      titleCoverage: 0.699,
      evidence: 0.666,
      unknownShare: -0.481,
      narrowness: 6.118,
      narrowedCoverage: -6.264,
      narrowedEvidence: 0.591,
      denseDeviation: 0.722,
      similarity: 1.799,
    },
    floor: 0.45,
    shareOfBest: 0.4,
  },
  lexical: {
    weights: {
      bias: -6.231,
      coverage: 0.908,
      subjectCoverage: 2.668,
      touchCoverage: 2.089,
      titleCoverage: 1.005,
      evidence: 0.789,
      unknownShare: -0.373,
      narrowness: 6.085,
      narrowedCoverage: -6.043,
      narrowedEvidence: 0.58,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.25,
    shareOfBest: 0.2,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
