import type { Api } from "grammy";
import type { Corpus } from "../corpus/corpus.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import { COMMAND_WORDS } from "../i18n/telegram/commands.ts";
import type { CommandName } from "../i18n/telegram/commands.ts";
import { editionText, programmeWords } from "../i18n/programme.ts";
import { capitalized } from "../language/capitalized.ts";
import type { Language } from "../language/languages.ts";
import { COMMANDS, commandsOf } from "./commands.ts";
import type { BotDeps } from "./context.ts";
import type { Logger } from "./logger.ts";

/** The languages of menus and descriptions; without a language code, for everybody else. */
const READERS: readonly { language: Language; code: { language_code: "fr" | "ru" } | undefined }[] = [
  { language: "fr", code: undefined },
  { language: "fr", code: { language_code: "fr" } },
  { language: "ru", code: { language_code: "ru" } },
];

/**
 * Publishes the bot's description and its commands, per language, with a separate menu for groups. A failure is only
 * logged: the bot works without it, and the next start tries again.
 * @param signal aborts it; nothing is logged then
 */
export async function publishProfile(
  api: Api,
  corpus: Pick<Corpus, "programme" | "twinnings">,
  { logger, signal, unansweredDays = null }: { logger: Logger; signal: AbortSignal } & Pick<BotDeps, "unansweredDays">,
): Promise<void> {
  const { programme } = corpus;
  const commands = commandsOf(corpus);
  const requests = READERS.flatMap(({ language, code }) => {
    const messages = catalogueOf(language, programme.things).telegram;
    const { full, short } = programmeWords(language, programme);
    const menu = (names: readonly CommandName[]) =>
      names.map((name) => ({ command: COMMAND_WORDS[language][name], description: messages.commands[name] }));
    const all = menu(commands);
    const inGroups = menu(commands.filter((name) => COMMANDS[name].inGroups));
    const description = messages.description(full.about, editionText(language, programme), unansweredDays !== null);
    const shortDescription = messages.shortDescription(capitalized(short.itself));
    return [
      () => api.setMyCommands(all, { scope: { type: "default" }, ...code }),
      () => api.setMyCommands(all, { scope: { type: "all_private_chats" }, ...code }),
      () => api.setMyCommands(inGroups, { scope: { type: "all_group_chats" }, ...code }),
      () => api.setMyDescription(description, code),
      () => api.setMyShortDescription(shortDescription, code),
    ];
  });
  for (const request of requests) {
    try {
      await request();
    } catch (error) {
      if (signal.aborted) return;
      logger.warn({ err: error }, "a menu or description of the bot could not be published");
    }
  }
}
