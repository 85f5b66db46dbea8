import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { howMany } from "../support/full.ts";
import { keepOutput } from "../support/logs.ts";
import { TOKEN } from "../support/telegram-harness.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createFaultyWorld, TIMEOUT } from "./world.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** How long the day takes, in seconds. */
const SECONDS = howMany({ sample: 15, full: 600 });
const START = "2026-08-28T14:00:00+02:00";
const QUESTIONS = ["Nice", "et en décembre ?", "кружево"];
/** What may be held beyond what was held after a quarter of the day: hours more of people must not show. */
const SLACK_BYTES = 10 * 2 ** 20;

interface Held {
  bytes: number;
  at: number;
}

test("A day of questions and reminders is answered to the end, and holds no more memory than its first hours", async () => {
  const { telegram, cable, person, say, saidTo, wantReminder, remindersTo } = await createFaultyWorld();
  const parameters = [TOKEN, `http://127.0.0.1:${cable.port}`, await temporaryDirectory(), START];
  const child = spawn(
    process.execPath,
    ["--expose-gc", "--import", "tsx", "test/faults/children/day.ts", ...parameters, String(DAY_MS / 1000 / SECONDS)],
    { stdio: ["ignore", "ignore", "pipe", "ipc"] },
  );
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  keepOutput(() => said);
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child, "message");
  const hold = async (): Promise<Held> => {
    const heard = once(child, "message");
    child.send("how much");
    return ((await heard) as [Held])[0];
  };

  const anna = person();
  await wantReminder(anna);
  const people: number[] = [];
  const held: Held[] = [];
  const end = Date.parse(START) + DAY_MS;
  for (let now = await hold(); now.at < end; now = await hold()) {
    const some = Array.from({ length: 10 }, person);
    for (const id of some) for (const text of QUESTIONS) say(id, text);
    await expect.poll(() => some.filter((id) => saidTo(id).length < QUESTIONS.length), TIMEOUT).toEqual([]);
    people.push(...some);
    // What only the first questions load is held from then on, however slow the machine is.
    held.push(await hold());
  }
  expect(people.filter((id) => saidTo(id).length > QUESTIONS.length)).toEqual([]);
  await expect.poll(() => remindersTo(anna), TIMEOUT).toBe(1);
  expect(telegram.world.pendingUpdateCount()).toBe(0);
  const last = await hold();
  const quarter = held.find(({ at }) => at >= Date.parse(START) + DAY_MS / 4);
  const mebibytes = (bytes = 0) => (bytes / 2 ** 20).toFixed(1);
  console.info(
    `${people.length * QUESTIONS.length} questions in a day: ${mebibytes(quarter?.bytes)}, then ${mebibytes(last.bytes)} MiB`,
  );
  expect(quarter).toBeDefined();
  expect(last.bytes).toBeLessThan((quarter?.bytes ?? 0) + SLACK_BYTES);
}, 1_800_000);
