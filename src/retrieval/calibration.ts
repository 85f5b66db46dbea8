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
      bias: -9.406,
      coverage: -0.049,
      subjectCoverage: 2.015,
      touchCoverage: 1.971,
      titleCoverage: 0.724,
      evidence: 0.676,
      unknownShare: 0.108,
      narrowness: 4.879,
      narrowedCoverage: -5.378,
      narrowedEvidence: 0.383,
      denseDeviation: 0.689,
      similarity: 4.414,
    },
    floor: 0.4,
    shareOfBest: 0.4,
  },
  lexical: {
    weights: {
      bias: -5.567,
      coverage: 0.441,
      subjectCoverage: 1.846,
      touchCoverage: 2.076,
      titleCoverage: 1.078,
      evidence: 0.801,
      unknownShare: 0.178,
      narrowness: 5.122,
      narrowedCoverage: -5.191,
      narrowedEvidence: 0.361,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.35,
    shareOfBest: 0.25,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
