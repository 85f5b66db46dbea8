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
      bias: -31.271,
      coverage: -0.183,
      subjectCoverage: 2.163,
      touchCoverage: 1.176,
      titleCoverage: 0.673,
      evidence: 0.518,
      unknownShare: 1.22,
      narrowness: 5.413,
      narrowedCoverage: -2.925,
      narrowedEvidence: -0.325,
      denseDeviation: 0.852,
      similarity: 30.964,
    },
    floor: 0.125,
    shareOfBest: 0.5,
  },
  lexical: {
    weights: {
      bias: -5.276,
      coverage: 0.16,
      subjectCoverage: 1.851,
      touchCoverage: 1.622,
      titleCoverage: 0.968,
      evidence: 0.759,
      unknownShare: 1.256,
      narrowness: 4.704,
      narrowedCoverage: -2.733,
      narrowedEvidence: -0.368,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.275,
    shareOfBest: 0.35,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
