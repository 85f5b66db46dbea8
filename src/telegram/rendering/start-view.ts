import { InlineKeyboard } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { placeName } from "../../answer/wording/describe.ts";
import { examplePlaces, exampleQuestions, programmeInFigures } from "../../answer/wording/introduction.ts";
import { daysBetween } from "../../corpus/days/days.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { COMMAND_WORDS } from "../../i18n/telegram/commands.ts";
import { dayText, keepDatesTogether, weekdayName } from "../../i18n/dates.ts";
import { editionText, programmeWords } from "../../i18n/programme.ts";
import { SAME_DAYS_REPLIES } from "../../i18n/replies/same-days.ts";
import { TWINNING_REPLIES } from "../../i18n/replies/twinning.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { commandsOf } from "../commands.ts";
import { buttons } from "../links/callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, join } from "../message/html.ts";
import type { View } from "../message/reply.ts";
import { menuButtons } from "./buttons/menu-buttons.ts";
import type { Reader } from "./reader.ts";
import { datedTies } from "./lists/twinning-list.ts";

/** Sample questions in the welcome. */
const EXAMPLE_LIMIT = 3;

/** Within this many days the name of the weekday is enough. */
const WEEK_DAYS = 7;

/** The day of an anniversary: « Dimanche », or the date. */
function dayOf(day: string, language: Language, today: string): string {
  const away = daysBetween(today, day);
  const { today: sameDay, tomorrow } = SAME_DAYS_REPLIES[language];
  if (away < 2) return away === 0 ? sameDay : tomorrow;
  return capitalized(away < WEEK_DAYS ? weekdayName(language, day) : dayText(language, day));
}

/**
 * The welcome: the next anniversary, what the bot is for, what the programme is, sample questions, lists to choose
 * from.
 */
export function startView({ language, today }: Pick<Reader, "language" | "today">, facts: FeatureDeps["facts"]): View {
  const { telegram, reminders } = catalogueOf(language, facts.corpus.programme.things);
  const { programme } = facts.corpus;
  const examples = exampleQuestions(language, facts)
    .slice(0, EXAMPLE_LIMIT)
    .map((example) => escape(`• ${example}`));
  const [tie] = datedTies(language, today, facts).filter(
    ({ remindable, status }) => remindable && status !== "suspended" && status !== "ended",
  );
  const next = tie?.next ?? null;
  const keyboard = new InlineKeyboard();
  if (tie) {
    keyboard
      .text(reminders.card.remind, buttons.remind.data({ kind: "twinning", id: tie.id, language }))
      .text(telegram.start.anniversaries, buttons.anniversaries.data({ month: 0 }))
      .row();
  }
  const years = TWINNING_REPLIES[language].years(tie?.yearsAtNext ?? 0);
  return {
    text: join(
      [
        ...(tie && next !== null
          ? [
              bold(
                escape(
                  SAME_DAYS_REPLIES[language].anniversary(
                    dayOf(next, language, today),
                    telegram.pair(...tie.names),
                    years,
                    null,
                  ),
                ),
              ),
            ]
          : []),
        escape(telegram.start.welcome(programmeWords(language, programme).full.about)),
        escape(keepDatesTogether(telegram.start.archive(editionText(language, programme)))),
        join([escape(telegram.start.examples), ...examples], "\n"),
      ],
      "\n\n",
    ),
    keyboard: keyboard.append(menuButtons(language)),
  };
}

/** How to ask, and what else the bot can do. */
export function commandsView(
  language: Language,
  { username: bot, supports_guest_queries: isGuest }: Pick<UserFromGetMe, "username" | "supports_guest_queries">,
  facts: FeatureDeps["facts"],
): View {
  const { answer, telegram } = catalogueOf(language, facts.corpus.programme.things);
  const [place] = examplePlaces(facts);
  const typed = placeName(place, language).toLocaleLowerCase();
  const commands = commandsOf(facts.corpus).map((name) =>
    escape(telegram.help.command(COMMAND_WORDS[language][name], telegram.commands[name])),
  );
  return {
    text: join(
      [
        escape(answer.help(programmeInFigures(language, facts))),
        escape(keepDatesTogether(telegram.start.archive(editionText(language, facts.corpus.programme)))),
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
