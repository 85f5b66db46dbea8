import type { CallbackAnswer, InlineAnswer } from "../bot-api/events.ts";
import type { BotCommand, Message, ReplyKeyboard } from "../bot-api/types.ts";
import type { Language, PageContent } from "./texts.ts";

/** The two people of a session. */
export type SpeakerKey = "first" | "second";
/** The chats of a session: each person's own with the bot, the group of all three, and that of the two without the bot. */
export type ChatKey = SpeakerKey | "group" | "pair";

/** Whether a chat is one of both people. */
export function isShared(chat: ChatKey): chat is "group" | "pair" {
  return chat === "group" || chat === "pair";
}

export interface Person {
  id: number;
  name: string;
  /** Language of their app, which the bot is told as `language_code`. */
  language: Language;
}

export interface ChatView {
  /** Oldest first. */
  messages: Message[];
  /** In place of the letters. */
  keyboard: ReplyKeyboard | null;
}

/** All that a session can see. */
export interface Snapshot {
  people: Record<SpeakerKey, Person>;
  chats: Record<ChatKey, ChatView>;
}

/** What the stream of a session carries. A snapshot comes first on every connection, so that nothing can be missed. */
export type PageEvent =
  | { type: "snapshot"; snapshot: Snapshot }
  | { type: "people"; people: Snapshot["people"] }
  | { type: "message"; chat: ChatKey; message: Message }
  | { type: "edit"; chat: ChatKey; message: Message }
  | { type: "deletion"; chat: ChatKey; messageId: number }
  | { type: "keyboard"; chat: ChatKey; keyboard: ReplyKeyboard | null }
  | { type: "action"; chat: ChatKey; action: string };

/** What a person does. */
export type PageAction =
  /** Opens a chat, which makes a group if there is none yet. */
  | { type: "open"; chat: ChatKey; as: SpeakerKey }
  | { type: "text"; chat: ChatKey; as: SpeakerKey; text: string; replyTo?: number | undefined }
  | { type: "start"; as: SpeakerKey; payload?: string | undefined }
  | { type: "press"; chat: ChatKey; as: SpeakerKey; messageId: number; data: string }
  /** Sends the town at an index of the page's list. */
  | { type: "place"; chat: ChatKey; as: SpeakerKey; town: number }
  | { type: "inline"; chat: ChatKey; as: SpeakerKey; query: string }
  | { type: "choose"; chat: ChatKey; as: SpeakerKey; queryId: string; resultId: string }
  | { type: "language"; as: SpeakerKey; language: Language };

/** What an action gives back; answers are null when the bot let the time pass. */
export interface ActionResult {
  commands?: BotCommand[];
  callback?: CallbackAnswer | null;
  inline?: InlineAnswer | null;
}

/** Why an action was refused. */
export type Refusal = "impossible" | "too-large" | "busy" | "no-session" | "forbidden" | "failed";

/** What the page reads once, when it starts. */
export interface PageData extends PageContent {
  bot: { id: number; name: string; username: string };
}
