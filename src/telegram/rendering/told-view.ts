import { InlineKeyboard } from "grammy";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import type { FeatureDeps } from "../context.ts";
import { buttons } from "../links/callback-data.ts";
import { join } from "../message/html.ts";
import type { View } from "../message/reply.ts";
import { entryTitle } from "./event-card.ts";
import type { EventViewOptions } from "./event-view.ts";
import { sentencesText } from "./lists/list-view.ts";
import type { Listed } from "./lists/list-view.ts";

/**
 * Answers a question about the one project in view: the sentences and the project's title. Its card, which the reader has
 * usually seen, is behind a button.
 * @param number of the project in the list that the back button opens
 */
export function toldView(
  event: ProgrammeEvent,
  listed: Listed,
  { number, back, language }: Pick<EventViewOptions, "back" | "language"> & { number: number },
  facts: FeatureDeps["facts"],
): View {
  const { answer } = catalogueOf(language, facts.corpus.programme.things).telegram;
  const from = { event: event.id, ...(back ?? { answer: "", page: 0 }) };
  const keyboard = new InlineKeyboard().text(answer.details, buttons.event.data(from));
  if (back) keyboard.text(answer.backToList, buttons.page.data(back));
  keyboard.text(answer.more, buttons.eventMore.data(from));
  return { text: join([sentencesText(listed), entryTitle(event, number, language)], "\n\n"), keyboard };
}
