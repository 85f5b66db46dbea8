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
      bias: -22.798,
      coverage: 0.09,
      subjectCoverage: 0.837,
      touchCoverage: 0.424,
      titleCoverage: -0.354,
      evidence: -0.067,
      unknownShare: 0.273,
      narrowness: 1.553,
      narrowedCoverage: -1.875,
      narrowedEvidence: -0.221,
      denseDeviation: 0.208,
      similarity: 23.042,
      probe: 5.484,
      probeDeviation: 0.38,
      probeLead: 3.404,
      unanswerable: -2.816,
      foreignShare: -1.039,
      foreign: -0.748,
    },
    floor: 0.6,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -5.037,
      coverage: 0.215,
      subjectCoverage: 1.178,
      touchCoverage: 1.347,
      titleCoverage: 0.777,
      evidence: 0.716,
      unknownShare: 1.062,
      narrowness: 4.9,
      narrowedCoverage: -2.689,
      narrowedEvidence: -0.017,
      denseDeviation: 0,
      similarity: 0,
      probe: 0,
      probeDeviation: 0,
      probeLead: 0,
      unanswerable: 0,
      foreignShare: -2.046,
      foreign: -1.242,
    },
    floor: 0.425,
    shareOfBest: 0.65,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1, probeWeight: 4 },
} as const;
