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
      bias: -21.982,
      coverage: 0.055,
      subjectCoverage: 0.833,
      touchCoverage: 0.435,
      titleCoverage: -0.395,
      evidence: -0.049,
      unknownShare: 0.317,
      narrowness: 1.116,
      narrowedCoverage: -1.665,
      narrowedEvidence: -0.286,
      denseDeviation: 0.199,
      similarity: 22.054,
      probe: 5.501,
      probeDeviation: 0.382,
      probeLead: 3.42,
      unanswerable: -2.887,
      foreignShare: -1.058,
      foreign: -0.713,
    },
    floor: 0.425,
    shareOfBest: 0.35,
  },
  lexical: {
    weights: {
      bias: -5.043,
      coverage: 0.297,
      subjectCoverage: 1.181,
      touchCoverage: 1.32,
      titleCoverage: 0.743,
      evidence: 0.72,
      unknownShare: 1.069,
      narrowness: 4.456,
      narrowedCoverage: -2.579,
      narrowedEvidence: -0.04,
      denseDeviation: 0,
      similarity: 0,
      probe: 0,
      probeDeviation: 0,
      probeLead: 0,
      unanswerable: 0,
      foreignShare: -2.062,
      foreign: -1.265,
    },
    floor: 0.25,
    shareOfBest: 0.65,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1, probeWeight: 4 },
} as const;
