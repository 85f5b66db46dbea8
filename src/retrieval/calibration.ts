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
      bias: -22.714,
      coverage: 0.12,
      subjectCoverage: 0.8,
      touchCoverage: 0.5,
      titleCoverage: -0.49,
      evidence: -0.033,
      unknownShare: 0.285,
      narrowness: 1.299,
      narrowedCoverage: -1.766,
      narrowedEvidence: -0.251,
      denseDeviation: 0.31,
      similarity: 22.826,
      probe: 5.585,
      probeDeviation: 0.435,
      probeLead: 3.589,
      unanswerable: -2.365,
      foreignShare: -1.207,
      foreign: -0.732,
    },
    floor: 0.5,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -4.934,
      coverage: -0.092,
      subjectCoverage: 0.91,
      touchCoverage: 1.454,
      titleCoverage: 0.893,
      evidence: 0.743,
      unknownShare: 1.236,
      narrowness: 4.438,
      narrowedCoverage: -2.649,
      narrowedEvidence: 0.004,
      denseDeviation: 0,
      similarity: 0,
      probe: 0,
      probeDeviation: 0,
      probeLead: 0,
      unanswerable: 0,
      foreignShare: -1.827,
      foreign: -1.047,
    },
    floor: 0.4,
    shareOfBest: 0.65,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1, probeWeight: 4 },
} as const;
