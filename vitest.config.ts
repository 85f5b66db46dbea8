import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // A hook may start the whole product, or build an index beside other tests.
    hookTimeout: 180_000,
    // Two cores: more workers than that only make the real model slower.
    maxWorkers: 2,
  },
});
