import { InlineKeyboard } from "grammy";
import { linesText } from "../../answer/wording/event-lines.ts";
import { themeName } from "../../corpus/programme.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { buttons } from "../links/callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { escape, join } from "../message/html.ts";
import type { RememberedAnswer } from "../memory/conversations.ts";
import type { View } from "../message/reply.ts";
import { entryTitle } from "./event-card.ts";
import { eventsOfPage } from "./lists/pages.ts";

/** Where the projects of a page stand in the programme: theme, row and lines of each printing. */
export function whereaboutsView(
  remembered: RememberedAnswer,
  page: number,
  { projects, corpus }: FeatureDeps["facts"],
): View {
  const { language } = remembered.question;
  const { answer, telegram } = catalogueOf(language);
  const entries = eventsOfPage(remembered, page).flatMap(({ entry, number }) => {
    const event = projects.event(entry.id);
    if (!event) return [];
    const positions = projects
      .printings(event.id)
      .map(({ theme, source }) =>
        telegram.whereabouts.position(
          themeName(corpus.programme, theme, language),
          source.row,
          corpus.events.length,
          linesText(source.lines, answer),
        ),
      );
    return join([entryTitle(event, number, language), ...positions.map(escape)], "\n");
  });
  return {
    text: join([escape(telegram.whereabouts.heading), ...entries], "\n\n"),
    keyboard: new InlineKeyboard().text(
      telegram.answer.backToList,
      buttons.page.data({ answer: remembered.key, page }),
    ),
  };
}
