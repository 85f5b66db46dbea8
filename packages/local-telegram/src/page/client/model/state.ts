import type { Message } from "../../../bot-api/types.ts";
import { isShared } from "../../protocol.ts";
import type { ChatKey, PageData, PageEvent, Person, Snapshot, SpeakerKey } from "../../protocol.ts";
import { textsIn } from "../../texts.ts";
import type { Language, PageTexts } from "../../texts.ts";

/** What the page knows, and what is on the screen. */
export interface State {
  readonly page: PageData;
  snapshot: Snapshot;
  /** The chat on the screen. */
  chat: ChatKey;
  /** Who writes in the groups. */
  groupSpeaker: SpeakerKey;
  /** Messages that arrived in chats not on the screen. */
  unread: Record<ChatKey, number>;
  /** Unsent texts, by chat. */
  drafts: Record<ChatKey, string>;
}

export const chatKeys: readonly ChatKey[] = ["first", "second", "group", "pair"];

/** Who writes in the chat on the screen. */
export function speakerKey({ chat, groupSpeaker }: State): SpeakerKey {
  return isShared(chat) ? groupSpeaker : chat;
}

export function speaker(state: State): Person {
  return state.snapshot.people[speakerKey(state)];
}

/** The page uses the language of the person who writes. */
export function languageOf(state: State): Language {
  return speaker(state).language;
}

export function textsOf(state: State): PageTexts {
  return textsIn(languageOf(state), state.page);
}

export function messagesOf(state: State): Message[] {
  return state.snapshot.chats[state.chat].messages;
}

/** The name that a chat goes by. */
export function chatTitle(state: State, chat: ChatKey): string {
  if (!isShared(chat)) return state.snapshot.people[chat].name;
  const [first] = state.snapshot.chats[chat].messages;
  const { groupName, pairName } = textsOf(state);
  return first?.chat.title ?? (chat === "group" ? groupName : pairName);
}

/** Applies an event to the state; the caller updates the screen. */
export function applyEvent(state: State, event: PageEvent): void {
  switch (event.type) {
    case "snapshot":
      state.snapshot = event.snapshot;
      return;
    case "people":
      state.snapshot.people = event.people;
      return;
    case "message":
      state.snapshot.chats[event.chat].messages.push(event.message);
      if (event.chat !== state.chat) state.unread[event.chat] += 1;
      return;
    case "edit": {
      const { messages } = state.snapshot.chats[event.chat];
      const index = messages.findIndex(({ message_id }) => message_id === event.message.message_id);
      if (index >= 0) messages[index] = event.message;
      return;
    }
    case "deletion": {
      const chat = state.snapshot.chats[event.chat];
      chat.messages = chat.messages.filter(({ message_id }) => message_id !== event.messageId);
      return;
    }
    case "keyboard":
      state.snapshot.chats[event.chat].keyboard = event.keyboard;
      return;
    case "action":
  }
}
