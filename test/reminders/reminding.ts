import { onTestFinished } from "vitest";
import type { Twinning } from "../../src/corpus/schema.ts";
import type { Logger, OutgoingReminder, SendOutcome, Sender } from "../../src/reminders/ports.ts";
import { createScheduler } from "../../src/reminders/scheduler.ts";
import type { Scheduler, SchedulerDeps } from "../../src/reminders/scheduler.ts";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { CHANGE } from "../../src/state/store.ts";
import type { Store } from "../../src/state/store.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import type { FakeClock } from "../support/fake-clock.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { ARLES, DIJON } from "./facts.ts";

/** A message as the other end got it. */
export interface Message extends OutgoingReminder {
  at: Date;
}

/** A Telegram that does what a test tells it, and keeps what has arrived. */
export interface FakeTelegram extends Sender {
  received: Message[];
  /** What happens to the next messages, in turn; afterwards all arrive. `lost` arrives, but its answer does not. */
  next(...outcomes: (SendOutcome | "lost" | Error)[]): void;
}

export function createFakeTelegram(clock: FakeClock, delayMs = 100): FakeTelegram {
  const planned: (SendOutcome | "lost" | Error)[] = [];
  const received: Message[] = [];
  return {
    received,
    next: (...outcomes) => planned.push(...outcomes),
    async send(chatId, reminder) {
      await clock.sleep(delayMs);
      const outcome = planned.shift() ?? "sent";
      if (outcome instanceof Error) throw outcome;
      if (outcome === "sent" || outcome === "lost") received.push({ ...reminder, chatId, at: clock.now() });
      return outcome === "lost" ? "ambiguous" : outcome;
    },
  };
}

/** A log that keeps its lines. */
export function createMemoryLog(): Logger & { lines: { level: string; message: string; fields: object }[] } {
  const lines: { level: string; message: string; fields: object }[] = [];
  const write = (level: string) => (fields: object, message: string) => void lines.push({ level, message, fields });
  return { lines, info: write("info"), warn: write("warn"), error: write("error") };
}

export interface Reminding {
  clock: FakeClock;
  store: Store;
  telegram: FakeTelegram;
  log: ReturnType<typeof createMemoryLog>;
  scheduler: Scheduler;
  /** Another process, as after a restart. */
  restart: (changes?: Partial<SchedulerDeps>) => Scheduler;
  /** Messages as "chat tie year lead" (of an event its day, of a change the plan), with what they say of themselves. */
  arrived: () => string[];
}

/** A scheduler over a store on the disk, at an instant, with a Telegram that can be told to fail. */
export async function setUpReminding(
  start: string,
  { twinnings = [DIJON, ARLES], events = [], ...deps }: Partial<SchedulerDeps> & { twinnings?: Twinning[] } = {},
): Promise<Reminding> {
  const clock = createFakeClock(start);
  const store = await openSqliteStore({ directory: await temporaryDirectory(), now: () => clock.now() });
  const telegram = createFakeTelegram(clock);
  const log = createMemoryLog();
  let processes = 0;
  const schedulers: Scheduler[] = [];
  const restart = (changes: Partial<SchedulerDeps> = {}): Scheduler => {
    processes += 1;
    const workerId = `process ${processes}`;
    const scheduler = createScheduler({
      store,
      sender: telegram,
      clock,
      logger: log,
      twinnings,
      events,
      workerId,
      // Prolonged every twelve seconds, it would make a day of the clock take long.
      schedulerLeaseMs: 30 * MINUTE_MS,
      ...deps,
      ...changes,
    });
    schedulers.push(scheduler);
    return scheduler;
  };
  onTestFinished(async () => {
    await clock.until(Promise.all(schedulers.map((one) => one.stop())));
    await store.close();
  });
  return {
    clock,
    store,
    telegram,
    log,
    scheduler: restart(),
    restart,
    arrived: () =>
      telegram.received.map(({ chatId, target, occurrence, leadDays, late, maybeRepeat }) =>
        [
          chatId,
          target.id,
          occurrence,
          leadDays === CHANGE ? "changed" : leadDays,
          late ? "late" : "",
          maybeRepeat ? "maybe a repeat" : "",
        ]
          .filter((part) => part !== "")
          .join(" "),
      ),
  };
}

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
