import type { Message } from "../../../bot-api/types.ts";
import type { PageData } from "../../protocol.ts";
import type { Language, PageTexts } from "../../texts.ts";

/** The actions available inside a message. */
export interface Deeds {
  /** Sends a text as if typed. */
  say: (text: string) => void;
  /** Follows a deep link to the bot. */
  start: (payload: string | undefined) => void;
  /** Presses a button; settles when the bot has answered or was too slow. */
  press: (messageId: number, data: string) => Promise<void>;
  reply: (message: Message) => void;
  /** Starts an inline query, in this chat or in one chosen from a menu at the given button. */
  query: (query: string, chooseAt: HTMLElement | null) => void;
  copy: (text: string) => void;
  /** Opens the list of places. */
  choosePlace: () => void;
}

/** What is needed to draw a message. */
export interface Setting {
  page: PageData;
  language: Language;
  texts: PageTexts;
  /** The id of the person who writes; their messages are on the right. */
  speakerId: number;
  isGroup: boolean;
  /** Address of a message's document. */
  fileUrl: (messageId: number) => string;
  deeds: Deeds;
}
