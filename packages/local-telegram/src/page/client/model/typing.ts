import type { ChatKey } from "../../protocol.ts";

/** Tracks in which chats the bot is typing. */
export interface Typing {
  isIn: (chat: ChatKey) => boolean;
  set: (chat: ChatKey, isTyping: boolean) => void;
}

/** How long Telegram shows a typing action, in milliseconds. */
const shownMs = 5000;

/** Remembers who is typing until it is not repeated in time. */
export function createTyping(onChange: (chat: ChatKey) => void): Typing {
  const timers = new Map<ChatKey, ReturnType<typeof setTimeout>>();
  function set(chat: ChatKey, isTyping: boolean): void {
    clearTimeout(timers.get(chat));
    timers.delete(chat);
    if (isTyping) timers.set(chat, setTimeout(set, shownMs, chat, false));
    onChange(chat);
  }
  return { isIn: (chat) => timers.has(chat), set };
}
