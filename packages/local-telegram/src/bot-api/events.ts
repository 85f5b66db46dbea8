import type { InlineKeyboard, LinkPreviewOptions, Message, MessageEntity, ReplyKeyboard } from "./types.ts";

/** What the bot answered when a button was pressed. */
export interface CallbackAnswer {
  text?: string;
  /** True for a window that has to be closed, false for a line that disappears by itself. */
  show_alert: boolean;
  url?: string;
}

/** The text that an inline result sends when it is chosen. */
export interface InlineText {
  text: string;
  entities?: MessageEntity[];
  link_preview_options?: LinkPreviewOptions;
}

export interface InlineResult {
  id: string;
  title: string;
  description?: string;
  url?: string;
  content: InlineText;
  reply_markup?: InlineKeyboard;
}

/** What the bot answered to an inline query. */
export interface InlineAnswer {
  queryId: string;
  results: InlineResult[];
  nextOffset: string;
  isPersonal: boolean;
  cacheSeconds: number;
  button?: { text: string; start_parameter?: string };
}

/** What an observer of the chats sees happen. */
export type WorldEvent =
  | { type: "message"; chatId: number; message: Message }
  | { type: "edit"; chatId: number; message: Message }
  | { type: "deletion"; chatId: number; messageId: number }
  | { type: "keyboard"; chatId: number; keyboard: ReplyKeyboard | null }
  | { type: "action"; chatId: number; action: string }
  | { type: "chat"; chatId: number }
  | { type: "callback-answer"; userId: number; queryId: string; answer: CallbackAnswer }
  | { type: "inline-answer"; userId: number; queryId: string; answer: InlineAnswer };
