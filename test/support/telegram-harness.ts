import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Assembled } from "../../src/answer/brain/assemble.ts";
import type { Assistant } from "../../src/answer/ports.ts";
import { assembledFor } from "./assembled.ts";
import { expectNothingOfAnybody } from "./logs.ts";
import { createTestTelegram } from "./test-telegram.ts";
import type { TestTelegram } from "@jumelages/local-telegram";
import type { InlineButton, Message, User } from "@jumelages/local-telegram";
import { authorOf } from "@jumelages/local-telegram";
import { createSystemClock } from "../../src/reminders/clock.ts";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import type { Store } from "../../src/state/store.ts";
import { createBot } from "../../src/telegram/bot.ts";
import type { BotSettings, TelegramBot } from "../../src/telegram/bot.ts";
import type { BotDeps } from "../../src/telegram/context.ts";
import { createLogger } from "../../src/telegram/logger.ts";
import { createGetUpdates, createPolling } from "../../src/telegram/intake/polling.ts";
import type { PollingOptions } from "../../src/telegram/intake/polling.ts";
import { createBotApiFetch } from "../../src/telegram/outgoing/bot-api-fetch.ts";
import { runBot } from "../../src/telegram/run.ts";
import type { IntakeEnd } from "../../src/telegram/run.ts";

export const TOKEN = "42000:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

/** The assistant over the real corpus, searching by words only. */
export function lexicalAssistant(): Promise<Assembled> {
  return assembledFor();
}

export interface BenchOptions {
  /** Replaces methods of the real assistant. */
  assistant?: Partial<Assistant>;
  /** Changes the bot's dependencies. */
  deps?: (deps: BotDeps) => BotDeps;
  settings?: BotSettings;
  polling?: PollingOptions;
  /** Whether the bot has inline mode. Default true. */
  inlineMode?: boolean;
  /** The bot's clock. Default 10 May 2026. */
  now?: () => Date;
  /** Opens the store, which the bench closes. Default: SQLite in its own folder. */
  openStore?: (now: () => Date) => Promise<Store>;
}

/** The real bot, polling a local Telegram over HTTP, with a real store. */
export interface Bench {
  telegram: TestTelegram;
  world: TestTelegram["world"];
  store: Store;
  apiRoot: string;
  /** The bot's own data from getMe. */
  botInfo: NonNullable<BotSettings["botInfo"]>;
  /** The parsed lines of the bot's log. */
  log: Record<string, unknown>[];
  rawLog: () => string;
  /** A person with an open chat with the bot, containing only the messages that opened it. */
  person: (languageCode?: string) => User;
  /** Sends a text, and returns the bot's next message in that chat. */
  ask: (person: User, text: string, chatId?: number) => Promise<Message>;
  /** Performs an action, and returns the next message that the bot sends or edits in a chat. */
  next: (chatId: number, action: () => unknown) => Promise<Message>;
  /**
   * Presses the button with a label (or its beginning) under a message, and returns the message that changes or
   * appears.
   */
  press: (person: User, message: Message, label: string) => Promise<Message>;
  /** The bot's messages in a chat, oldest first. */
  messagesIn: (chatId: number) => Message[];
  /** Whether the bot has handled the action without a message in a chat. */
  silent: (chatId: number, action: () => unknown) => Promise<boolean>;
  /** Resolves when the bot has handled everything sent to it. */
  idle: () => Promise<void>;
  /** Stops the bot; it can be started again on the same store and chats. */
  stopBot: () => Promise<IntakeEnd>;
  startBot: () => void;
  /** Switches the running bot to another programme. */
  change: TelegramBot["change"];
  /** Another bot with the same token, as in another process. It does not poll; feed its inbox. */
  anotherBot: (changes?: Partial<BotDeps>) => TelegramBot;
  close: () => Promise<void>;
}

const WAIT_MS = 20_000;

/** Starts the bot and a Telegram for it. */
export async function startBench(options: BenchOptions = {}): Promise<Bench> {
  const { deps: facts, assistant } = await lexicalAssistant();
  const telegram = await createTestTelegram({
    directory: null,
    clock: { now: () => new Date() },
    botToken: TOKEN,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot", inlineMode: options.inlineMode ?? true },
  });
  const { world } = telegram;
  const { apiRoot } = await telegram.listen(0);
  const directory = await mkdtemp(join(tmpdir(), "jumelages-telegram-"));
  const now = options.now ?? (() => new Date("2026-05-10T10:00:00Z"));
  const { sleep } = createSystemClock();
  const store = await (options.openStore?.(now) ?? openSqliteStore({ directory, now }));
  const lines: string[] = [];
  const logger = createLogger("debug", { write: (line: string) => void lines.push(line) });
  const given: BotDeps = {
    assistant: { ...assistant, ...options.assistant },
    facts,
    store,
    clock: { now, sleep },
    logger,
  };
  const deps = options.deps?.(given) ?? given;

  const botInfo: Bench["botInfo"] = {
    ...world.bot,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
  // Most tests look at text; those of rich messages switch them on.
  const settings: BotSettings = { richMessages: false, ...options.settings };
  let running: { bot: TelegramBot; abort: AbortController; end: Promise<IntakeEnd> } | undefined;
  const client = { apiRoot, fetch: createBotApiFetch() };
  const startBot = () => {
    const bot = createBot(TOKEN, deps, { ...settings, client, botInfo });
    const abort = new AbortController();
    const getUpdates = createGetUpdates(TOKEN, client);
    const intake = createPolling({ getUpdates, sleep, logger }, options.polling);
    running = { bot, abort, end: runBot(bot, { intake, clock: deps.clock, logger }, abort.signal) };
  };
  const stopBot = async () => {
    running?.abort.abort();
    return (await running?.end) ?? "stopped";
  };

  /** In a channel, a message does not name its author. */
  const isOfBot = ({ chat, message_id: id }: Message) => {
    const record = telegram.parts.messages.find(chat.id, id);
    return record !== undefined && authorOf(record) === world.bot.id;
  };

  const next = (chatId: number, action: () => unknown): Promise<Message> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        unsubscribe();
        reject(
          new Error(`The bot has said nothing in the chat ${chatId} for ${WAIT_MS} ms; its log: ${lines.join("")}`),
        );
      }, WAIT_MS);
      const unsubscribe = world.subscribe((event) => {
        if (event.type !== "message" && event.type !== "edit") return;
        if (event.chatId !== chatId || !isOfBot(event.message)) return;
        clearTimeout(timer);
        unsubscribe();
        resolve(event.message);
      });
      action();
    });

  const saidIn = (chatId: number) => world.history(chatId).filter(isOfBot);

  const idle = async () => {
    // An update is confirmed when it is kept, and handled later; its answers may have to wait.
    while (world.pendingUpdateCount() > 0) await delay(10);
    await running?.bot.inbox.idle();
    await running?.bot.outbox.idle();
  };

  startBot();
  return {
    telegram,
    world,
    store,
    apiRoot,
    botInfo,
    get log() {
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    rawLog: () => lines.join(""),
    person: (languageCode) =>
      world.createUser({ first_name: "Anna", ...(languageCode !== undefined && { language_code: languageCode }) }),
    ask: (person, text, chatId = person.id) => next(chatId, () => world.sendText(person.id, chatId, text)),
    next,
    press: (person, message, label) =>
      next(message.chat.id, () => {
        const found = buttonsOf(message).find(({ text }) => text === label || text.startsWith(label));
        if (found?.callback_data === undefined) {
          throw new Error(
            `No button "${label}" among: ${buttonsOf(message)
              .map(({ text }) => text)
              .join(" | ")}`,
          );
        }
        void world.pressButton(person.id, message.chat.id, message.message_id, found.callback_data);
      }),
    messagesIn: saidIn,
    async silent(chatId, action) {
      const said = () => JSON.stringify(saidIn(chatId));
      const before = said();
      await action();
      await idle();
      return said() === before;
    },
    idle,
    stopBot,
    startBot,
    change: (programme) => running?.bot.change(programme),
    anotherBot: (changes) => createBot(TOKEN, { ...deps, ...changes }, { ...settings, client, botInfo }),
    async close() {
      await stopBot();
      await telegram.close();
      await store.close();
      await rm(directory, { recursive: true, force: true });
      expectNothingOfAnybody(telegram, TOKEN, lines);
    },
  };
}

/** The buttons under a message, in their order. */
export function buttonsOf(message: Message): InlineButton[] {
  return message.reply_markup?.inline_keyboard.flat() ?? [];
}

/** The labels of the buttons under a message. */
export function labelsOf(message: Message): string[] {
  return buttonsOf(message).map(({ text }) => text);
}
