import type { Journal } from "../storage/journal.ts";
import { openTable, type Table } from "../storage/table.ts";
import type { BotCommand, BotUser, Chat, MemberStatus, Message, ReplyKeyboard, UpdateType, User } from "../types.ts";
import type { WorldEvent } from "../events.ts";
import type { UpdateContents } from "../types.ts";

/** Tells the time. */
export interface Clock {
  now: () => Date;
}

/** Receives notices of one sentence. */
export interface Logger {
  warn: (sentence: string) => void;
}

/** A person with an account. */
export interface Person {
  user: User;
  /** A deleted account, which cannot receive anything. */
  deactivated?: true;
}

/** A chat that the bot may be in. A private chat has the id of its person, and exists from the first message on. */
export interface ChatRecord {
  chat: Chat;
  /** By user id, including the bot; in a private chat its "kicked" means that it is blocked. */
  members: Record<string, MemberStatus>;
  /** The supergroup that this group has become. */
  migratedTo?: number;
  /** The bot is an administrator of this channel without the right to post. */
  botMayNotPost?: true;
  /** The custom keyboard that people see. */
  keyboard?: ReplyKeyboard;
}

export interface MessageRecord {
  /** Without the message that it replies to, which may change or be deleted. */
  message: Message;
  /** The author, if the message does not name one: in a channel. */
  authorId?: number;
  replyTo?: number;
  /** Set if an inline result created it; the bot only knows this id. */
  inlineMessageId?: string;
}

export interface CommandRecord {
  /** The scope as `type`, `type/chat` or `type/chat/user`. */
  scope: string;
  /** Two letters; empty for all languages. */
  language: string;
  commands: BotCommand[];
}

export interface FileRecord {
  number: number;
  fileId: string;
  uniqueId: string;
  /** The path in a download address. */
  path: string;
  /** The name given by the sender. */
  name: string;
  size: number;
}

/** A callback, inline or guest query, waiting or answered. */
export interface OpenQuery {
  id: string;
  kind: "callback" | "inline" | "guest";
  userId: number;
  /** Unix time in milliseconds. */
  askedAt: number;
  answered: boolean;
  /** The text of an inline query. */
  query: string;
  /** The chat of a guest query. */
  chatId?: number;
}

export interface WaitingUpdate {
  id: number;
  type: UpdateType;
  content: UpdateContents[UpdateType];
  /** Unix time in milliseconds. */
  createdAt: number;
}

/** The webhook that replaces polling. */
export interface WebhookRecord {
  url: string;
  /** Sent in a header of each delivery; empty for none. */
  secret: string;
  maxConnections: number;
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
  /** The notes of observers. */
  notes: Table<unknown>;
}

/** What all parts of the world share. */
export interface Ground {
  /** The bot as returned by getMe; its settings may change. */
  readonly bot: BotUser;
  /** The bot as it appears in messages. */
  readonly botUser: User;
  readonly clock: Clock;
  readonly tables: Tables;
  /** The next number of a sequence; the first one is `first` + 1. */
  next: (sequence: string, first?: number) => number;
  emit: (event: WorldEvent) => void;
  subscribe: (listener: (event: WorldEvent) => void) => () => void;
}

/** Creates the ground. A listener's error is logged and does not disturb the others. */
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
