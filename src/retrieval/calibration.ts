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
      bias: -22.377,
      coverage: 0.011,
      subjectCoverage: 1.066,
      touchCoverage: 0.516,
      titleCoverage: -0.627,
      evidence: -0.015,
      unknownShare: 0.5,
      narrowness: 0.929,
      narrowedCoverage: -2.489,
      narrowedEvidence: -0.166,
      denseDeviation: 0.426,
      similarity: 22.452,
      probe: 5.986,
      probeDeviation: 0.371,
      probeLead: 3.903,
      unanswerable: -2.203,
      foreignShare: -1.406,
      foreign: -0.475,
    },
    floor: 0.525,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -4.67,
      coverage: -0.157,
      subjectCoverage: 0.983,
      touchCoverage: 1.508,
      titleCoverage: 0.819,
      evidence: 0.678,
      unknownShare: 1.313,
      narrowness: 3.348,
      narrowedCoverage: -3.088,
      narrowedEvidence: 0.037,
      denseDeviation: 0,
      similarity: 0,
      probe: 0,
      probeDeviation: 0,
      probeLead: 0,
      unanswerable: 0,
      foreignShare: -1.44,
      foreign: -1.031,
    },
    floor: 0.45,
    shareOfBest: 0.4,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1, probeWeight: 4 },
} as const;
