import { limits } from "../limits.ts";
import type { Message, User } from "../types.ts";
import type { ChatRecord, Ground, MessageRecord } from "./ground.ts";

/** A message before it gets its id, date and chat. */
export type Draft = Omit<Message, "message_id" | "date" | "chat" | "reply_to_message">;

/** How a draft is posted. */
export interface Posting {
  replyTo?: number | undefined;
  inlineMessageId?: string | undefined;
  authorId?: number | undefined;
}

/** The sender that a message shows: its author, or the channel, which hides the author. */
export function signature({ chat }: ChatRecord, author: User): Pick<Draft, "from" | "sender_chat"> {
  return chat.type === "channel" ? { sender_chat: chat } : { from: author };
}

/** The author of a message. */
export function authorOf({ message, authorId }: MessageRecord): number | undefined {
  return authorId ?? message.from?.id;
}

/** The messages of all chats, at most 1,000 in each; older ones disappear as if deleted. */
export interface Messages {
  post: (chat: ChatRecord, draft: Draft, posting?: Posting) => Message;
  find: (chatId: number, messageId: number) => MessageRecord | undefined;
  /** The message in the Bot API's format, with the one that it replies to. */
  show: (record: MessageRecord) => Message;
  /** Replaces a message and notifies everybody. */
  replace: (record: MessageRecord) => Message;
  remove: (chatId: number, messageId: number) => void;
  /** The kept messages of a chat, oldest first. */
  history: (chatId: number) => Message[];
}

export function createMessages({ tables, clock, next, emit }: Ground): Messages {
  const key = (chatId: number, messageId: number) => `${chatId}/${messageId}`;
  const idsByChat = new Map<number, number[]>();
  for (const { message } of tables.messages.values()) idsOf(message.chat.id).push(message.message_id);

  function idsOf(chatId: number): number[] {
    const ids = idsByChat.get(chatId) ?? [];
    idsByChat.set(chatId, ids);
    return ids;
  }

  function find(chatId: number, messageId: number): MessageRecord | undefined {
    return tables.messages.get(key(chatId, messageId));
  }

  function show({ message, replyTo }: MessageRecord): Message {
    const target = replyTo === undefined ? undefined : find(message.chat.id, replyTo)?.message;
    return target ? { ...message, reply_to_message: target } : message;
  }

  function forget(chatId: number, messageId: number): void {
    const record = find(chatId, messageId);
    if (record?.inlineMessageId !== undefined) tables.inlineMessages.delete(record.inlineMessageId);
    tables.messages.delete(key(chatId, messageId));
    const ids = idsOf(chatId);
    const index = ids.indexOf(messageId);
    if (index >= 0) ids.splice(index, 1);
  }

  return {
    find,
    show,
    post({ chat }, draft, posting = {}) {
      const message: Message = {
        message_id: next(`messages of ${chat.id}`),
        date: Math.floor(clock.now().getTime() / 1000),
        chat,
        ...draft,
      };
      const record: MessageRecord = {
        message,
        ...(posting.replyTo !== undefined && { replyTo: posting.replyTo }),
        ...(posting.inlineMessageId !== undefined && { inlineMessageId: posting.inlineMessageId }),
        ...(posting.authorId !== undefined && { authorId: posting.authorId }),
      };
      tables.messages.set(key(chat.id, message.message_id), record);
      const ids = idsOf(chat.id);
      ids.push(message.message_id);
      const oldest = ids.length > limits.historyMessages ? ids[0] : undefined;
      if (oldest !== undefined) forget(chat.id, oldest);
      const shown = show(record);
      emit({ type: "message", chatId: chat.id, message: shown });
      return shown;
    },
    replace(record) {
      const { chat, message_id: messageId } = record.message;
      tables.messages.set(key(chat.id, messageId), record);
      const shown = show(record);
      emit({ type: "edit", chatId: chat.id, message: shown });
      return shown;
    },
    remove(chatId, messageId) {
      forget(chatId, messageId);
      emit({ type: "deletion", chatId, messageId });
    },
    history(chatId) {
      return idsOf(chatId).flatMap((messageId) => {
        const record = find(chatId, messageId);
        return record ? [show(record)] : [];
      });
    },
  };
}
