import { catalogueOf } from "../../i18n/catalogues.ts";
import { COMMAND_NAMES, COMMAND_WORDS } from "../../i18n/telegram/commands.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import type { Language } from "../../language/languages.ts";
import { escape, join } from "../html.ts";
import type { View } from "../reply.ts";
import { menuButtons } from "./menu-buttons.ts";

/** Questions that the welcome shows. */
const EXAMPLE_LIMIT = 3;

/** The welcome: what the bot is for, what the programme is, questions to try, lists to choose from. */
export function startView(language: Language): View {
  const { answer, telegram } = catalogueOf(language);
  const examples = answer.ask.examples.slice(0, EXAMPLE_LIMIT).map((example) => escape(`• ${example}`));
  return {
    text: join(
      [
        escape(telegram.start.welcome),
        escape(keepDatesTogether(telegram.start.archive)),
        join([escape(telegram.start.examples), ...examples], "\n"),
      ],
      "\n\n",
    ),
    keyboard: menuButtons(language),
  };
}

/** How to ask, and everything else that the bot can do. */
export function commandsView(language: Language, bot: string): View {
  const { answer, telegram } = catalogueOf(language);
  const commands = COMMAND_NAMES.map((name) =>
    escape(telegram.help.command(COMMAND_WORDS[language][name], telegram.commands[name])),
  );
  return {
    text: join(
      [
        escape(answer.help),
        join([escape(telegram.help.commands), ...commands], "\n"),
        join(
          [escape(telegram.help.location), escape(telegram.help.groups(bot)), escape(telegram.help.inline(bot))],
          "\n",
        ),
      ],
      "\n\n",
    ),
    keyboard: menuButtons(language),
  };
}
