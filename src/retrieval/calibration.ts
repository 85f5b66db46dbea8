/**
 * Constants of ranking and of the floor, written by `npm run calibrate` from the development questions of test/questions
 * with the model named here (SHA-256 of its weights). For each way of searching: the log-odds that an event is what the
 * words ask for, the least probability at which an event is shown, and the share of the best one's probability that it
 * must reach. The constants of reciprocal-rank fusion were chosen by `npm run eval`.
 */
export const CALIBRATION = {
  date: "2026-11-25",
  model: "a9a8769f068941fd5886a708f4e18e75195395d9b21b932aee1cfac92414028b",
  hybrid: {
    weights: {
      bias: -22.59,
      coverage: 0.035,
      subjectCoverage: 0.867,
      touchCoverage: 0.509,
      titleCoverage: -0.471,
      evidence: -0.044,
      unknownShare: 0.341,
      narrowness: 1.222,
      narrowedCoverage: -1.699,
      narrowedEvidence: -0.233,
      denseDeviation: 0.34,
      similarity: 22.723,
      probe: 5.71,
      probeDeviation: 0.417,
      probeLead: 3.75,
      unanswerable: -2.429,
      foreignShare: -1.227,
      foreign: -0.668,
    },
    floor: 0.5,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -4.871,
      coverage: -0.063,
      subjectCoverage: 0.853,
      touchCoverage: 1.479,
      titleCoverage: 0.868,
      evidence: 0.751,
      unknownShare: 1.27,
      narrowness: 4.087,
      narrowedCoverage: -2.574,
      narrowedEvidence: 0.034,
      denseDeviation: 0,
      similarity: 0,
      probe: 0,
      probeDeviation: 0,
      probeLead: 0,
      unanswerable: 0,
      foreignShare: -1.526,
      foreign: -1.083,
    },
    floor: 0.325,
    shareOfBest: 0.6,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1, probeWeight: 4 },
} as const;
