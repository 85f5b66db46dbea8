import { onTestFinished } from "vitest";
import type { Assembled } from "../../../src/answer/brain/assemble.ts";
import type { Clock } from "../../../src/reminders/clock.ts";
import { createScheduler } from "../../../src/reminders/scheduler.ts";
import type { CheckReport, Scheduler, SchedulerDeps } from "../../../src/reminders/scheduler.ts";
import { createReminderSender } from "../../../src/telegram/reminders/reminder-sender.ts";
import type { Message, User } from "@jumelages/local-telegram";
import { buttonsOf, lexicalAssistant, startBench, TOKEN } from "../../support/telegram-harness.ts";
import type { Bench } from "../../support/telegram-harness.ts";

/** A clock that a test sets; who sleeps moves it on, so that nobody waits. */
export interface SetClock extends Clock {
  set: (instant: string) => void;
}

export function createSetClock(start: string): SetClock {
  let shownMs = Date.parse(start);
  return {
    now: () => new Date(shownMs),
    sleep: async (delayMs) => {
      shownMs += Math.max(0, delayMs);
      await new Promise((resolve) => setImmediate(resolve));
    },
    set: (instant) => {
      shownMs = Date.parse(instant);
    },
  };
}

/** The bot over HTTP, with a scheduler whose reminders go out over HTTP too, on a clock that the test sets. */
export interface ReminderBench extends Bench {
  clock: SetClock;
  scheduler: Scheduler;
  /** Another scheduler on the same store, as of another process. */
  another: (changes: Partial<SchedulerDeps>) => Scheduler;
  /** Sets the clock and lets the scheduler look; what the bot has sent since, by chat. */
  at: (instant: string, scheduler?: Scheduler) => Promise<CheckReport>;
  /** Texts of the bot in a chat, oldest first. */
  saidIn: (chatId: number) => string[];
  /** Opens the card of a tie and presses the button that subscribes. */
  subscribe: (person: User, tie: string, chatId?: number) => Promise<Message>;
}

/** @param assembled the assistant over a programme. Default that over the shipped one. */
export async function startReminderBench(start: string, assembled?: Assembled): Promise<ReminderBench> {
  const clock = createSetClock(start);
  const { assistant, deps: facts } = assembled ?? (await lexicalAssistant());
  const bench = await startBench({ now: () => clock.now(), deps: (deps) => ({ ...deps, assistant, facts }) });
  const { apiRoot } = await bench.telegram.listen(0);
  const silent = () => undefined;
  const another = (changes: Partial<SchedulerDeps>) =>
    createScheduler({
      store: bench.store,
      sender: createReminderSender(TOKEN, { ...facts, botName: bench.botInfo.username }, { apiRoot }),
      twinnings: facts.corpus.twinnings,
      events: facts.corpus.events,
      clock,
      logger: { info: silent, warn: silent, error: silent },
      workerId: "first",
      ...changes,
    });
  const scheduler = another({});
  const saidIn = (chatId: number) => bench.messagesIn(chatId).map(({ text = "" }) => text);
  return {
    ...bench,
    get log() {
      return bench.log;
    },
    clock,
    scheduler,
    another,
    async at(instant, own = scheduler) {
      clock.set(instant);
      return own.check();
    },
    saidIn,
    press: (person, message, label) => bench.press(person, message, labelOf(message, label)),
    async subscribe(person, tie, chatId = person.id) {
      const card = await bench.ask(person, `/start t_${tie}`, chatId);
      const remind = buttonsOf(card).find(({ callback_data: data }) => data?.startsWith("1:s:") === true);
      if (remind === undefined) throw new Error(`The card of ${tie} offers no reminder.`);
      return bench.press(person, card, remind.text);
    },
  };
}

/** The label of a button as it stands there, from its beginning with plain spaces. */
function labelOf(message: Message, label: string): string {
  return buttonsOf(message).find(({ text }) => plain(text).startsWith(label))?.text ?? label;
}

/** A bench that a single test has to itself. */
export async function ownReminderBench(start: string, assembled?: Assembled): Promise<ReminderBench> {
  const bench = await startReminderBench(start, assembled);
  onTestFinished(() => bench.close());
  return bench;
}

/** Narrow no-break spaces as plain ones, for expectations that are easy to read. */
export function plain(text: string | undefined): string {
  return (text ?? "").replaceAll("\u202f", " ").replaceAll("\u00a0", " ");
}
