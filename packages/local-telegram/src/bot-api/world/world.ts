import type { FileContents } from "../storage/files.ts";
import type { Journal } from "../storage/journal.ts";
import type { CallbackAnswer, InlineAnswer } from "../events.ts";
import type { BotCommand, BotUser, Message } from "../types.ts";
import type { WorldEvent } from "../events.ts";
import type { ReplyKeyboard } from "../types.ts";
import { createChats, type Chats } from "./chats.ts";
import { createProfile, type Profile } from "./profile.ts";
import { createFiles, type Files } from "./files.ts";
import { createGround, type Clock, type Ground, type Logger, type MessageRecord } from "./ground.ts";
import { createMembership, type Membership } from "./membership.ts";
import { createMessages, type Messages } from "./messages.ts";
import { createPeople, type People } from "./people.ts";
import { createQueries, type Queries } from "./queries.ts";
import { createUpdateQueue, type UpdateQueue } from "./updates.ts";
import { createWebhook, type Webhook } from "./webhook.ts";

/**
 * The parts of the world. The Bot API's methods use them, and actions of people beyond the page can be built on them.
 */
export interface Parts {
  ground: Ground;
  chats: Chats;
  messages: Messages;
  updates: UpdateQueue;
  webhook: Webhook;
  queries: Queries;
  files: Files;
  profile: Profile;
  membership: Membership;
  /** The message behind an inline id. */
  inlineMessage: (inlineMessageId: string) => MessageRecord | undefined;
}

/** The world as people and observers see it: accounts, chats, messages. Bots cannot reach any of it. */
export interface World extends People, Pick<Membership, "createGroup" | "addBotToGroup"> {
  readonly bot: Readonly<BotUser>;
  /**
   * Presses a button. Apps may show old keyboards, so any data of 1–64 bytes is allowed, and the message may be gone.
   * Resolves with the bot's answer, or with null after 15 seconds.
   */
  pressButton: (userId: number, chatId: number, messageId: number, data: string) => Promise<CallbackAnswer | null>;
  /** Sends an inline query, from a chat if one is given. Resolves with null after 10 seconds without an answer. */
  inlineQuery(
    userId: number,
    query: string,
    options?: { offset?: string; chatId?: number },
  ): Promise<InlineAnswer | null>;
  /** Sends one of the results shown to a person. */
  chooseInlineResult: (userId: number, chatId: number, queryId: string, resultId: string) => Message;
  /** Calls the listener for everything that happens, in order. @returns a function that unsubscribes */
  subscribe: (listener: (event: WorldEvent) => void) => () => void;
  /** The kept messages of a chat, oldest first, at most 1,000. */
  history: (chatId: number) => Message[];
  /** The custom keyboard; null if there is none. */
  keyboard: (chatId: number) => ReplyKeyboard | null;
  commandsFor: (userId: number, chatId: number) => BotCommand[];
  /** The bytes of a file in a message; undefined if it is gone. */
  fileContent: (fileId: string) => Promise<Uint8Array | undefined>;
  /** JSON notes of observers; they are stored with the world, and bots cannot read them. */
  notes: { get: (key: string) => unknown; set: (key: string, value: unknown) => void };
  /** Resolves when everything so far would survive a power failure. */
  saved: () => Promise<void>;
}

export interface WorldDependencies {
  bot: BotUser;
  clock: Clock;
  journal: Journal;
  contents: FileContents;
  logger: Logger;
}

/** Creates a world from what its journal holds. */
export function createWorld(dependencies: WorldDependencies): { world: World; parts: Parts } {
  const { clock, journal, contents, logger } = dependencies;
  const ground = createGround({ ...dependencies.bot }, clock, journal, logger);
  const { bot, tables } = ground;
  const chats = createChats(ground);
  const messages = createMessages(ground);
  const updates = createUpdateQueue(ground);
  const webhook = createWebhook(ground, updates);
  const files = createFiles(ground, contents);
  const profile = createProfile(ground, chats);
  const queries = createQueries(ground, chats, messages, updates);
  const membership = createMembership(ground, chats, messages, updates);
  const people = createPeople(ground, chats, messages, updates, {
    unblock: (userId) => {
      membership.setBlocked(userId, "member");
    },
    summon: queries.summon,
  });

  const world: World = {
    bot,
    ...people,
    createGroup: membership.createGroup,
    addBotToGroup: membership.addBotToGroup,
    pressButton: queries.pressButton,
    inlineQuery(userId, query, { offset = "", chatId = userId } = {}) {
      const type = chatId === userId ? "sender" : chats.forPerson(userId, chatId).chat.type;
      return queries.ask(userId, query, offset, type);
    },
    chooseInlineResult: queries.choose,
    subscribe: ground.subscribe,
    history: messages.history,
    keyboard: (chatId) => tables.chats.get(chatId)?.keyboard ?? null,
    commandsFor: profile.commandsFor,
    fileContent: files.content,
    notes: {
      get: (key) => tables.notes.get(key),
      set: (key, value) => {
        tables.notes.set(key, value);
      },
    },
    saved: journal.settled,
  };
  const inlineMessage = (id: string) => {
    const place = tables.inlineMessages.get(id);
    return place && messages.find(place.chatId, place.messageId);
  };
  const parts = { ground, chats, messages, updates, webhook, queries, files, profile, membership, inlineMessage };
  return { world, parts };
}
