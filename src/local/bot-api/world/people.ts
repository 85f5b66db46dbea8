import { ImpossibleAction } from "../errors.ts";
import { limits } from "../limits.ts";
import { omit } from "../omit.ts";
import { formatTyped } from "../text/formatted.ts";
import type { Location, Message, User } from "../types.ts";
import type { Chats } from "./chats.ts";
import { asDocument, type Files, type Upload } from "./files.ts";
import type { Ground } from "./ground.ts";
import type { Draft, Messages } from "./messages.ts";
import type { UpdateQueue } from "./updates.ts";
import { botSees } from "./visibility.ts";

/** How a new account introduces itself. */
export type NewUser = Pick<User, "first_name" | "last_name" | "username" | "language_code">;

/** A message that a person answers. */
export interface ReplyTo {
  replyTo?: number;
}

/** What people do in chats. Each throws ImpossibleAction for what a Telegram app would not offer. */
export interface People {
  createUser: (profile: NewUser) => User;
  users: () => User[];
  /** Changes the language of a person's app. */
  setLanguage: (userId: number, languageCode: string) => User;
  /** Deletes an account: the bot gets "user is deactivated" from now on. */
  deactivateUser: (userId: number) => void;
  sendText: (userId: number, chatId: number, text: string, options?: ReplyTo) => Message;
  /** Presses Start: unblocks the bot if need be and sends `/start`, with the payload of a deep link if there is one. */
  start: (userId: number, payload?: string) => Message;
  sendLocation: (userId: number, chatId: number, location: Location, options?: ReplyTo) => Message;
  sendSticker: (userId: number, chatId: number, emoji: string) => Promise<Message>;
  sendVoice: (userId: number, chatId: number, durationSeconds: number) => Promise<Message>;
  sendDocument: (userId: number, chatId: number, upload: Upload, caption?: string) => Promise<Message>;
  /** Forwards a post of a channel that exists only in this forward. */
  forwardChannelPost(userId: number, chatId: number, post: { channelTitle: string; text: string }): Message;
  editText: (userId: number, chatId: number, messageId: number, text: string) => Message;
  /** Deletes a message; bots are not told. */
  deleteMessage: (userId: number, chatId: number, messageId: number) => void;
}

/** Beyond 32 bits, as real accounts are. */
const firstUserId = 7_000_000_000;
const firstChannelId = 2_000_000_000;

export function createPeople(
  ground: Ground,
  chats: Chats,
  messages: Messages,
  updates: UpdateQueue,
  files: Files,
  unblock: (userId: number) => void,
): People {
  const { bot, clock, tables, next } = ground;

  function say(userId: number, chatId: number, draft: Omit<Draft, "from">, { replyTo }: ReplyTo = {}): Message {
    const from = chats.person(userId);
    const chat = chats.forPerson(userId, chatId);
    const botStatus = chats.status(chat, bot.id);
    if (chat.chat.type === "private" && botStatus === "kicked") {
      throw new ImpossibleAction(`${userId} has blocked the bot; unblock it before writing to it.`);
    }
    if (replyTo !== undefined && !messages.find(chatId, replyTo)) {
      throw new ImpossibleAction(`There is no message ${replyTo} in the chat ${chatId} to reply to.`);
    }
    const message = messages.post(chat, { from, ...draft }, { replyTo });
    if (botSees(message, bot, botStatus)) updates.push("message", message);
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
    return say(userId, chatId, typed(text), options);
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
    deactivateUser(userId) {
      tables.people.set(userId, { user: chats.person(userId), deactivated: true });
    },
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
    sendLocation: (userId, chatId, location, options = {}) => say(userId, chatId, { location }, options),
    async sendSticker(userId, chatId, emoji) {
      const file = await files.add({ name: "sticker.webp", bytes: new Uint8Array() }, "stickers");
      const size = { width: 512, height: 512 };
      const sticker = { ...file, type: "regular" as const, ...size, is_animated: false, is_video: false, emoji };
      return say(userId, chatId, { sticker });
    },
    async sendVoice(userId, chatId, durationSeconds) {
      const file = await files.add({ name: "voice.oga", bytes: new Uint8Array() }, "voice");
      return say(userId, chatId, { voice: { ...file, duration: durationSeconds, mime_type: "audio/ogg" } });
    },
    async sendDocument(userId, chatId, upload, caption = "") {
      const { text, entities } = formatTyped(caption);
      const file = await files.add(upload, "documents");
      return say(userId, chatId, {
        document: asDocument(file, upload.name),
        ...(text !== "" && { caption: text }),
        ...(entities.length > 0 && { caption_entities: entities }),
      });
    },
    forwardChannelPost(userId, chatId, { channelTitle, text }) {
      const chat = {
        id: -1_000_000_000_000 - next("channel", firstChannelId),
        type: "channel" as const,
        title: channelTitle,
      };
      const date = Math.floor(clock.now().getTime() / 1000);
      return say(userId, chatId, { forward_origin: { type: "channel", date, chat, message_id: 1 }, ...typed(text) });
    },
    editText(userId, chatId, messageId, text) {
      const chat = chats.forPerson(userId, chatId);
      const record = messages.find(chatId, messageId);
      if (record?.message.from?.id !== userId || record.message.text === undefined) {
        throw new ImpossibleAction(`Message ${messageId} in the chat ${chatId} is no text that ${userId} wrote.`);
      }
      const edited = {
        ...omit(record.message, "entities"),
        ...typed(text),
        edit_date: Math.floor(clock.now().getTime() / 1000),
      };
      const message = messages.replace({ ...record, message: edited });
      if (botSees(message, bot, chats.status(chat, bot.id))) updates.push("edited_message", message);
      return message;
    },
    deleteMessage(userId, chatId, messageId) {
      chats.forPerson(userId, chatId);
      if (!messages.find(chatId, messageId)) {
        throw new ImpossibleAction(`There is no message ${messageId} in the chat ${chatId} to delete.`);
      }
      messages.remove(chatId, messageId);
    },
  };
}
