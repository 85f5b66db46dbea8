import type { UserFromGetMe } from "grammy/types";
import type { Language } from "../../language/languages.ts";

/** The person for whom a card is laid out. */
export interface Reader {
  language: Language;
  /** Today in the reader's zone, ISO date: reminders and calendar files exist only for future days. */
  today: string;
  /** The bot that the reader is talking to. */
  bot: Pick<UserFromGetMe, "username" | "supports_inline_queries">;
}
