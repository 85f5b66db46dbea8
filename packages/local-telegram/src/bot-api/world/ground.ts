import type { Journal } from "../storage/journal.ts";
import { openTable, type Table } from "../storage/table.ts";
import type { BotCommand, BotUser, Chat, MemberStatus, Message, ReplyKeyboard, UpdateType, User } from "../types.ts";
import type { WorldEvent } from "../events.ts";
import type { UpdateContents } from "../types.ts";

/** Tells the time. */
export interface Clock {
  now: () => Date;
}

/** Where one-sentence notices go. */
export interface Logger {
  warn: (sentence: string) => void;
}

/** A person with an account. */
export interface Person {
  user: User;
  /** A deleted account: nothing can be sent to it. */
  deactivated?: true;
}

/** A chat that the bot may be part of. A private chat has its person's id and exists from the first message on. */
export interface ChatRecord {
  chat: Chat;
  /** By user id; the bot's own status is among them: in a private chat "kicked" means blocked. */
  members: Record<string, MemberStatus>;
  /** The supergroup that this group has become. */
  migratedTo?: number;
  /** The bot is an administrator of this channel who may not post. */
  botMayNotPost?: true;
  /** The keyboard that people see in place of the letters. */
  keyboard?: ReplyKeyboard;
}

export interface MessageRecord {
  /** Without the message that it replies to, which may change or go. */
  message: Message;
  /** Who wrote it, where the message does not say: in a channel. */
  authorId?: number;
  replyTo?: number;
  /** Set when an inline result made it: the bot knows it by this id only. */
  inlineMessageId?: string;
}

export interface CommandRecord {
  /** The scope as `type`, `type/chat` or `type/chat/user`. */
  scope: string;
  /** Two letters, or empty for all languages. */
  language: string;
  commands: BotCommand[];
}

export interface FileRecord {
  number: number;
  fileId: string;
  uniqueId: string;
  /** Path in a download address. */
  path: string;
  /** Name that its sender gave it. */
  name: string;
  size: number;
}

/** A pressed button, an inline query or a summons that waits for the bot or was answered. */
export interface OpenQuery {
  id: string;
  kind: "callback" | "inline" | "guest";
  userId: number;
  /** Unix time in milliseconds. */
  askedAt: number;
  answered: boolean;
  /** Text of an inline query. */
  query: string;
  /** The chat into which the bot was summoned. */
  chatId?: number;
}

export interface WaitingUpdate {
  id: number;
  type: UpdateType;
  content: UpdateContents[UpdateType];
  /** Unix time in milliseconds. */
  createdAt: number;
}

/** Where updates are delivered instead of waiting to be asked for. */
export interface WebhookRecord {
  url: string;
  /** What comes with each delivery in a header; empty for none. */
  secret: string;
  maxConnections: number;
  /** What went wrong last. */
  lastError?: { at: number; message: string };
}

/** Everything that survives a restart. */
export interface Tables {
  counters: Table<number>;
  people: Table<Person>;
  chats: Table<ChatRecord>;
  /** By `chat/message`. */
  messages: Table<MessageRecord>;
  /** The chat and message behind an inline message id. */
  inlineMessages: Table<{ chatId: number; messageId: number }>;
  updates: Table<WaitingUpdate>;
  allowedUpdates: Table<UpdateType[]>;
  /** At most one, under `bot`. */
  webhook: Table<WebhookRecord>;
  queries: Table<OpenQuery>;
  /** By `scope|language`. */
  commands: Table<CommandRecord>;
  /** Descriptions of the bot by `kind|language`. */
  descriptions: Table<string>;
  files: Table<FileRecord>;
  /** What those who watch the world write down. */
  notes: Table<unknown>;
}

/** What all parts of the world stand on. */
export interface Ground {
  /** The bot as getMe gives it; its switches may change. */
  readonly bot: BotUser;
  /** The bot as it stands in messages. */
  readonly botUser: User;
  readonly clock: Clock;
  readonly tables: Tables;
  /** The next number of a sequence, which starts after `first`. */
  next: (sequence: string, first?: number) => number;
  emit: (event: WorldEvent) => void;
  subscribe: (listener: (event: WorldEvent) => void) => () => void;
}

/** Lays the ground. A listener that throws is reported and does not disturb the others. */
export function createGround(bot: BotUser, clock: Clock, journal: Journal, logger: Logger): Ground {
  const tables: Tables = {
    counters: openTable(journal, "counters"),
    people: openTable(journal, "people"),
    chats: openTable(journal, "chats"),
    messages: openTable(journal, "messages"),
    inlineMessages: openTable(journal, "inline-messages"),
    updates: openTable(journal, "updates"),
    allowedUpdates: openTable(journal, "allowed-updates"),
    webhook: openTable(journal, "webhook"),
    queries: openTable(journal, "queries"),
    commands: openTable(journal, "commands"),
    descriptions: openTable(journal, "descriptions"),
    files: openTable(journal, "files"),
    notes: openTable(journal, "notes"),
  };
  const botUser: User = { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    bot,
    botUser,
    clock,
    tables,
    next(sequence, first = 0) {
      const number = (tables.counters.get(sequence) ?? first) + 1;
      tables.counters.set(sequence, number);
      return number;
    },
    emit(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          logger.warn(`A listener of the local Telegram failed on "${event.type}": ${reason}`);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
