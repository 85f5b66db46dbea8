import { setTimeout as delay } from "node:timers/promises";
import { createSystemClock } from "../src/reminders/clock.ts";
import { createScheduler } from "../src/reminders/scheduler.ts";
import type { CheckReport } from "../src/reminders/scheduler.ts";
import { createReminderSender } from "../src/telegram/reminders/reminder-sender.ts";
import { readQuestions } from "../test/support/questions.ts";
import { startBench, TOKEN } from "../test/support/telegram-harness.ts";
import type { Bench } from "../test/support/telegram-harness.ts";
import { openBrain } from "./open-brain.ts";
import { median, percentile, sample } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench:reminders`: sends 10,000 reminders that are due in the same minute over HTTP to the local Telegram,
 * which refuses some of them for a moment, while somebody asks the same bot questions. At the product's pace that would
 * take 400 seconds. Here they go as fast as the machine allows, up to ten times that pace, and then a thousand at the
 * product's pace. Bot and Telegram share a process, so both are slower than in production.
 */

const TIE = "dijon-volgograd";
/** A minute before nine in Paris on the day of the tie: people who subscribe now are reminded at nine. */
const START = "2026-09-05T08:59:00+02:00";
const MINUTE_MS = 60_000;
/** One in this many messages is refused once, with a 429 and a wait of one second. */
const REFUSED_ONE_IN = 50;

interface Load {
  name: string;
  chats: number;
  perSecond: number;
}

const LOADS: readonly Load[] = [
  { name: "no reminders", chats: 0, perSecond: 25 },
  { name: "reminders, 25 a second (as in use)", chats: 1000, perSecond: 25 },
  { name: "reminders, 250 a second", chats: 10_000, perSecond: 250 },
];
/** How long questions are asked without reminders, in milliseconds. */
const CALM_MS = 15_000;

const print = (text: string) => process.stdout.write(`${text}\n`);

/** People with an open chat, whose first message needs no answer. */
async function openChats(bench: Bench, count: number): Promise<number[]> {
  await bench.stopBot();
  const { apiRoot, close } = await bench.telegram.listen(0);
  const ids: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id } = bench.person("fr");
    bench.world.start(id);
    ids.push(id);
  }
  for (let offset = 0, waiting = true; waiting;) {
    const response = await fetch(`${apiRoot}/bot${TOKEN}/getUpdates?offset=${offset}`);
    const { result } = (await response.json()) as { result: { update_id: number }[] };
    const last = result.at(-1);
    waiting = last !== undefined;
    offset = (last?.update_id ?? 0) + 1;
  }
  await close();
  bench.startBot();
  return ids;
}

/** Asks question after question until aborted. @returns milliseconds from each question to its answer in the chat */
async function ask(bench: Bench, questions: readonly string[], signal: AbortSignal): Promise<number[]> {
  const person = bench.person("fr");
  const latencies: number[] = [];
  for (let index = 0; !signal.aborted; index += 1) {
    const startedMs = performance.now();
    await bench.ask(person, questions[index % questions.length] ?? "Nice");
    latencies.push(performance.now() - startedMs);
    await delay(50);
  }
  return latencies;
}

const brain = await openBrain();
const questions = sample(await readQuestions("development"), 500).map(({ question }) => question);
const rows: (string | number)[][] = [
  ["", "due", "sent", "refused", "twice", "seconds", "answers", "median ms", "p95 ms", "max ms"],
];
for (const { name, chats, perSecond } of LOADS) {
  const subscribing = createSystemClock(Date.parse(START) - Date.now());
  let clock = subscribing;
  const bench = await startBench({ assistant: brain.assistant, now: () => clock.now() });
  const ids = await openChats(bench, chats);
  await Promise.all(ids.map((id) => bench.store.subscribe(id, { kind: "twinning", id: TIE }, [0])));
  const refused = ids.filter((_, index) => index % REFUSED_ONE_IN === 0);
  for (const chatId of refused) {
    bench.telegram.faults.failNext({ method: "sendMessage", chatId, with: { status: 429, retry_after: 1 } });
  }
  const received = new Map(ids.map((id) => [id, 0]));
  const unsubscribe = bench.world.subscribe((event) => {
    const before = event.type === "message" ? received.get(event.chatId) : undefined;
    if (event.type === "message" && before !== undefined) received.set(event.chatId, before + 1);
  });
  clock = createSystemClock(Date.parse(START) + MINUTE_MS - Date.now());
  const { apiRoot } = await bench.telegram.listen(0);
  const silent = () => undefined;
  const scheduler = createScheduler({
    store: bench.store,
    sender: createReminderSender(TOKEN, brain.deps, { apiRoot }),
    twinnings: brain.deps.corpus.twinnings,
    events: brain.deps.corpus.events,
    clock,
    logger: { info: silent, warn: silent, error: silent },
    workerId: "bench",
    pace: { perSecond, perChatPerSecond: 1 },
  });

  const over = new AbortController();
  const asking = ask(bench, questions, over.signal);
  const startedMs = performance.now();
  if (chats === 0) await delay(CALM_MS);
  for (let report: CheckReport | undefined; chats > 0 && report?.postponed !== 0;) {
    report = await scheduler.check();
    if (report.postponed > 0) await delay(1000);
  }
  const seconds = (performance.now() - startedMs) / 1000;
  over.abort();
  const latencies = await asking;
  unsubscribe();
  const counts = [...received.values()];
  const figures = [median(latencies), percentile(latencies, 0.95), Math.max(...latencies)].map((ms) => ms.toFixed(0));
  const [sent, twice] = [1, 2].map((least) => counts.filter((count) => count >= least).length);
  rows.push([name, chats, sent ?? 0, refused.length, twice ?? 0, seconds.toFixed(0), latencies.length, ...figures]);
  await scheduler.stop();
  await bench.close();
}
await brain.dispose();
print(table(rows));
