import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Tests that make what they need and let it go: nothing that one file does can be seen by another. */
const SHARING = [
  "answer",
  "calendar",
  "conversation",
  "corpus",
  "i18n",
  "language",
  "reading",
  "retrieval",
  "telegram",
];
const sharing = SHARING.map((folder) => `test/${folder}/**/*.test.ts`);
/** What the table of faults in README.md names, wherever it lies: `npm run test:faults`. */
const faults = [...readFileSync("README.md", "utf8").matchAll(/`(test\/[^`]+\.test\.ts)`/gu)].flatMap(
  ([, file]) => file ?? [],
);

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // A hook may start the whole product, or build an index beside other tests.
    hookTimeout: 180_000,
    // Two cores: more workers than that only make the real model slower.
    maxWorkers: 2,
    projects: [
      // Their files share what they import: to read it anew for each would take longer than the tests.
      { extends: true, test: { name: "sharing", include: sharing, exclude: faults, isolate: false } },
      { extends: true, test: { name: "faults", include: faults } },
      { extends: true, test: { name: "alone", include: ["test/**/*.test.ts"], exclude: [...sharing, ...faults] } },
    ],
  },
});
