import { badRequest, BotApiError, forbidden, ImpossibleAction } from "../errors.ts";
import type { Chat, ChatMember, MemberStatus, User } from "../types.ts";
import type { ChatRecord, Ground } from "./ground.ts";

/** Chats and their members. Lookups for the bot fail with Telegram's errors, those for people with ImpossibleAction. */
export interface Chats {
  user: (userId: number) => User | undefined;
  person: (userId: number) => User;
  record: (chatId: number) => ChatRecord;
  save: (record: ChatRecord) => void;
  /** A chat that the person can write in. */
  forPerson: (userId: number, chatId: number) => ChatRecord;
  /** A person's private chat with the bot, created if missing. */
  privateChat: (userId: number) => ChatRecord;
  /** A chat that the bot names by id or @username. */
  forBot: (chatId: string) => ChatRecord;
  /** The same, if the bot may write there. */
  writableForBot: (chatId: string) => ChatRecord;
  status: (record: ChatRecord, userId: number) => MemberStatus;
  member: (record: ChatRecord, userId: number) => ChatMember;
}

/** Whether this status is that of an administrator (or creator). */
export function isAdministrator(status: MemberStatus): boolean {
  return status === "creator" || status === "administrator";
}

/** Whether this status means membership. */
export function isIn(status: MemberStatus): boolean {
  return status !== "left" && status !== "kicked";
}

export function createChats({ bot, botUser, tables }: Ground): Chats {
  function user(userId: number): User | undefined {
    return userId === bot.id ? botUser : tables.people.get(userId)?.user;
  }

  function person(userId: number): User {
    const found = tables.people.get(userId);
    if (!found || found.deactivated) {
      throw new ImpossibleAction(`There is no person with the id ${userId}; make one with createUser.`);
    }
    return found.user;
  }

  function record(chatId: number): ChatRecord {
    const found = tables.chats.get(chatId);
    if (!found) throw new ImpossibleAction(`There is no chat with the id ${chatId}.`);
    return found;
  }

  function status({ members }: ChatRecord, userId: number): MemberStatus {
    return members[String(userId)] ?? "left";
  }

  function privateChat(userId: number): ChatRecord {
    const { id, first_name, last_name, username } = person(userId);
    const known = tables.chats.get(id);
    if (known) return known;
    const chat: Chat = {
      id,
      type: "private",
      first_name,
      ...(last_name !== undefined && { last_name }),
      ...(username !== undefined && { username }),
    };
    const fresh: ChatRecord = { chat, members: { [id]: "member", [bot.id]: "member" } };
    tables.chats.set(id, fresh);
    return fresh;
  }

  function forBot(chatId: string): ChatRecord {
    if (chatId === "") throw badRequest("chat_id is empty");
    const name = chatId.startsWith("@") ? chatId.slice(1).toLowerCase() : null;
    const found =
      name === null
        ? tables.chats.get(chatId)
        : tables.chats.values().find(({ chat }) => chat.type !== "private" && chat.username?.toLowerCase() === name);
    if (found) return found;
    // A person known only from groups has no private chat yet.
    const stranger = tables.people.get(chatId)?.user;
    if (stranger && tables.chats.values().some((chat) => isIn(status(chat, stranger.id)))) {
      throw forbidden("bot can't initiate conversation with a user");
    }
    throw badRequest("chat not found");
  }

  return {
    user,
    person,
    record,
    status,
    privateChat,
    forBot,
    save: (changed) => {
      tables.chats.set(changed.chat.id, changed);
    },
    forPerson(userId, chatId) {
      if (chatId === person(userId).id) return privateChat(userId);
      const group = record(chatId);
      if (group.migratedTo !== undefined) {
        throw new ImpossibleAction(`The group ${chatId} has become the supergroup ${group.migratedTo}.`);
      }
      if (!isIn(status(group, userId))) throw new ImpossibleAction(`${userId} is not in the chat ${chatId}.`);
      return group;
    },
    writableForBot(chatId) {
      const found = forBot(chatId);
      const { type, id } = found.chat;
      const own = status(found, bot.id);
      if (type === "private") {
        if (tables.people.get(id)?.deactivated) throw forbidden("user is deactivated");
        if (own === "kicked") throw forbidden("bot was blocked by the user");
        return found;
      }
      if (found.migratedTo !== undefined) {
        throw new BotApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", {
          migrate_to_chat_id: found.migratedTo,
        });
      }
      if (own === "kicked") throw forbidden(`bot was kicked from the ${type} chat`);
      if (own === "left") throw forbidden(`bot is not a member of the ${type} chat`);
      if (found.botMayNotPost) throw badRequest("need administrator rights in the channel chat");
      return found;
    },
    member(chat, userId) {
      const who = user(userId);
      if (!who) throw badRequest("user not found");
      return chatMember(who, status(chat, userId), rightsIn(chat, userId === bot.id));
    },
  };
}

/** The administrator rights that exist only in channels. */
export function rightsIn({ chat, botMayNotPost }: ChatRecord, isBot: boolean): Record<string, boolean> {
  if (chat.type !== "channel") return {};
  const mayPost = !(isBot && botMayNotPost === true);
  return { can_post_messages: mayPost, can_edit_messages: mayPost };
}

/**
 * A member in the Bot API's format, with the fields of their status.
 * @param rights of an administrator, in addition to those of every chat
 */
export function chatMember(user: User, status: MemberStatus, rights: Record<string, boolean> = {}): ChatMember {
  switch (status) {
    case "creator":
      return { status, user, is_anonymous: false };
    case "administrator":
      return {
        status,
        user,
        can_be_edited: false,
        is_anonymous: false,
        can_manage_chat: true,
        can_delete_messages: true,
        can_manage_video_chats: false,
        can_restrict_members: true,
        can_promote_members: false,
        can_change_info: false,
        can_invite_users: true,
        can_post_stories: false,
        can_edit_stories: false,
        can_delete_stories: false,
        ...rights,
      };
    case "kicked":
      return { status, user, until_date: 0 };
    default:
      return { status, user };
  }
}
