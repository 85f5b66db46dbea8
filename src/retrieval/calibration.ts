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
      bias: -10.786,
      coverage: 0.313,
      subjectCoverage: 2.895,
      touchCoverage: 1.986,
      titleCoverage: 0.466,
      evidence: 0.446,
      unknownShare: 0.581,
      narrowedCoverage: -6.124,
      narrowedEvidence: 0.282,
      denseDeviation: 0.682,
      similarity: 6.323,
    },
    floor: 0.6,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -5.379,
      coverage: 0.886,
      subjectCoverage: 2.678,
      touchCoverage: 2.06,
      titleCoverage: 0.946,
      evidence: 0.558,
      unknownShare: 0.537,
      narrowedCoverage: -6.294,
      narrowedEvidence: 0.352,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.55,
    shareOfBest: 0.3,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
