import type { Update } from "grammy/types";
import type { Assistant } from "../../src/answer/ports.ts";
import type { Store } from "../../src/state/store.ts";
import { StoreError } from "../../src/state/store-error.ts";
import { createBot } from "../../src/telegram/bot.ts";
import type { BotSettings } from "../../src/telegram/bot.ts";
import type { BotFacts } from "../../src/telegram/context.ts";
import type { Inbox } from "../../src/telegram/intake/inbox.ts";
import { runBot } from "../../src/telegram/run.ts";
import { TOKEN } from "../support/telegram-harness.ts";
import { createRandom, createSchedule } from "./history-schedule.ts";
import type { Life, Schedule } from "./history-schedule.ts";
import { createHistoryTelegram, perChat, TOWNS } from "./history-telegram.ts";

const STARTS_AT = new Date("2026-05-10T10:00:00Z");
const HOUR_MS = 60 * 60_000;
/** Between two tries of Telegram to push an update, in milliseconds. */
const PUSH_AGAIN_MS = 1000;
/** How long a history may need to come to its end, in milliseconds. */
const END_MS = 10 * 60_000;

/** What happens, from outside. */
export type Happening =
  | { kind: "write"; chat: number; replica: number }
  | { kind: "kill" | "start"; replica: number }
  /** A process stands still for a while, and does not know. */
  | { kind: "freeze"; replica: number; seconds: number }
  /** The clock of a machine is set. */
  | { kind: "clock"; replica: number; hours: number }
  /** Telegram takes no message for a while, or takes one and the connection breaks. */
  | { kind: "refuse"; seconds: number }
  | { kind: "cut"; arrives: boolean }
  /** The connection to the database breaks at the next writing of what is on its way: it is done, or not. */
  | { kind: "break"; replica: number; isDone: boolean }
  | { kind: "pass"; seconds: number };

export interface History {
  seed: number;
  happenings: readonly Happening[];
}

/** What became of the questions of a history. */
export interface Outcome {
  /** How many were asked in each chat. */
  asked: number[];
  /** The answers of each chat as places among its questions, in the order in which they came. */
  answered: number[][];
  /** How long after its coming, and the last death or start, a question was answered at most, in seconds. */
  longestSeconds: number;
}

/** A database in which each history begins anew. */
export interface HistoryStores {
  /** The store under the name of another process. */
  open: (workerId: string, now: () => Date) => Store;
  empty: (commonNow: () => Date) => Promise<void>;
}

export interface HistoryParts {
  stores: HistoryStores;
  assistant: Assistant;
  facts: BotFacts;
  replicas: number;
}

interface Replica {
  life: Life;
  inbox?: Inbox;
  /** Whether the next writing fails once it is done, or before. */
  breaks?: { isDone: boolean } | undefined;
}

interface Question {
  update: Update;
  replica: number;
  writtenAt: number;
}

const BREAKABLE = /^(?:keep|finish|recover)|^(?:keptRequests|stayPresent)$/u;
const BOT_INFO = {
  id: 42_000,
  is_bot: true,
  first_name: "Jumelages",
  username: "jumelages_bot",
} as unknown as NonNullable<BotSettings["botInfo"]>;
const ignore = () => undefined;
const logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** A store whose operations are done when their turn comes. */
function scheduled(store: Store, replica: Replica, { ask }: Schedule): Store {
  const operate = async (name: string, operation: () => Promise<unknown>): Promise<unknown> => {
    const { breaks } = replica;
    if (breaks === undefined || !BREAKABLE.test(name)) return operation();
    replica.breaks = undefined;
    if (breaks.isDone) await operation();
    throw new StoreError("unreachable", "The connection is broken.");
  };
  const parts = Object.entries(store).map(([name, part]: [string, unknown]) => {
    if (typeof part !== "function") return [name, part];
    // It says nothing of what is answered.
    if (name === "wipe") return [name, () => Promise.resolve()];
    const operation = part as (...given: unknown[]) => Promise<unknown>;
    return [name, (...given: unknown[]) => ask(replica.life, () => operate(name, () => operation(...given)))];
  });
  return Object.fromEntries(parts) as Store;
}

/** Plays a history to its end, in which everything works again and one replica lives at least. */
export async function play(
  { seed, happenings }: History,
  { stores, assistant, facts, replicas: count }: HistoryParts,
): Promise<Outcome> {
  const schedule = createSchedule(createRandom(seed), STARTS_AT);
  const elapsedMs = () => schedule.now().getTime() - STARTS_AT.getTime();
  await stores.empty(schedule.now);
  const telegram = createHistoryTelegram(elapsedMs);
  const { answered } = telegram;
  const asked = perChat<Question>();
  let [lives, updates, lastTurnMs] = [0, 0, 0];
  let failure: Error | undefined;

  function begin(): Replica {
    const replica: Replica = { life: { isDead: false, isFrozen: false, aheadMs: 0 } };
    const { life } = replica;
    lastTurnMs = elapsedMs();
    const clock = schedule.clockOf(life);
    const store = scheduled(stores.open(`life ${(lives += 1)}`, clock.now), replica, schedule);
    const fetch = async (url: string, { body }: { body: string }) => {
      const method = url.slice(url.lastIndexOf("/") + 1);
      const answer = await schedule.ask(life, () =>
        Promise.resolve().then(() => telegram.call(method, JSON.parse(body) as never)),
      );
      return { json: () => Promise.resolve(answer) };
    };
    const settings = { client: { fetch: fetch as never }, botInfo: BOT_INFO, richMessages: false };
    const bot = createBot(TOKEN, { assistant, facts, store, clock, logger }, settings);
    const intake = async (inbox: Inbox) => {
      replica.inbox = inbox;
      await new Promise(ignore);
      return "stopped" as const;
    };
    const shared = store.isShared ? { store, takesTurns: false } : undefined;
    runBot(bot, { intake, clock, logger, replica: shared }, new AbortController().signal).catch((error: unknown) => {
      failure = error instanceof Error ? error : new Error(String(error));
    });
    return replica;
  }

  const running: (Replica | undefined)[] = Array.from({ length: count }, begin);
  const living = () => running.filter((one) => one?.life.isFrozen === false);
  /** What Telegram has still to push, by chat: one at a time. */
  const queues = perChat<Question>();
  const pushing = new Map<Question, Replica>();
  const notBefore = new Map<Question, number>();

  function push(): void {
    for (const [question] of queues) {
      if (question === undefined) continue;
      const at = pushing.get(question);
      if (at !== undefined && !at.life.isDead) continue;
      if ((notBefore.get(question) ?? 0) > elapsedMs()) continue;
      const wanted = running[question.replica];
      const replica = wanted?.inbox ? wanted : living().find((one) => one?.inbox);
      if (replica?.inbox === undefined) continue;
      pushing.set(question, replica);
      replica.inbox.accept(question.update).then(
        () => {
          for (const queue of queues) if (queue[0] === question) queue.shift();
        },
        () => {
          notBefore.set(question, elapsedMs() + PUSH_AGAIN_MS);
          pushing.delete(question);
        },
      );
    }
  }

  function write(chat: number, replica: number): void {
    const [chatId, place] = [chat + 1, asked[chat]?.length ?? 0];
    const town = TOWNS[place];
    if (town === undefined) return;
    const from = { id: chatId, is_bot: false, first_name: "Anna", language_code: "fr" };
    const date = Math.floor(schedule.now().getTime() / 1000);
    const message = { message_id: place + 1, date, chat: { id: chatId, type: "private" }, from, text: town };
    const update = { update_id: (updates += 1), message } as unknown as Update;
    const question = { update, replica: replica % count, writtenAt: elapsedMs() };
    asked[chat]?.push(question);
    queues[chat]?.push(question);
  }

  /** So that Telegram tries again even where nothing else happens. */
  const pulse = schedule.clockOf({ isDead: false, isFrozen: false, aheadMs: 0 });
  const over = new AbortController();
  void (async () => {
    while (!over.signal.aborted) await pulse.sleep(PUSH_AGAIN_MS, over.signal);
  })();

  async function happen(what: Happening): Promise<void> {
    if (what.kind === "pass") return schedule.pass(what.seconds * 1000, push);
    if (what.kind === "write") write(what.chat, what.replica);
    else if (what.kind === "refuse") telegram.refuseUntil(elapsedMs() + what.seconds * 1000);
    else if (what.kind === "cut") telegram.cutNext(what.arrives);
    else {
      const place = what.replica % count;
      const replica = running[place];
      if (what.kind === "start") running[place] ??= begin();
      else if (replica === undefined) return;
      else if (what.kind === "clock") replica.life.aheadMs = what.hours * HOUR_MS;
      else if (what.kind === "break") replica.breaks = what;
      else if (what.kind === "freeze") {
        replica.life.isFrozen = true;
        void pulse.sleep(what.seconds * 1000).then(() => (replica.life.isFrozen = false));
      } else {
        running[place] = undefined;
        lastTurnMs = elapsedMs();
        await schedule.kill(replica.life);
      }
    }
    push();
  }

  for (const what of happenings) {
    await happen(what);
    // Some of what could happen does before the next thing does.
    for (let steps = Math.floor(createRandom(seed + updates)() * 12); steps > 0 && (await schedule.step()); steps -= 1)
      push();
  }
  if (living().length === 0) running[0] ??= begin();
  for (const replica of running) if (replica) replica.life.isFrozen = false;
  const isOver = () =>
    asked.every((questions, chat) => questions.length <= new Set(answered[chat]?.map(({ place }) => place)).size);
  for (let waitedMs = 0; !isOver() && waitedMs < END_MS; waitedMs += PUSH_AGAIN_MS)
    await schedule.pass(PUSH_AGAIN_MS, push);
  over.abort();
  for (const replica of running) if (replica) replica.life.isDead = true;
  if (failure !== undefined) throw failure;

  const waits = asked.flatMap((questions, chat) =>
    questions.map(({ writtenAt }, place) => {
      const first = answered[chat]?.find((answer) => answer.place === place);
      return (first?.at ?? Infinity) - Math.max(writtenAt, lastTurnMs);
    }),
  );
  return {
    asked: asked.map((questions) => questions.length),
    answered: answered.map((answers) => answers.map(({ place }) => place)),
    longestSeconds: Math.max(0, ...waits) / 1000,
  };
}
