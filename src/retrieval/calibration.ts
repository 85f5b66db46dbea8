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
      bias: -4.567,
      coverage: 0.555,
      subjectCoverage: 2.381,
      touchCoverage: 2.369,
      titleCoverage: 0.72,
      evidence: 0.602,
      unknownShare: -0.64,
      narrowedCoverage: -5.624,
      narrowedEvidence: 0.572,
      denseDeviation: 0.731,
      similarity: -2.042,
    },
    floor: 0.325,
    shareOfBest: 0.55,
  },
  lexical: {
    weights: {
      bias: -5.856,
      coverage: 1.008,
      subjectCoverage: 2.33,
      touchCoverage: 2.408,
      titleCoverage: 1.121,
      evidence: 0.697,
      unknownShare: -0.465,
      narrowedCoverage: -5.677,
      narrowedEvidence: 0.602,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.225,
    shareOfBest: 0.3,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
