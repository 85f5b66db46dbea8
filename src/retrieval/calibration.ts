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
      bias: -18.476,
      coverage: 4.87,
      conceptCoverage: 3.145,
      titleCoverage: 1.842,
      denseDeviation: 0.988,
      similarity: 15.874,
    },
    floor: 0.225,
    shareOfBest: 0.5,
  },
  lexical: {
    weights: {
      bias: -4.886,
      coverage: 5.697,
      conceptCoverage: 3.639,
      titleCoverage: 3.122,
      denseDeviation: 0,
      similarity: 0,
    },
    floor: 0.1,
    shareOfBest: 0.5,
  },
  fusion: { k: 5, lexicalWeight: 4, denseWeight: 1 },
} as const;
