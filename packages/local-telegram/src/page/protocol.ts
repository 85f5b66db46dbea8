import type { CallbackAnswer, InlineAnswer } from "../bot-api/events.ts";
import type { BotCommand, Message, ReplyKeyboard } from "../bot-api/types.ts";
import type { Language, PageContent } from "./texts.ts";

/** The two people of a session. */
export type SpeakerKey = "first" | "second";
/**
 * The chats of a session: the private chat of each person with the bot, the group of all three, and the group of the
 * two people without the bot.
 */
export type ChatKey = SpeakerKey | "group" | "pair";

/** Whether both people are in the chat. */
export function isShared(chat: ChatKey): chat is "group" | "pair" {
  return chat === "group" || chat === "pair";
}

export interface Person {
  id: number;
  name: string;
  /** The language of the app, sent to the bot as `language_code`. */
  language: Language;
}

export interface ChatView {
  /** Oldest first. */
  messages: Message[];
  keyboard: ReplyKeyboard | null;
}

/** Everything that a session can see. */
export interface Snapshot {
  people: Record<SpeakerKey, Person>;
  chats: Record<ChatKey, ChatView>;
}

/** The events of a session's stream. On every connection a snapshot comes first, so that nothing is missed. */
export type PageEvent =
  | { type: "snapshot"; snapshot: Snapshot }
  | { type: "people"; people: Snapshot["people"] }
  | { type: "message"; chat: ChatKey; message: Message }
  | { type: "edit"; chat: ChatKey; message: Message }
  | { type: "deletion"; chat: ChatKey; messageId: number }
  | { type: "keyboard"; chat: ChatKey; keyboard: ReplyKeyboard | null }
  | { type: "action"; chat: ChatKey; action: string };

export type PageAction =
  /** Opens a chat, and creates the group if there is none yet. */
  | { type: "open"; chat: ChatKey; as: SpeakerKey }
  | { type: "text"; chat: ChatKey; as: SpeakerKey; text: string; replyTo?: number | undefined }
  | { type: "start"; as: SpeakerKey; payload?: string | undefined }
  | { type: "press"; chat: ChatKey; as: SpeakerKey; messageId: number; data: string }
  /** Sends the position of the town at an index of the page's list. */
  | { type: "place"; chat: ChatKey; as: SpeakerKey; town: number }
  | { type: "inline"; chat: ChatKey; as: SpeakerKey; query: string }
  | { type: "choose"; chat: ChatKey; as: SpeakerKey; queryId: string; resultId: string }
  | { type: "language"; as: SpeakerKey; language: Language };

/** The result of an action; answers are null if the bot was too slow. */
export interface ActionResult {
  commands?: BotCommand[];
  callback?: CallbackAnswer | null;
  inline?: InlineAnswer | null;
}

/** Why an action was refused. */
export type Refusal = "impossible" | "too-large" | "busy" | "no-session" | "forbidden" | "failed";

/** The data that the page reads once, at the start. */
export interface PageData extends PageContent {
  bot: { id: number; name: string; username: string };
}
