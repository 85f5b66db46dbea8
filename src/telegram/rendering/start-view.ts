import type { UserFromGetMe } from "grammy/types";
import { placeName } from "../../answer/describe.ts";
import { examplePlaces, exampleQuestions, programmeInFigures } from "../../answer/introduction.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { COMMAND_NAMES, COMMAND_WORDS } from "../../i18n/telegram/commands.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { editionText, programmeWords } from "../../i18n/programme.ts";
import type { Language } from "../../language/languages.ts";
import type { FeatureDeps } from "../context.ts";
import { escape, join } from "../html.ts";
import type { View } from "../reply.ts";
import { menuButtons } from "./menu-buttons.ts";

/** Questions that the welcome shows. */
const EXAMPLE_LIMIT = 3;

/** The welcome: what the bot is for, what the programme is, questions to try, lists to choose from. */
export function startView(language: Language, facts: FeatureDeps["facts"]): View {
  const { telegram } = catalogueOf(language);
  const { programme } = facts.corpus;
  const examples = exampleQuestions(language, facts)
    .slice(0, EXAMPLE_LIMIT)
    .map((example) => escape(`• ${example}`));
  return {
    text: join(
      [
        escape(telegram.start.welcome(programmeWords(language, programme).full.about)),
        escape(keepDatesTogether(telegram.start.archive(editionText(language, programme)))),
        join([escape(telegram.start.examples), ...examples], "\n"),
      ],
      "\n\n",
    ),
    keyboard: menuButtons(language),
  };
}

/** How to ask, and everything else that the bot can do. */
export function commandsView(
  language: Language,
  { username: bot, supports_guest_queries: isGuest }: Pick<UserFromGetMe, "username" | "supports_guest_queries">,
  facts: FeatureDeps["facts"],
): View {
  const { answer, telegram } = catalogueOf(language);
  const [place] = examplePlaces(facts);
  const typed = placeName(place, language).toLocaleLowerCase();
  const commands = COMMAND_NAMES.map((name) =>
    escape(telegram.help.command(COMMAND_WORDS[language][name], telegram.commands[name])),
  );
  return {
    text: join(
      [
        escape(answer.help(programmeInFigures(language, facts))),
        join([escape(telegram.help.commands), ...commands], "\n"),
        join(
          [
            escape(telegram.help.location),
            escape(telegram.help.groups(bot)),
            ...(isGuest ? [escape(telegram.help.guest(bot))] : []),
            escape(telegram.help.inline(bot, typed)),
          ],
          "\n",
        ),
      ],
      "\n\n",
    ),
    keyboard: menuButtons(language),
  };
}
