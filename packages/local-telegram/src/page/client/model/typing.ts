import type { ChatKey } from "../../protocol.ts";

/** In which chats the bot writes. */
export interface Typing {
  isIn: (chat: ChatKey) => boolean;
  set: (chat: ChatKey, isTyping: boolean) => void;
}

/** Telegram shows an action for five seconds. */
const shownMs = 5000;

/** Remembers who writes, and forgets it when it is not repeated. */
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
