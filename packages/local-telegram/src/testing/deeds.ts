import type { Chat, DescriptionKind, MemberStatus, Message, Parts, Upload, World } from "../bot-api/index.ts";
import { omit } from "../bot-api/omit.ts";
import { formatTyped } from "../bot-api/text/formatted.ts";
import { isIn } from "../bot-api/world/chats.ts";
import { asDocument } from "../bot-api/world/files.ts";
import { botSees } from "../bot-api/world/visibility.ts";

/** Actions of people beyond the chat page, and lookups for tests. */
export interface Deeds {
  /** Deletes an account: from now on the bot gets "user is deactivated". */
  deactivateUser: (userId: number) => void;
  sendSticker: (userId: number, chatId: number, emoji: string) => Promise<Message>;
  sendVoice: (userId: number, chatId: number, durationSeconds: number) => Promise<Message>;
  sendDocument: (userId: number, chatId: number, upload: Upload, caption?: string) => Promise<Message>;
  /** Forwards a post of a channel that exists only for this forward. */
  forwardChannelPost: (userId: number, chatId: number, post: { channelTitle: string; text: string }) => Message;
  editText: (userId: number, chatId: number, messageId: number, text: string) => Message;
  /** Deletes a message; bots get no update about it. */
  deleteMessage: (userId: number, chatId: number, messageId: number) => void;
  /** Kicks the bot out. */
  removeBot: (actorId: number, chatId: number) => void;
  /** Changes the status of a person or of the bot in a group. */
  setStatus: (actorId: number, chatId: number, memberId: number, status: MemberStatus) => void;
  /** Gives or takes the bot's right to post in a channel that it administers. */
  setBotMayPost: (actorId: number, chatId: number, mayPost: boolean) => void;
  /** Turns a group into a supergroup with another id. */
  migrateGroup: (actorId: number, chatId: number) => Chat;
  blockBot: (userId: number) => void;
  unblockBot: (userId: number) => void;
  chatsOf: (userId: number) => Chat[];
  /** A person's status in a chat. */
  statusOf: (chatId: number, userId: number) => MemberStatus;
  hasBlockedBot: (userId: number) => boolean;
  /** The description of the bot in the person's language, for an empty chat or its profile ("short-description"). */
  descriptionFor: (userId: number, kind: DescriptionKind) => string;
  /** Sets privacy mode in groups. */
  setPrivacyMode: (on: boolean) => void;
  pendingUpdateCount: () => number;
  /** Whether a bot is polling right now. */
  isBotListening: () => boolean;
}

const firstChannelId = 2_000_000_000;
const firstSupergroupId = 1_000_000_000;
/** Where the ids of channels and supergroups start. */
const channelBase = -1_000_000_000_000;

/** Creates the actions from a world and its parts. */
export function createDeeds(world: World, parts: Parts): Deeds {
  return { ...messageDeeds(world, parts), ...groupDeeds(parts), ...lookups(parts) };
}

function typed(text: string) {
  const { text: shown, entities } = formatTyped(text);
  return { text: shown, ...(entities.length > 0 && { entities }) };
}

function messageDeeds(world: World, { ground, chats, messages, updates, files }: Parts) {
  const { bot, clock, next, tables } = ground;
  const nowSeconds = () => Math.floor(clock.now().getTime() / 1000);
  return {
    deactivateUser(userId) {
      tables.people.set(userId, { user: chats.person(userId), deactivated: true });
    },
    async sendSticker(userId, chatId, emoji) {
      const file = await files.add({ name: "sticker.webp", bytes: new Uint8Array() }, "stickers");
      const size = { width: 512, height: 512 };
      const sticker = { ...file, type: "regular" as const, ...size, is_animated: false, is_video: false, emoji };
      return world.post(userId, chatId, { sticker });
    },
    async sendVoice(userId, chatId, durationSeconds) {
      const file = await files.add({ name: "voice.oga", bytes: new Uint8Array() }, "voice");
      return world.post(userId, chatId, { voice: { ...file, duration: durationSeconds, mime_type: "audio/ogg" } });
    },
    async sendDocument(userId, chatId, upload, caption = "") {
      const { text, entities } = formatTyped(caption);
      const file = await files.add(upload, "documents");
      return world.post(userId, chatId, {
        document: asDocument(file, upload.name),
        ...(text !== "" && { caption: text }),
        ...(entities.length > 0 && { caption_entities: entities }),
      });
    },
    forwardChannelPost(userId, chatId, { channelTitle, text }) {
      const id = channelBase - next("channel", firstChannelId);
      const chat = { id, type: "channel" as const, title: channelTitle };
      const origin = { type: "channel" as const, date: nowSeconds(), chat, message_id: 1 };
      return world.post(userId, chatId, { forward_origin: origin, ...typed(text) });
    },
    editText(userId, chatId, messageId, text) {
      const chat = chats.forPerson(userId, chatId);
      const record = messages.find(chatId, messageId);
      if (record?.message.from?.id !== userId || record.message.text === undefined) {
        throw new Error(`Message ${messageId} in the chat ${chatId} is no text that ${userId} wrote.`);
      }
      const edited = { ...omit(record.message, "entities"), ...typed(text), edit_date: nowSeconds() };
      const message = messages.replace({ ...record, message: edited });
      if (botSees(message, bot, chats.status(chat, bot.id))) updates.push("edited_message", message);
      return message;
    },
    deleteMessage(userId, chatId, messageId) {
      chats.forPerson(userId, chatId);
      messages.remove(chatId, messageId);
    },
  } satisfies Partial<Deeds>;
}

function groupDeeds({ ground, chats, membership }: Parts) {
  const { bot, next, emit } = ground;
  return {
    setStatus: membership.setStatus,
    setBotMayPost: membership.setBotMayPost,
    removeBot(actorId, chatId) {
      membership.setStatus(actorId, chatId, bot.id, "kicked");
    },
    migrateGroup(actorId, chatId) {
      const old = chats.forPerson(actorId, chatId);
      const id = channelBase - next("supergroup", firstSupergroupId);
      const chat: Chat = { ...old.chat, id, type: "supergroup" };
      chats.save({ chat, members: old.members });
      emit({ type: "chat", chatId: chat.id });
      membership.announce(chatId, actorId, { migrate_to_chat_id: chat.id });
      membership.announce(chat.id, actorId, { migrate_from_chat_id: chatId });
      chats.save({ ...chats.record(chatId), migratedTo: chat.id });
      return chat;
    },
    blockBot(userId) {
      membership.setBlocked(userId, "kicked");
    },
    unblockBot(userId) {
      membership.setBlocked(userId, "member");
    },
  } satisfies Partial<Deeds>;
}

function lookups({ ground, chats, updates, profile }: Parts) {
  const { bot, tables } = ground;
  return {
    chatsOf(userId) {
      const records = tables.chats.values().filter((record) => isIn(chats.status(record, userId)));
      return records.filter(({ migratedTo }) => migratedTo === undefined).map(({ chat }) => chat);
    },
    statusOf: (chatId, userId) => chats.status(chats.record(chatId), userId),
    hasBlockedBot(userId) {
      const record = tables.chats.get(userId);
      return record !== undefined && chats.status(record, bot.id) === "kicked";
    },
    descriptionFor(userId, kind) {
      const language = (chats.person(userId).language_code ?? "").slice(0, 2).toLowerCase();
      return profile.description(kind, language) || profile.description(kind, "");
    },
    setPrivacyMode(on) {
      bot.can_read_all_group_messages = !on;
    },
    pendingUpdateCount: updates.pendingCount,
    isBotListening: updates.isPolled,
  } satisfies Partial<Deeds>;
}
