import { existsSync, readFileSync, statfsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { FAULTS } from "./test/faults/list.ts";

/**
 * What takes long: programs and databases of their own, what is killed or waits, packages and bundles that are made, what is looked at in a
 * browser, every page and every place, whole evaluations.
 * `npm run test:long` runs it, and `npm test` all else: what is wanted at each change, which is worth two minutes and no more.
 */
const LONG = [
  "packages/local-telegram/test/page/access.test.ts",
  "test/answer/traceable.test.ts",
  "test/bench/ratios.test.ts",
  "test/chat-page/product.test.ts",
  "test/cli/state.test.ts",
  "test/corpus/import/imported-programme.test.ts",
  "test/deploy-proxy.test.ts",
  "test/faults/clock.test.ts",
  "test/faults/database-away.test.ts",
  "test/faults/database.test.ts",
  "test/faults/day.test.ts",
  "test/faults/files.test.ts",
  "test/faults/telegram.test.ts",
  "test/faults/updates.test.ts",
  "test/http/feeds/other-parsers.test.ts",
  "test/http/pages/browser.test.ts",
  "test/http/pages/embed.test.ts",
  // In a browser.
  "test/http/pages/parts/brand-browser.test.ts",
  "test/keep-current.test.ts",
  "test/quality.test.ts",
  "test/regular-expressions.test.ts",
  "test/reminders/kill.test.ts",
  "test/reminders/load.test.ts",
  "test/retrieval/vectors/index-kill.test.ts",
  "test/scripts/package.test.ts",
  // Git and six programs, one after another.
  "test/scripts/release-run.test.ts",
  "test/scripts/run.test.ts",
  "test/season/season.test.ts",
  "test/state/copies/daily-backups.test.ts",
  "test/state/postgres-failures.test.ts",
  "test/state/postgres-kill.test.ts",
  "test/state/copies/restore.test.ts",
  "test/state/sqlite-files.test.ts",
  "test/state/sqlite-kill.test.ts",
  "test/supervision.test.ts",
  "test/telegram/histories.test.ts",
  "test/telegram/kill.test.ts",
  "test/telegram/main.test.ts",
  "test/telegram/reminders/kill.test.ts",
  "test/telegram/replicas-kill.test.ts",
  "test/telegram/telegram-away.test.ts",
  "test/telegram/two-programs.test.ts",
  "test/telegram/webhook.test.ts",
  "test/upkeep.test.ts",
];
/** What takes long as well, and harms nobody by sharing what it imports. */
const LONG_TOGETHER = [
  "packages/local-telegram/test/page/chat.test.ts",
  "packages/local-telegram/test/page/defaults.test.ts",
  "packages/local-telegram/test/readme.test.ts",
  "test/answer/counts-everywhere.test.ts",
  "test/cli/ask-run.test.ts",
  "test/cli/ask.test.ts",
  "test/http/pages/every-page.test.ts",
  "test/learn/asking-measured.test.ts",
  "test/learn/reading-measured.test.ts",
  "test/mcp/stdio.test.ts",
  "test/reminders/events.test.ts",
  "test/state/postgres-contract.test.ts",
  "test/state/thread-contract.test.ts",
  "test/state/thread.test.ts",
  "test/telegram/reminders/digest.test.ts",
  "test/telegram/reminders/events.test.ts",
];
const isLong = (file: string) => LONG.includes(file) || LONG_TOGETHER.includes(file);

const MEMORY = "/dev/shm";
/** Memory that a store or an index of a test never fills, and a container has only if it was given more than the usual 64 MB. */
const ENOUGH_BYTES = 2 ** 30;

/** Whether folders can lie in memory here, and programs be run there: a database of a test brings its own. */
function hasMemory(): boolean {
  const mounts = existsSync("/proc/mounts") ? readFileSync("/proc/mounts", "utf8") : "";
  const mounted = mounts.split("\n").find((line) => line.split(" ")[1] === MEMORY);
  if (mounted === undefined || /\bnoexec\b/u.test(mounted)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH_BYTES;
}

/** The temporary folders of quick tests: a store on a disk waits for it at each write, which takes longer than all else that it does. */
const inMemory = hasMemory() ? { env: { TMPDIR: MEMORY } } : {};

/** A file of tests is in one project. Most share what they import, which would take longer than the tests. */
const together = { isolate: false } as const;

export default defineConfig({
  test: {
    // A machine with much else to do takes ten times what a quiet one does.
    testTimeout: 120_000,
    // A hook may start the whole product, or build an index beside other tests.
    hookTimeout: 180_000,
    // Two cores: more workers than that only make the real model slower.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...together,
          ...inMemory,
          name: "quick",
          include: ["{test,packages/*/test}/**/*.test.ts"],
          exclude: [...LONG, ...LONG_TOGETHER, ...FAULTS],
        },
      },
      {
        extends: true,
        test: { ...together, ...inMemory, name: "quick-faults", include: FAULTS.filter((file) => !isLong(file)) },
      },
      { extends: true, test: { name: "long", include: LONG, exclude: [...FAULTS] } },
      { extends: true, test: { ...together, name: "long-together", include: LONG_TOGETHER, exclude: [...FAULTS] } },
      { extends: true, test: { name: "long-faults", include: FAULTS.filter(isLong) } },
    ],
  },
});
