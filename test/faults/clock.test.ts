import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { howMany } from "../support/full.ts";
import { buttonsOf } from "../support/telegram-harness.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createFaultyWorld, TIMEOUT, untilReady } from "./world.ts";

vi.setConfig({ testTimeout: 600_000 });

const HOUR_MS = 60 * 60 * 1000;
/** The program looks once a minute. */
const A_LOOK = { timeout: 180_000, interval: 100 };

/** The clock of a machine, in a file, which a test sets. */
async function createMachineClock(instant: string) {
  const file = join(await temporaryDirectory(), "clock");
  const set = (at: number) => {
    writeFileSync(`${file}.new`, String(at - Date.now()));
    renameSync(`${file}.new`, file);
  };
  set(Date.parse(instant));
  return { file, set: (at: string) => set(Date.parse(at)) };
}

test("A clock that jumps ahead and back costs no answer and no reminder, and brings none twice", async () => {
  const { telegram, start, person, say, saidTo, ask, answered } = await createFaultyWorld();
  const clock = await createMachineClock("2026-08-28T20:00:00+02:00");
  const program = await start(
    { CLOCK_FILE: clock.file },
    { parameters: ["--import", "./test/support/shifted-clock.js", "scripts/run.js", "main"] },
  );
  await untilReady(program);
  await answered([ask()]);

  const anna = person();
  say(anna, "/start t_dijon-volgograd");
  await expect.poll(() => saidTo(anna), TIMEOUT).toHaveLength(1);
  const [card] = telegram.world.history(anna).slice(-1);
  const remind = card && buttonsOf(card).find(({ text }) => text === "Me le rappeler")?.callback_data;
  void telegram.world.pressButton(anna, anna, card?.message_id ?? 0, remind ?? "");
  await expect.poll(() => JSON.stringify(telegram.world.history(anna)), TIMEOUT).toContain("29 août 2026 à 9 h");
  const reminders = () => saidTo(anna).filter((text) => text.includes("Dans 7 jours")).length;

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
    await new Promise((resolve) => setTimeout(resolve, HOUR_MS / 30));
  }
  expect(reminders()).toBe(1);
  program.child.kill("SIGTERM");
  expect(await program.exit).toBe(0);
});
