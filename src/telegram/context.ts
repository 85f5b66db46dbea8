import type { Context } from "grammy";
import type { Assistant, Facts } from "../answer/ports.ts";
import type { Language } from "../language/languages.ts";
import type { LanguageHints } from "../language/detect.ts";
import type { Painter } from "../picture/painter.ts";
import type { Clock } from "../reminders/clock.ts";
import type { ChatStore, Store } from "../state/store.ts";
import type { MemoryStore } from "../state/memory-store.ts";
import type { TransitStore } from "../state/transit.ts";
import type { Conversations } from "./memory/conversations.ts";
import type { Logger } from "./logger.ts";

/** A command as it was typed. */
export interface TypedCommand {
  /** Lower case, without the slash and the bot's name. */
  name: string;
  argument: string;
}

/** What the bot knows about an update in addition to what Telegram sends. */
export interface BotContext extends Context {
  language: Language;
  /** What is known about the language, apart from the text of the message. */
  hints: LanguageHints;
  /** IANA time zone that decides what "today" means. */
  timeZone: string;
  /** The command; undefined for one that is meant for another bot. */
  command: TypedCommand | undefined;
  /** The text of the message without the mention of the bot; undefined if there is none. */
  question: string | undefined;
  /** Whether the pressed button, or the query of a guest, has been answered. */
  acknowledged: boolean;
}

/** The facts behind the answers, and the web address of a project's page; undefined for a project without a page. */
export interface BotFacts extends Facts {
  pageOf?: ((language: Language, projectId: string) => string) | undefined;
}

/** What the bot depends on. */
export interface BotDeps {
  assistant: Assistant;
  /** The facts behind menus and cards. */
  facts: BotFacts;
  store: ChatStore &
    TransitStore &
    MemoryStore &
    Pick<Store, "isShared" | "countVote" | "keepUnanswered" | "eraseUnanswered">;
  clock: Clock;
  logger: Logger;
  /** For how many days unanswered questions are kept; null, the default, keeps none. */
  unansweredDays?: number | null;
}

/** What every feature receives. */
export interface FeatureDeps extends BotDeps {
  conversations: Conversations;
  painter: Pick<Painter, "paint">;
  /** How long an answer may take before the chat is told that the bot is typing, in milliseconds. */
  typingDelayMs: number;
}
