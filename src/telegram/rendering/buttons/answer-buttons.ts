import { InlineKeyboard } from "grammy";
import { understoodLine } from "../../../answer/wording/describe.ts";
import { PAGE_SIZE } from "../../../answer/wording/plain-text.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { foldText } from "../../../language/fold.ts";
import { OFF_TOPIC } from "../../../reading/words/audience-words.ts";
import { buttons } from "../../links/callback-data.ts";
import type { FeatureDeps } from "../../context.ts";
import { shorten } from "../../message/html.ts";
import type { RememberedAnswer } from "../../memory/conversations.ts";
import { partsOf, withoutPartText } from "../conditions.ts";
import { eventsOfPage, existingPage, pageCount, placeOfTies, tiesOfPage } from "../lists/pages.ts";
import { addPictureButton } from "./picture-button.ts";
import type { Reader } from "../reader.ts";

type Facts = FeatureDeps["facts"];

/** A button that asks another question. */
interface Way {
  label: string;
  data: string;
}

/** Characters of a label when one, two or three buttons share a row: a telephone shows them on one line. */
const LABEL_LIMITS = [40, 18, 13] as const;

/** A row with as many of the first buttons as fit, each on one line. */
function rowOf(ways: readonly Way[]): InlineKeyboard {
  const fits = (row: readonly Way[]) =>
    row.every(({ label }) => label.length <= (LABEL_LIMITS[row.length - 1] ?? 0)) || row.length === 1;
  const row: Way[] = [];
  for (const way of ways) if (fits([...row, way])) row.push(way);
  const keyboard = new InlineKeyboard();
  for (const { label, data } of row) keyboard.text(shorten(label, LABEL_LIMITS[0]), data);
  return keyboard;
}

/** Buttons that drop one condition, when there are several, and the one that lists the undated events. */
function waysOn({ key, question, answer }: RememberedAnswer, facts: Facts): Way[] {
  const parts = partsOf(question);
  const { ways } = catalogueOf(question.language).telegram.answer;
  const { undated } = answer;
  return [
    ...(undated > 0 ? [{ label: ways.undated(undated), data: buttons.undated.data({ answer: key }) }] : []),
    ...(parts.length < 2 ? [] : parts).map((part) => ({
      label: withoutPartText(question, part, facts),
      data: buttons.drop.data({ answer: key, part }),
    })),
  ];
}

/** The previous and next buttons of a list. */
function turning(remembered: RememberedAnswer, page: number, facts: Facts): Way[] {
  const { key, question, answer } = remembered;
  const { answer: messages } = catalogueOf(question.language, facts.corpus.programme.things).telegram;
  const to = (other: number) => buttons.page.data({ answer: key, page: other });
  // After the last of the ties come the projects.
  const isLastOfTies = tiesOfPage(remembered, page).length > 0 && eventsOfPage(remembered, page + 1)[0]?.number === 1;
  const nextLabel = isLastOfTies ? messages.projects(answer.events.length) : messages.next;
  return [
    ...(page > 0 ? [{ label: messages.previous, data: to(page - 1) }] : []),
    ...(page + 1 < pageCount(remembered) ? [{ label: nextLabel, data: to(page + 1) }] : []),
  ];
}

/** Buttons that open the ties which an answer mentions without listing them. */
function waysToTies(remembered: RememberedAnswer, page: number, facts: Facts): Way[] {
  const { key, question, answer } = remembered;
  const { language } = question;
  const { telegram, reminders } = catalogueOf(language);
  const [tie, ...others] = answer.twinnings;
  if (!tie) return [];
  const place = placeOfTies(remembered);
  if (others.length === 0) {
    const data = buttons.twinning.data({ twinning: tie.id, origin: "a", answer: key, page });
    return [{ label: telegram.pair(...tie.names), data }];
  }
  if (place === undefined || !facts.geography.place(place)) return [];
  const label = reminders.ties.seeAll(answer.twinnings.length);
  return [{ label, data: buttons.townTwinnings.data({ place, language }) }];
}

/** The last row: picture, share, more. */
function lastRow(remembered: RememberedAnswer, page: number, facts: Facts, bot: Reader["bot"]): InlineKeyboard {
  const { key, question } = remembered;
  const { share, answer: messages } = catalogueOf(question.language).telegram;
  const keyboard = addPictureButton(new InlineKeyboard(), remembered, facts);
  const query = understoodLine(question, facts);
  if (bot.supports_inline_queries && query !== "" && query.length <= QUERY_LIMIT) keyboard.switchInline(share, query);
  return keyboard.text(messages.more, buttons.more.data({ answer: key, page }));
}

/** Characters of an inline query, a limit of the Bot API. */
const QUERY_LIMIT = 256;

/** The buttons under a page of a list: entry numbers, follow-up questions, the last row. */
export function listButtons(
  remembered: RememberedAnswer,
  wantedPage: number,
  facts: Facts,
  bot: Reader["bot"],
): InlineKeyboard {
  const { key, question } = remembered;
  const page = existingPage(remembered, wantedPage);
  const shown = eventsOfPage(remembered, page);
  const { details } = catalogueOf(question.language).telegram.answer;
  const keyboard = new InlineKeyboard();
  for (const { entry, number } of tiesOfPage(remembered, page)) {
    const data = buttons.twinning.data({ twinning: entry.id, origin: "a", answer: key, page });
    keyboard.text(String(number), data);
  }
  for (const { entry, number } of shown) {
    const label = remembered.answer.events.length === 1 ? details : String(number);
    keyboard.text(label, buttons.event.data({ event: entry.id, answer: key, page }));
  }
  const ways = [
    ...turning(remembered, page, facts),
    ...waysToTies(remembered, page, facts),
    ...waysOn(remembered, facts),
  ];
  return keyboard
    .row()
    .append(rowOf(ways))
    .row()
    .append(lastRow(remembered, page, facts, bot));
}

/** The buttons under an answer in sentences: the projects behind it, follow-up questions, the last row. */
export function sentencesButtons(remembered: RememberedAnswer, facts: Facts, bot: Reader["bot"]): InlineKeyboard {
  const { key, question, answer, sentences } = remembered;
  const { answer: messages } = catalogueOf(question.language, facts.corpus.programme.things).telegram;
  const count = answer.events.length;
  const ways = [
    ...(count > 0 ? [{ label: messages.projects(count), data: buttons.page.data({ answer: key, page: 0 }) }] : []),
    ...waysToTies(remembered, 0, facts),
    ...waysOn(remembered, facts),
  ];
  const keyboard = new InlineKeyboard();
  for (const [index, { id }] of (sentences.isNumbered === true ? answer.events : []).slice(0, PAGE_SIZE).entries()) {
    keyboard.text(String(index + 1), buttons.event.data({ event: id, answer: key, page: 0 }));
  }
  return keyboard
    .row()
    .append(rowOf(ways))
    .row()
    .append(lastRow(remembered, 0, facts, bot));
}

/** The follow-up questions under a refusal, in one row. For the weather or food, « everywhere » is left out: no place has an answer. */
export function waysButtons(remembered: RememberedAnswer, facts: Facts): InlineKeyboard {
  const { key, question } = remembered;
  const typed = foldText(question.typed);
  const isNowhere = OFF_TOPIC.some(({ pattern }) => pattern.test(typed));
  const elsewhere = buttons.drop.data({ answer: key, part: "places" });
  return rowOf(waysOn(remembered, facts).filter(({ data }) => !isNowhere || data !== elsewhere));
}
