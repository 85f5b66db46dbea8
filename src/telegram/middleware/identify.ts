import { detectLanguage, preferredLanguage } from "../../language/detect.ts";
import type { Language } from "../../language/languages.ts";
import { defaultZone } from "../../reminders/zones.ts";
import type { Preferences } from "../../state/store.ts";
import type { BotContext, BotDeps, TypedCommand } from "../context.ts";
import { homeOf } from "../chats/home.ts";

const COMMAND = /^\/([a-z0-9_]{1,64})(?:@([a-z0-9_]+))?(?:\s+([\s\S]*))?$/i;

/** The command in a text; undefined for another bot's command. */
function commandOf(text: string, username: string): TypedCommand | undefined {
  const [, name, bot, argument] = COMMAND.exec(text.trim()) ?? [];
  if (name === undefined || (bot !== undefined && bot.toLowerCase() !== username.toLowerCase())) return undefined;
  return { name: name.toLowerCase(), argument: (argument ?? "").trim() };
}

function withoutMention(text: string, username: string): string {
  return text.replace(new RegExp(`@${username}(?![a-z0-9_])`, "gi"), " ").trim();
}

/**
 * The language to answer in. A question is answered in its own language, a command in the preferred one. So is a
 * button, but without a chosen language it answers in the language of its message.
 */
function languageOf({ command, question, callbackQuery, hints }: BotContext): Language {
  if (command === undefined && question !== undefined) return detectLanguage(question, hints).language;
  const pressed = callbackQuery?.message?.text;
  if (pressed === undefined || hints.chosen !== undefined) return preferredLanguage(hints);
  const { language, transliterated } = detectLanguage(pressed, hints);
  return transliterated ? "fr" : language;
}

/** Fills in the context of an update before any feature sees it. */
export function createIdentify({
  store,
  logger,
}: Pick<BotDeps, "store" | "logger">): (ctx: BotContext) => Promise<void> {
  /** If the store fails, the chat is still answered, without its preferences. */
  const preferencesOf = async (ctx: BotContext): Promise<Preferences | undefined> => {
    const chatId = homeOf(ctx);
    if (chatId === undefined) return undefined;
    try {
      return await store.preferences(chatId);
    } catch (error) {
      logger.error({ updateId: ctx.update.update_id, err: error }, "the preferences of a chat could not be read");
      return undefined;
    }
  };

  return async (ctx) => {
    const said = ctx.message ?? ctx.guestMessage;
    const text = said?.text ?? said?.caption ?? ctx.inlineQuery?.query;
    ctx.acknowledged = false;
    const typed = ctx.message?.text ?? ctx.channelPost?.text;
    ctx.command = typed === undefined ? undefined : commandOf(typed, ctx.me.username);
    ctx.question = text === undefined ? undefined : withoutMention(text, ctx.me.username);
    const preferences = await preferencesOf(ctx);
    ctx.hints = { chosen: preferences?.language ?? undefined, languageCode: ctx.from?.language_code };
    ctx.language = languageOf(ctx);
    ctx.timeZone = preferences?.timeZone ?? defaultZone(ctx.language);
  };
}
