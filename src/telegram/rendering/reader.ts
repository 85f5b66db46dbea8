import type { UserFromGetMe } from "grammy/types";
import type { Language } from "../../language/languages.ts";

/** For whom a card is laid out. */
export interface Reader {
  language: Language;
  /** Their day, ISO date: a reminder and a calendar file are offered only for days that are still to come. */
  today: string;
  /** The bot that they talk to. */
  bot: Pick<UserFromGetMe, "username" | "supports_inline_queries">;
}
