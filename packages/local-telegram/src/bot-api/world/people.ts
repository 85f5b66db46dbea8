import { ImpossibleAction } from "../errors.ts";
import { limits } from "../limits.ts";
import { formatTyped } from "../text/formatted.ts";
import type { Location, Message, User } from "../types.ts";
import { isAdministrator, type Chats } from "./chats.ts";
import type { Ground } from "./ground.ts";
import { signature } from "./messages.ts";
import type { Draft, Messages } from "./messages.ts";
import type { UpdateQueue } from "./updates.ts";
import type { Queries } from "./queries.ts";
import { botSees, summons } from "./visibility.ts";

/** The details of a new account. */
export type NewUser = Pick<User, "first_name" | "last_name" | "username" | "language_code">;

/** The message that a person replies to. */
export interface ReplyTo {
  replyTo?: number;
}

/** What people can do in chats. Each method throws ImpossibleAction if a Telegram app would not allow it. */
export interface People {
  createUser: (profile: NewUser) => User;
  users: () => User[];
  /** Changes the language of a person's app. */
  setLanguage: (userId: number, languageCode: string) => User;
  /** Posts any content; the bot gets an update if it may see the message or is called by it as a guest. */
  post: (userId: number, chatId: number, content: Omit<Draft, "from">, options?: ReplyTo) => Message;
  sendText: (userId: number, chatId: number, text: string, options?: ReplyTo) => Message;
  /** Presses Start: unblocks the bot if necessary and sends `/start`, with the payload of a deep link if given. */
  start: (userId: number, payload?: string) => Message;
  sendLocation: (userId: number, chatId: number, location: Location, options?: ReplyTo) => Message;
}

/** Beyond 32 bits, like real accounts. */
const firstUserId = 7_000_000_000;

export function createPeople(
  ground: Ground,
  chats: Chats,
  messages: Messages,
  updates: UpdateQueue,
  { unblock, summon }: { unblock: (userId: number) => void; summon: Queries["summon"] },
): People {
  const { bot, tables, next } = ground;

  function post(userId: number, chatId: number, content: Omit<Draft, "from">, { replyTo }: ReplyTo = {}): Message {
    const from = chats.person(userId);
    const chat = chats.forPerson(userId, chatId);
    const botStatus = chats.status(chat, bot.id);
    if (chat.chat.type === "private" && botStatus === "kicked") {
      throw new ImpossibleAction(`${userId} has blocked the bot; unblock it before writing to it.`);
    }
    if (replyTo !== undefined && !messages.find(chatId, replyTo)) {
      throw new ImpossibleAction(`There is no message ${replyTo} in the chat ${chatId} to reply to.`);
    }
    const isChannel = chat.chat.type === "channel";
    if (isChannel && !isAdministrator(chats.status(chat, userId))) {
      throw new ImpossibleAction(`${userId} only reads the channel ${chatId}: its administrators write there.`);
    }
    const draft = { ...signature(chat, from), ...content };
    const message = messages.post(chat, draft, { replyTo, authorId: userId });
    if (botSees(message, bot, botStatus)) updates.push(isChannel ? "channel_post" : "message", message);
    else if (summons(message, bot, botStatus)) summon(userId, message);
    return message;
  }

  function typed(text: string) {
    const formatted = formatTyped(text);
    if (formatted.text === "") throw new ImpossibleAction("An empty text cannot be sent.");
    if (formatted.text.length > limits.textUnits) {
      throw new ImpossibleAction(`A text holds at most ${limits.textUnits} characters; an app would send several.`);
    }
    return { text: formatted.text, ...(formatted.entities.length > 0 && { entities: formatted.entities }) };
  }

  function sendText(userId: number, chatId: number, text: string, options: ReplyTo = {}): Message {
    return post(userId, chatId, typed(text), options);
  }

  return {
    createUser({ first_name, last_name, username, language_code }) {
      const user: User = {
        id: next("user", firstUserId),
        is_bot: false,
        first_name,
        ...(last_name !== undefined && { last_name }),
        ...(username !== undefined && { username }),
        ...(language_code !== undefined && { language_code }),
      };
      tables.people.set(user.id, { user });
      return user;
    },
    users: () => tables.people.values().flatMap(({ user, deactivated }) => (deactivated ? [] : [user])),
    setLanguage(userId, languageCode) {
      const user: User = { ...chats.person(userId), language_code: languageCode };
      tables.people.set(userId, { user });
      return user;
    },
    post,
    sendText,
    start(userId, payload) {
      if (payload !== undefined && !/^[A-Za-z0-9_-]+$/.test(payload)) {
        throw new ImpossibleAction("A deep link's payload holds only letters, digits, _ and -.");
      }
      if (payload !== undefined && payload.length > limits.deepLinkCharacters) {
        throw new ImpossibleAction(`A deep link's payload holds at most ${limits.deepLinkCharacters} characters.`);
      }
      unblock(userId);
      return sendText(userId, userId, payload === undefined ? "/start" : `/start ${payload}`);
    },
    sendLocation: (userId, chatId, location, options = {}) => post(userId, chatId, { location }, options),
  };
}
