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

/** What the bot knows of an update beside what Telegram says. */
export interface BotContext extends Context {
  /** The language to answer in. */
  language: Language;
  /** What is known of the language beside the text of the message. */
  hints: LanguageHints;
  /** IANA name of the zone that "today" is read in. */
  timeZone: string;
  /** The command, unless it is another bot's. */
  command: TypedCommand | undefined;
  /** The text of the message without the mention of the bot; undefined where there is none. */
  question: string | undefined;
  /** Whether the pressed button, or the query of a guest, has been answered. */
  acknowledged: boolean;
}

/** The facts of answers, and where a project has a page on the web; nothing where it has none. */
export interface BotFacts extends Facts {
  pageOf?: ((language: Language, projectId: string) => string) | undefined;
}

/** What the bot works with. */
export interface BotDeps {
  assistant: Assistant;
  /** The facts that menus and details are made of. */
  facts: BotFacts;
  store: ChatStore &
    TransitStore &
    MemoryStore &
    Pick<Store, "isShared" | "countVote" | "keepUnanswered" | "eraseUnanswered">;
  clock: Clock;
  logger: Logger;
  /** For how many days questions are kept that nothing was found for; null, the default, for not at all. */
  unansweredDays?: number | null;
}

/** What every feature gets. */
export interface FeatureDeps extends BotDeps {
  conversations: Conversations;
  painter: Pick<Painter, "paint">;
  /** How long an answer may take before the chat is told that the bot is typing, in milliseconds. */
  typingDelayMs: number;
}
