import type { Message } from "../../../bot-api/types.ts";
import type { PageData } from "../../protocol.ts";
import type { Language, PageTexts } from "../../texts.ts";

/** What can be done from inside a message. */
export interface Deeds {
  /** Sends a text as if it had been typed. */
  say: (text: string) => void;
  /** Follows the bot's deep link. */
  start: (payload: string | undefined) => void;
  /** Presses a button; settles when the bot has answered or let the time pass. */
  press: (messageId: number, data: string) => Promise<void>;
  reply: (message: Message) => void;
  /** Starts an inline query, in this chat or in one that is chosen at a button. */
  query: (query: string, chooseAt: HTMLElement | null) => void;
  copy: (text: string) => void;
  /** Opens the list of places. */
  choosePlace: () => void;
}

/** What a message is drawn with. */
export interface Setting {
  page: PageData;
  language: Language;
  texts: PageTexts;
  /** Id of whoever writes: their messages are on the right. */
  speakerId: number;
  isGroup: boolean;
  /** Address of a message's document. */
  fileUrl: (messageId: number) => string;
  deeds: Deeds;
}
