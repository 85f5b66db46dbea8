import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { howMany } from "../support/full.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createFaultyWorld, untilReady } from "./world.ts";

vi.setConfig({ testTimeout: 600_000 });

/** The program looks once a minute. */
const A_LOOK = { timeout: 180_000, interval: 100 };

/** The clock of a machine, in a file, which a test sets. */
async function createMachineClock(instant: string) {
  const file = join(await temporaryDirectory(), "clock");
  const set = (at: string) => {
    writeFileSync(`${file}.new`, String(Date.parse(at) - Date.now()));
    renameSync(`${file}.new`, file);
  };
  set(instant);
  return { file, set };
}

test("A clock that jumps ahead and back costs no answer and no reminder, and brings none twice", async () => {
  const { start, person, wantReminder, remindersTo, ask, answered } = await createFaultyWorld();
  // The program looks when a minute begins, and one soon does.
  const clock = await createMachineClock("2026-08-28T20:00:45+02:00");
  const program = await start(
    { CLOCK_FILE: clock.file },
    { parameters: ["--import", "./test/support/shifted-clock.js", "scripts/run.js", "main"] },
  );
  await untilReady(program);
  await answered([ask()]);

  const anna = person();
  await wantReminder(anna);
  const reminders = () => remindersTo(anna);

  // Ahead, over the hour of the reminder.
  clock.set("2026-08-29T09:10:00+02:00");
  await answered([ask()]);
  await expect.poll(reminders, A_LOOK).toBe(1);

  // Back by ten hours, and ahead by half a year, or so much that nothing is in order any more: people are answered.
  for (const at of ["2026-08-28T23:00:00+02:00", "2027-02-28T12:00:00+01:00", "1971-01-01T00:00:00Z"]) {
    clock.set(at);
    await answered([ask(), ask()]);
    await untilReady(program);
  }
  clock.set("2026-08-29T09:20:00+02:00");
  await answered([ask()]);
  if (howMany({ sample: 0, full: 1 }) === 1) {
    // Two looks later.
    await delay(120_000);
  }
  expect(reminders()).toBe(1);
  program.child.kill("SIGTERM");
  expect(await program.exit).toBe(0);
});
