import { defineConfig } from "vitest/config";

/** Tests of functions without a world around them: nothing that one file does can be seen by another. */
const PURE = ["answer", "calendar", "conversation", "corpus", "i18n", "language", "reading", "retrieval"];
const pure = PURE.map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // A hook may start the whole product, or build an index beside other tests.
    hookTimeout: 180_000,
    // Two cores: more workers than that only make the real model slower.
    maxWorkers: 2,
    projects: [
      // Their files share what they import: to read it anew for each would take longer than the tests.
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "world", include: ["test/**/*.test.ts"], exclude: pure } },
    ],
  },
});
