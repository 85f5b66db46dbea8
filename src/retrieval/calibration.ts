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
      bias: -30.175,
      coverage: -0.063,
      subjectCoverage: 2.243,
      touchCoverage: 1.184,
      titleCoverage: 0.624,
      evidence: 0.524,
      unknownShare: 2.003,
      narrowness: 5.25,
      narrowedCoverage: -3.669,
      narrowedEvidence: -0.1,
      denseDeviation: 0.898,
      similarity: 29.508,
    },
    floor: 0.3,
    shareOfBest: 0.45,
  },
  lexical: {
    weights: {
      bias: -5.326,
      coverage: 0.277,
      subjectCoverage: 1.77,
      touchCoverage: 1.597,
      titleCoverage: 1.029,
      evidence: 0.788,
      unknownShare: 2.167,
      narrowness: 4.551,
      narrowedCoverage: -3.5,
      narrowedEvidence: -0.198,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.35,
    shareOfBest: 0.5,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
