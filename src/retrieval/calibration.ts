/**
 * Constants of ranking and of the floor, written by `npm run calibrate` from the development questions of test/questions
 * with the model named here (SHA-256 of its weights). For each way of searching: the log-odds that an event is what the
 * words ask for, the least probability at which an event is shown, and the share of the best one's probability that it
 * must reach. The constants of reciprocal-rank fusion were chosen by `npm run eval`.
 */
export const CALIBRATION = {
  date: "2026-11-26",
  model: "a9a8769f068941fd5886a708f4e18e75195395d9b21b932aee1cfac92414028b",
  hybrid: {
    weights: {
      bias: -20.187,
      coverage: 0.1,
      subjectCoverage: 0.923,
      touchCoverage: 0.458,
      titleCoverage: -0.383,
      evidence: -0.069,
      unknownShare: 0.32,
      narrowness: 1.115,
      narrowedCoverage: -2.055,
      narrowedEvidence: -0.187,
      denseDeviation: 0.203,
      similarity: 19.903,
      probe: 5.602,
      probeDeviation: 0.38,
      probeLead: 3.477,
      unanswerable: -3.071,
      foreignShare: -1.047,
      foreign: -0.719,
    },
    floor: 0.425,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -5.075,
      coverage: 0.327,
      subjectCoverage: 1.241,
      touchCoverage: 1.363,
      titleCoverage: 0.708,
      evidence: 0.716,
      unknownShare: 1.194,
      narrowness: 4.447,
      narrowedCoverage: -2.666,
      narrowedEvidence: -0.031,
      denseDeviation: 0,
      similarity: 0,
      probe: 0,
      probeDeviation: 0,
      probeLead: 0,
      unanswerable: 0,
      foreignShare: -2.229,
      foreign: -1.313,
    },
    floor: 0.275,
    shareOfBest: 0.65,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1, probeWeight: 4 },
} as const;
