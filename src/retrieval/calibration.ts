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
      bias: -19.373,
      coverage: 1.935,
      conceptCoverage: 5.516,
      titleCoverage: 1.334,
      denseDeviation: 0.756,
      similarity: 17.574,
    },
    floor: 0.25,
    shareOfBest: 0.6,
  },
  lexical: {
    weights: {
      bias: -4.797,
      coverage: 2.95,
      conceptCoverage: 5.477,
      titleCoverage: 2.583,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.175,
    shareOfBest: 0.3,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
