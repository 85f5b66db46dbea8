import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSystemClock } from "../../src/reminders/clock.ts";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { createBot } from "../../src/telegram/bot.ts";
import type { TelegramBot } from "../../src/telegram/bot.ts";
import { buttons } from "../../src/telegram/links/callback-data.ts";
import { howMany } from "../support/full.ts";
import { lexicalAssistant, startBench, TOKEN } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

let bench: Bench;
let telegram: TelegramBot;
let directory: string;
let close: () => Promise<void>;
const calls: { method: string; payload: Record<string, unknown> }[] = [];
const logged: string[] = [];

/** The real bot over a real store, and a Telegram that takes everything. */
beforeAll(async () => {
  bench = await startBench();
  directory = await mkdtemp(join(tmpdir(), "jumelages-hostile-"));
  const now = () => new Date("2026-05-10T10:00:00Z");
  const store = await openSqliteStore({ directory, now });
  const { deps: facts, assistant } = await lexicalAssistant();
  const log = (fields: object, message: string) => {
    const { err } = fields as { err?: Error };
    logged.push(err === undefined ? message : `${message}: ${err.stack ?? err.message}`);
  };
  const logger = { debug: () => undefined, info: log, warn: log, error: log };
  const clock = { ...createSystemClock(), now };
  telegram = createBot(TOKEN, { assistant, facts, store, clock, logger }, { botInfo: bench.botInfo, typingDelayMs: 0 });
  telegram.bot.api.config.use((_call, method, payload) => {
    calls.push({ method, payload });
    return Promise.resolve({ ok: true, result: (method === "getChatMember" ? { status: "member" } : true) as never });
  });
  close = async () => {
    await telegram.stop();
    await store.close();
  };
});
afterAll(async () => {
  await close();
  await bench.close();
  await rm(directory, { recursive: true, force: true });
});

let updateId = 0;
/** Gives updates to the bot as they come off the wire, and waits until it is done with them. */
async function receive(...updates: object[]): Promise<typeof calls> {
  const before = calls.length;
  const raw = updates.map((update) => ({ update_id: (updateId += 1), ...update }));
  await telegram.inbox.receive(JSON.parse(JSON.stringify(raw)) as unknown[], 0, () => undefined);
  await telegram.inbox.idle();
  await telegram.outbox.idle();
  return calls.slice(before);
}

const from = { id: 7, is_bot: false, first_name: "Anna", language_code: "fr" };
const chat = { id: 7, type: "private", first_name: "Anna" };
const message = { message_id: 3, date: 1, chat, from, text: "x" };
const acknowledged = (made: typeof calls) =>
  made.filter(({ method }) => method === "answerCallbackQuery").map(({ payload }) => payload["callback_query_id"]);

describe("Every press is acknowledged", () => {
  it.each([
    "1:sl:9:9",
    "1:sy:0:A/B",
    "1:si:999:999",
    "1:sl:1:0:on",
    "1:t:culture",
    "1:x:abc:places",
    "",
    "\u0000",
    "9:9:9",
  ])("with the data %j, with its message and without", async (data) => {
    const made = await receive(
      { callback_query: { id: "a", from, data, message } },
      { callback_query: { id: "b", from, data } },
      { callback_query: { id: "c", from, data, inline_message_id: "x" } },
      { callback_query: { id: "d", from, data, message: { ...message, date: 0, text: undefined } } },
    );
    expect(acknowledged(made).sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("even where the rest of its update makes no sense", async () => {
    const made = await receive(
      { callback_query: { id: "a", from: { id: true }, data: "1:t:culture" } },
      { callback_query: { id: "b", from: null } },
      { callback_query: { id: "c", from, data: ["x"], message: { chat: true } } },
    );
    expect(acknowledged(made).sort()).toEqual(["a", "b", "c"]);
  });

  it("even when the store fails meanwhile", async () => {
    const made = await receive({ callback_query: { id: "a", from, data: "1:sd:999999999999999", message } });
    expect(acknowledged(made)).toEqual(["a"]);
  });
});

describe("An update that makes no sense", () => {
  it.each<[string, object]>([
    ["a boolean for a person", { message: { ...message, from: { ...from, id: true } } }],
    ["a boolean for a chat", { message: { ...message, chat: { ...chat, id: false } } }],
    ["an object for a text", { message: { ...message, text: { a: 1 } } }],
    ["a membership without a status", { my_chat_member: { chat, from, date: 1, new_chat_member: {} } }],
    ["a membership of a boolean", { my_chat_member: { chat: { id: true, type: "private" }, from, date: 1 } }],
    ["a group that moves to a boolean", { message: { ...message, migrate_to_chat_id: true } }],
    ["a query that is a number", { inline_query: { id: "1", from, query: 5, offset: "" } }],
  ])("is passed over: %s", async (_what, update) => {
    expect(await receive(update)).toEqual([]);
  });

  it("does not keep the next one from its answer", async () => {
    const made = await receive({ message: { ...message, text: 5 } }, { message: { ...message, text: "Nice" } });
    expect(made.map(({ method }) => method).filter((method) => method !== "sendChatAction")).toEqual(["sendMessage"]);
  });
});

/** Texts that buttons could carry, sound or nearly so. */
const data = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...Object.values(buttons).map(({ code }) => code)),
      fc.array(
        fc.constantFrom(
          "0",
          "1",
          "999",
          "all",
          "dijon",
          "twinning",
          "fr",
          "ru",
          "",
          "here",
          "Europe/Paris",
          "x",
          "day",
          "off",
          "one",
        ),
      ),
    )
    .map(([code, values]) => ["1", code, ...values].join(":")),
  fc.string(),
);
const hostile = <Value>(sound: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 12, arbitrary: sound }, { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<Value> });
const person = hostile(
  fc.record(
    {
      id: hostile(fc.integer({ min: 1, max: 30 })),
      is_bot: fc.boolean(),
      first_name: fc.string(),
      language_code: hostile(fc.constantFrom("fr", "ru", "en")),
    },
    { requiredKeys: ["id"] },
  ),
);
const place = hostile(
  fc.record({
    id: hostile(fc.integer({ min: -30, max: 30 })),
    type: hostile(fc.constantFrom("private", "group", "supergroup", "channel")),
    title: fc.string(),
  }),
);
const words = fc.oneof(
  fc.constantFrom(
    "Nice",
    "/start",
    "/stop",
    "/oublier",
    "/fuseau",
    "/rappels",
    "/digest",
    "Что в Ницце?",
    "la suite",
    "détails sur le 3",
    "/start t_dijon-volgograd",
  ),
  fc.string({ unit: "binary" }),
);
const someMessage: fc.Arbitrary<object> = fc.record(
  {
    message_id: hostile(fc.nat()),
    date: hostile(fc.nat()),
    chat: place,
    from: person,
    text: hostile(words),
    caption: hostile(words),
    entities: hostile(
      fc.array(fc.record({ type: fc.constantFrom("mention", "bot_command"), offset: fc.nat(), length: fc.nat() })),
    ),
    location: hostile(fc.record({ latitude: fc.double(), longitude: fc.double() })),
    sticker: fc.jsonValue(),
    reply_to_message: hostile(fc.record({ from: person })),
    is_topic_message: hostile(fc.boolean()),
    message_thread_id: hostile(fc.nat()),
    migrate_to_chat_id: hostile(fc.integer({ min: -60, max: -31 })),
  },
  { requiredKeys: ["message_id", "date", "chat"] },
);
const anyUpdate: fc.Arbitrary<object> = fc.oneof(
  fc.record({ message: someMessage }),
  fc.record({ channel_post: someMessage }),
  fc.record({
    callback_query: fc.record(
      {
        id: fc.uuid(),
        from: person,
        data: hostile(data),
        message: hostile(someMessage),
        inline_message_id: hostile(fc.string()),
      },
      { requiredKeys: ["id", "from"] },
    ),
  }),
  fc.record({ inline_query: fc.record({ id: fc.uuid(), from: person, query: hostile(words), offset: fc.string() }) }),
  fc.record({
    my_chat_member: fc.record({
      chat: place,
      from: person,
      date: fc.nat(),
      new_chat_member: hostile(fc.record({ status: hostile(fc.constantFrom("kicked", "member", "left")) })),
    }),
  }),
  fc.jsonValue().map((value) => ({ message: value })),
);

describe("Thousands of hostile updates", () => {
  const COUNT = howMany({ sample: 1000, full: 20_000 });

  it("end nothing, leave no press unanswered and nothing behind", { timeout: 600_000 }, async () => {
    const updates = fc.sample(anyUpdate, { numRuns: COUNT, seed: 20_261_127 });
    const presses: string[] = [];
    const made: typeof calls = [];
    for (let start = 0; start < updates.length; start += 50) {
      const batch = updates.slice(start, start + 50);
      for (const update of batch) {
        const id = (update as { callback_query?: { id: string } }).callback_query?.id;
        if (id !== undefined) presses.push(id);
      }
      made.push(...(await receive(...batch)));
    }
    expect(presses.length).toBeGreaterThan(COUNT / 10);
    const answered = new Set(acknowledged(made));
    expect(presses.filter((id) => !answered.has(id))).toEqual([]);
    expect(telegram.inbox.inHand()).toBe(0);
    const methods = (await receive({ message: { ...message, text: "Nice" } })).map(({ method }) => method);
    // On a busy machine a chat is also told that the bot is typing.
    expect(methods.filter((method) => method !== "sendChatAction")).toEqual(["sendMessage"]);
    expect(logged.filter((line) => line.includes("could not be handled"))).toEqual([]);
  });
});
