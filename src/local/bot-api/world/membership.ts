import { ImpossibleAction } from "../errors.ts";
import type { Chat, MemberStatus } from "../types.ts";
import { chatMember, isIn, type Chats } from "./chats.ts";
import type { ChatRecord, Ground } from "./ground.ts";
import type { Draft, Messages } from "./messages.ts";
import type { UpdateQueue } from "./updates.ts";
import { botSees } from "./visibility.ts";

/** A group before it exists. */
export interface NewGroup {
  title: string;
  creatorId: number;
  /** "group" unless told otherwise. */
  type?: "group" | "supergroup";
  memberIds?: readonly number[];
  username?: string;
}

/** Who belongs to a group, and who has blocked the bot. */
export interface Membership {
  createGroup: (group: NewGroup) => Chat;
  /** Adds the bot as a plain member. */
  addBotToGroup: (actorId: number, chatId: number) => void;
  /** Gives somebody, the bot too, another status in a group. */
  setStatus: (actorId: number, chatId: number, memberId: number, status: MemberStatus) => void;
  /** A person blocks the bot ("kicked"), or takes it back ("member"). */
  setBlocked: (userId: number, status: "member" | "kicked") => void;
  /** Posts a message of Telegram's own about a group, such as who joined it. */
  announce: (chatId: number, actorId: number, notice: Omit<Draft, "from">) => void;
  /** The bot goes by itself. */
  leaveAsBot: (record: ChatRecord) => void;
}

const firstGroupId = 4_000_000_000;
const firstSupergroupId = 1_000_000_000;
/** Where the ids of supergroups start. */
const supergroupBase = -1_000_000_000_000;

export function createMembership(ground: Ground, chats: Chats, messages: Messages, updates: UpdateQueue): Membership {
  const { bot, clock, next, emit } = ground;

  function newId(type: "group" | "supergroup"): number {
    return type === "group" ? -next("group", firstGroupId) : supergroupBase - next("supergroup", firstSupergroupId);
  }

  function announce(chatId: number, actorId: number, notice: Omit<Draft, "from">): void {
    const record = chats.record(chatId);
    const from = chats.user(actorId);
    const message = messages.post(record, { ...(from && { from }), ...notice });
    if (botSees(message, bot, chats.status(record, bot.id))) updates.push("message", message);
  }

  /** Changes a status and tells the bot of it, as far as it is told of such things. */
  function change(chatId: number, actorId: number, memberId: number, status: MemberStatus): void {
    const record = chats.record(chatId);
    const member = chats.user(memberId);
    const actor = chats.user(actorId);
    if (!member || !actor) throw new ImpossibleAction(`There is no person with the id ${memberId}.`);
    const before = chats.status(record, memberId);
    if (before === status) return;
    const saved = { ...record, members: { ...record.members, [memberId]: status } };
    chats.save(saved);
    emit({ type: "chat", chatId });
    const update = {
      chat: record.chat,
      from: actor,
      date: Math.floor(clock.now().getTime() / 1000),
      old_chat_member: chatMember(member, before),
      new_chat_member: chatMember(member, status),
    };
    if (memberId === bot.id) updates.push("my_chat_member", update);
    else if (chats.status(saved, bot.id) === "administrator") updates.push("chat_member", update);
  }

  function group(actorId: number, chatId: number): ChatRecord {
    const record = chats.forPerson(actorId, chatId);
    if (record.chat.type === "private") throw new ImpossibleAction(`The chat ${chatId} is private; it has no members.`);
    return record;
  }

  function setStatus(actorId: number, chatId: number, memberId: number, status: MemberStatus): void {
    const record = group(actorId, chatId);
    const member = chats.user(memberId);
    if (!member) throw new ImpossibleAction(`There is no person with the id ${memberId}.`);
    const wasIn = isIn(chats.status(record, memberId));
    // Whoever goes still sees that they go.
    if (wasIn && !isIn(status)) announce(chatId, actorId, { left_chat_member: member });
    change(chatId, actorId, memberId, status);
    if (!wasIn && isIn(status)) announce(chatId, actorId, { new_chat_members: [member] });
  }

  function setBlocked(userId: number, status: "member" | "kicked"): void {
    change(chats.privateChat(userId).chat.id, userId, bot.id, status);
  }

  return {
    createGroup({ title, creatorId, type = "group", memberIds = [], username }) {
      const chat: Chat = { id: newId(type), type, title, ...(username !== undefined && { username }) };
      const members = memberIds.map((id): [string, MemberStatus] => [String(chats.person(id).id), "member"]);
      const creator = String(chats.person(creatorId).id);
      chats.save({ chat, members: { ...Object.fromEntries(members), [creator]: "creator" } });
      emit({ type: "chat", chatId: chat.id });
      const created =
        type === "group" ? { group_chat_created: true as const } : { supergroup_chat_created: true as const };
      announce(chat.id, creatorId, created);
      return chat;
    },
    addBotToGroup(actorId, chatId) {
      setStatus(actorId, chatId, bot.id, "member");
    },
    setStatus,
    announce,
    setBlocked,
    leaveAsBot({ chat }) {
      announce(chat.id, bot.id, { left_chat_member: ground.botUser });
      change(chat.id, bot.id, bot.id, "left");
    },
  };
}
