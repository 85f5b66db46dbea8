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
      bias: -25.477,
      coverage: 0.192,
      subjectCoverage: 2.217,
      touchCoverage: 1.65,
      titleCoverage: 0.814,
      evidence: 0.553,
      unknownShare: 0.095,
      narrowness: 5.413,
      narrowedCoverage: -4.927,
      narrowedEvidence: 0.23,
      denseDeviation: 0.691,
      similarity: 23.831,
    },
    floor: 0.4,
    shareOfBest: 0.3,
  },
  lexical: {
    weights: {
      bias: -5.592,
      coverage: 0.437,
      subjectCoverage: 1.891,
      touchCoverage: 2.109,
      titleCoverage: 1.059,
      evidence: 0.789,
      unknownShare: -0.027,
      narrowness: 4.933,
      narrowedCoverage: -4.369,
      narrowedEvidence: 0.114,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.35,
    shareOfBest: 0.2,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
