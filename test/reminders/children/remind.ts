import { appendFileSync } from "node:fs";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { createSystemClock } from "../../../src/reminders/clock.ts";
import { createScheduler } from "../../../src/reminders/scheduler.ts";
import { openTestStore } from "../../support/open-test-store.ts";
import { CHOIR, DIJON } from "../facts.ts";

/** A bot that does nothing but remind: waits for its start, then sends by writing lines to a file, until it is killed. */
const [directory = "", inbox = "", offsetMs = ""] = process.argv.slice(2);
await once(process.stdin, "data");
process.stdin.on("end", () => process.exit(1));

const clock = createSystemClock(Number(offsetMs));
/** How long a process may sleep: a test has no minute to spare. */
const LONGEST_SLEEP_MS = 100;
const silent = () => undefined;
const workerId = String(process.pid);
const scheduler = createScheduler({
  store: await openTestStore(directory, () => clock.now()),
  twinnings: [DIJON],
  events: [CHOIR],
  workerId,
  clock: {
    now: () => clock.now(),
    sleep: (delayMs, signal) => clock.sleep(Math.min(delayMs, LONGEST_SLEEP_MS), signal),
  },
  logger: { info: silent, warn: silent, error: (_, message) => process.stderr.write(`${message}\n`) },
  sender: {
    async send(chatId, { maybeRepeat }) {
      await delay(Math.random() * 60);
      appendFileSync(inbox, `${JSON.stringify({ chatId, maybeRepeat })}\n`);
      await delay(Math.random() * 60);
      return "sent";
    },
  },
  pace: { perSecond: 100, perChatPerSecond: 1 },
  leaseMs: 3000,
  schedulerLeaseMs: 900,
  concurrency: 3,
});
scheduler.start();
