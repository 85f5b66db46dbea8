import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import type { Store } from "../../src/state/store.ts";
import { createBot } from "../../src/telegram/bot.ts";
import { createGetUpdates, createPolling } from "../../src/telegram/intake/polling.ts";
import { createBotApiFetch } from "../../src/telegram/outgoing/bot-api-fetch.ts";
import { runBot } from "../../src/telegram/run.ts";
import type { IntakeEnd } from "../../src/telegram/run.ts";
import { createSystemClock } from "../../src/reminders/clock.ts";
import { lexicalAssistant } from "../support/telegram-harness.ts";
import { startOtherTelegram } from "../support/telegram-test-api-front.ts";
import type { OtherTelegram } from "../support/telegram-test-api-front.ts";

const TOKEN = "666:sampleTokenOfAnotherEmulator";

let telegram: OtherTelegram;
let store: Store;
let directory: string;
let end: Promise<IntakeEnd>;
const stop = new AbortController();

beforeAll(async () => {
  telegram = await startOtherTelegram();
  directory = await mkdtemp(join(tmpdir(), "jumelages-other-"));
  const now = () => new Date("2026-05-10T10:00:00Z");
  store = await openSqliteStore({ directory, now });
  const { assistant, deps: facts } = await lexicalAssistant();
  const silent = () => undefined;
  const logger = { debug: silent, info: silent, warn: silent, error: silent };
  const client = { apiRoot: telegram.apiRoot, fetch: createBotApiFetch() };
  const { sleep } = createSystemClock();
  const clock = { now, sleep };
  const bot = createBot(TOKEN, { assistant, facts, store, clock, logger }, { client });
  await bot.bot.init();
  const getUpdates = createGetUpdates(TOKEN, client);
  const intake = createPolling({ getUpdates, sleep, logger }, { longPollSeconds: 2 });
  end = runBot(bot, { intake, clock, logger }, stop.signal);
});
afterAll(async () => {
  stop.abort();
  await end;
  await telegram.close();
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

describe("Against an emulator of the Bot API by another author", () => {
  it("the bot answers /start, a question in each language, and a button", async () => {
    const client = telegram.server.getClient(TOKEN, { userId: 7, chatId: 7, timeout: 5000 });
    const answerTo = async (send: Promise<unknown>) => {
      await send;
      const { result } = await client.getUpdates();
      return result.at(-1);
    };

    const start = await answerTo(client.sendCommand(client.makeCommand("/start")));
    expect(start?.message.text).toMatch(/^<b>.* ans\.<\/b>\n\nBonjour\. Je réponds/u);
    const french = await answerTo(client.sendMessage(client.makeMessage("Que se passe-t-il à Nice ?")));
    expect(french?.message.text).toMatch(/^<b>Nice – 8 projets<\/b>/u);
    const russian = await answerTo(client.sendMessage(client.makeMessage("Что запланировано в Ницце?")));
    expect(russian?.message.text).toMatch(/^<b>Ницца — 8 проектов<\/b>/u);

    const keyboard = russian?.message.reply_markup?.inline_keyboard ?? [];
    const next = keyboard.flat().find(({ text }) => text === "Следующие ›");
    const edited = telegram.server.waitBotEdits();
    await client.sendCallback(
      client.makeCallbackQuery(next?.callback_data ?? "", { message: { message_id: russian?.messageId ?? 0 } }),
    );
    await edited;
    const history = await client.getUpdatesHistory();
    const after = history.find(({ messageId }) => messageId === russian?.messageId);
    expect(after?.message.text).toContain("6–8 из 8");
  });
});
