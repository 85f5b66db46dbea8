import { ImpossibleAction } from "../errors.ts";
import type { Chat, MemberStatus } from "../types.ts";
import { omit } from "../omit.ts";
import { chatMember, isIn, rightsIn, type Chats } from "./chats.ts";
import type { ChatRecord, Ground } from "./ground.ts";
import type { Draft, Messages } from "./messages.ts";
import type { UpdateQueue } from "./updates.ts";
import { botSees } from "./visibility.ts";

/** A group or channel to create. */
export interface NewGroup {
  title: string;
  creatorId: number;
  /** Default "group". */
  type?: "group" | "supergroup" | "channel";
  memberIds?: readonly number[];
  username?: string;
}

/** Who belongs to a group, and who has blocked the bot. */
export interface Membership {
  createGroup: (group: NewGroup) => Chat;
  /** Adds the bot as a plain member; to a channel as an administrator, the only possible status there. */
  addBotToGroup: (actorId: number, chatId: number) => void;
  /** Changes the status of a person or of the bot in a group. */
  setStatus: (actorId: number, chatId: number, memberId: number, status: MemberStatus) => void;
  /** Gives or takes the bot's right to post in a channel that it administers. */
  setBotMayPost: (actorId: number, chatId: number, mayPost: boolean) => void;
  /** A person blocks the bot ("kicked") or unblocks it ("member"). */
  setBlocked: (userId: number, status: "member" | "kicked") => void;
  /** Posts a service message about a group, such as who joined it. */
  announce: (chatId: number, actorId: number, notice: Omit<Draft, "from">) => void;
  leaveAsBot: (record: ChatRecord) => void;
}

const firstGroupId = 4_000_000_000;
const firstSupergroupId = 1_000_000_000;
const firstChannelId = 2_000_000_000;
/** Where the ids of supergroups and channels start. */
const supergroupBase = -1_000_000_000_000;

export function createMembership(ground: Ground, chats: Chats, messages: Messages, updates: UpdateQueue): Membership {
  const { bot, clock, next, emit } = ground;

  function newId(type: "group" | "supergroup" | "channel"): number {
    if (type === "group") return -next("group", firstGroupId);
    return supergroupBase - next(type, type === "channel" ? firstChannelId : firstSupergroupId);
  }

  function announce(chatId: number, actorId: number, notice: Omit<Draft, "from">): void {
    const record = chats.record(chatId);
    const from = chats.user(actorId);
    const message = messages.post(record, { ...(from && { from }), ...notice });
    if (botSees(message, bot, chats.status(record, bot.id))) updates.push("message", message);
  }

  /** Changes a status, or the bot's rights, and sends the bot the updates that it would get. */
  function change(chatId: number, actorId: number, memberId: number, status: MemberStatus, mayPost = true): void {
    const record = chats.record(chatId);
    const member = chats.user(memberId);
    const actor = chats.user(actorId);
    if (!member || !actor) throw new ImpossibleAction(`There is no person with the id ${memberId}.`);
    const before = chats.status(record, memberId);
    const isBot = memberId === bot.id;
    if (before === status && (!isBot || mayPost !== (record.botMayNotPost === true))) return;
    const saved: ChatRecord = {
      ...omit(record, "botMayNotPost"),
      members: { ...record.members, [memberId]: status },
      ...((isBot ? !mayPost : record.botMayNotPost) && { botMayNotPost: true }),
    };
    chats.save(saved);
    emit({ type: "chat", chatId });
    const update = {
      chat: record.chat,
      from: actor,
      date: Math.floor(clock.now().getTime() / 1000),
      old_chat_member: chatMember(member, before, rightsIn(record, isBot)),
      new_chat_member: chatMember(member, status, rightsIn(saved, isBot)),
    };
    if (isBot) updates.push("my_chat_member", update);
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
    const isChannel = record.chat.type === "channel";
    if (isChannel && memberId === bot.id && status === "member") {
      throw new ImpossibleAction("A bot can be an administrator of a channel, and nothing else there.");
    }
    const wasIn = isIn(chats.status(record, memberId));
    // A person who leaves still sees the service message; channels have none about their readers.
    if (wasIn && !isIn(status) && !isChannel) announce(chatId, actorId, { left_chat_member: member });
    change(chatId, actorId, memberId, status);
    if (!wasIn && isIn(status) && !isChannel) announce(chatId, actorId, { new_chat_members: [member] });
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
      if (type === "channel") return chat;
      const created =
        type === "group" ? { group_chat_created: true as const } : { supergroup_chat_created: true as const };
      announce(chat.id, creatorId, created);
      return chat;
    },
    addBotToGroup(actorId, chatId) {
      const isChannel = chats.record(chatId).chat.type === "channel";
      setStatus(actorId, chatId, bot.id, isChannel ? "administrator" : "member");
    },
    setStatus,
    setBotMayPost(actorId, chatId, mayPost) {
      const record = group(actorId, chatId);
      if (record.chat.type !== "channel" || chats.status(record, bot.id) !== "administrator") {
        throw new ImpossibleAction(`The bot is no administrator of a channel ${chatId}.`);
      }
      change(chatId, actorId, bot.id, "administrator", mayPost);
    },
    announce,
    setBlocked,
    leaveAsBot({ chat }) {
      if (chat.type !== "channel") announce(chat.id, bot.id, { left_chat_member: ground.botUser });
      change(chat.id, bot.id, bot.id, "left");
    },
  };
}
