import { InlineKeyboard } from "grammy";
import { createExcerptOf } from "../../answer/card-excerpt.ts";
import { PAGE_SIZE } from "../../answer/plain-text.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { buttons } from "../callback-data.ts";
import type { Part } from "../callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, italic, join, shorten, visibleLength } from "../html.ts";
import type { Html } from "../html.ts";
import { LIMITS } from "../limits.ts";
import type { RememberedAnswer } from "../memory/conversations.ts";
import type { View } from "../reply.ts";
import { conditionText, keptParts, partsOf } from "./conditions.ts";
import { eventCard, twinningCard } from "./event-card.ts";
import type { Card } from "./event-card.ts";
import { addPictureButton } from "./picture-button.ts";
import { sideBySide } from "./side-by-side.ts";

/** Characters of a heading, whose words come from the asker, of sentences that answer, and of a notice. */
const HEADING_LIMIT = 300;
const REPLY_LIMIT = 1800;
const NOTICE_LIMIT = 300;
/** Characters of a condition on a button. */
const CONDITION_LIMIT = 28;
/** Characters of several, on a button of their own. */
const CONDITIONS_LIMIT = 56;

/** Entries of an answer: its ties, then its projects. */
function entryCount({ answer }: RememberedAnswer): number {
  return answer.twinnings.length + answer.events.length;
}

export function pageCount(remembered: RememberedAnswer): number {
  return Math.max(1, Math.ceil(entryCount(remembered) / PAGE_SIZE));
}

/** The page on which a project stands; undefined where the answer does not have it. */
export function pageOf({ answer }: RememberedAnswer, eventId: string): number | undefined {
  const index = answer.events.findIndex(({ id }) => id === eventId);
  return index < 0 ? undefined : Math.floor((answer.twinnings.length + index) / PAGE_SIZE);
}

/** The page that exists; a button of a stranger may name any. */
function existingPage(remembered: RememberedAnswer, page: number): number {
  return Math.min(page, pageCount(remembered) - 1);
}

/** The projects of a page with their numbers in the answer. */
export function eventsOfPage(remembered: RememberedAnswer, page: number) {
  const { twinnings, events } = remembered.answer;
  const start = existingPage(remembered, page) * PAGE_SIZE;
  return events
    .map((event, index) => ({ event, number: index + 1, entry: twinnings.length + index }))
    .filter(({ entry }) => entry >= start && entry < start + PAGE_SIZE);
}

/** The ties of a page. */
function tiesOfPage({ answer }: RememberedAnswer, page: number) {
  return answer.twinnings.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
}

/** Ways to ask with one condition less, where there are several or one was kept, and without all that was kept. */
export function dropButtons({ key, question, kept }: RememberedAnswer, facts: FeatureDeps["facts"]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const parts = partsOf(question);
  const before = keptParts(question, kept);
  if (parts.length < 2 && before.length === 0) return keyboard;
  const { answer: messages } = catalogueOf(question.language).telegram;
  const text = (part: Part) => conditionText(question, part, facts);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) keyboard.row();
    const condition = shorten(text(part), CONDITION_LIMIT);
    keyboard.text(messages.drop(condition), buttons.drop.data({ answer: key, part }));
  }
  if (before.length > 1) {
    const all = shorten(before.map(text).join(" · "), CONDITIONS_LIMIT);
    keyboard.row().text(messages.drop(all), buttons.drop.data({ answer: key, part: "kept" }));
  }
  return keyboard;
}

function pageKeyboard(remembered: RememberedAnswer, page: number, facts: FeatureDeps["facts"]): InlineKeyboard {
  const { key, question } = remembered;
  const { answer: messages } = catalogueOf(question.language).telegram;
  const shown = eventsOfPage(remembered, page);
  const keyboard = new InlineKeyboard();
  for (const { id, names } of tiesOfPage(remembered, page)) {
    const data = buttons.twinning.data({ twinning: id, origin: "a", answer: key, page });
    keyboard.text(catalogueOf(question.language).telegram.pair(...names), data).row();
  }
  for (const { event, number } of shown) {
    const label = shown.length === 1 ? messages.details : String(number);
    keyboard.text(label, buttons.event.data({ event: event.id, answer: key, page }));
  }
  keyboard.row();
  if (page > 0) keyboard.text(messages.previous, buttons.page.data({ answer: key, page: page - 1 }));
  if (page + 1 < pageCount(remembered)) {
    keyboard.text(messages.next, buttons.page.data({ answer: key, page: page + 1 }));
  }
  keyboard.append(dropButtons(remembered, facts)).row();
  if (shown.length > 0) keyboard.text(messages.whereabouts, buttons.whereabouts.data({ answer: key, page }));
  return addPictureButton(keyboard, remembered, facts);
}

/** Cards of a page, under the titles of their kinds where an answer has two. */
function cardsOf(
  remembered: RememberedAnswer,
  page: number,
  { excerpts }: FeatureDeps["facts"],
): { title: Html | null; card: Card }[] {
  const { answer, sentences, question } = remembered;
  const { language } = question;
  const messages = catalogueOf(language).answer.anniversaries;
  const excerptOf = createExcerptOf(question, sentences.heading, excerpts);
  const titled = answer.kind === "anniversaries";
  const ties = tiesOfPage(remembered, page).map((twinning, index) => ({
    title: titled && index === 0 ? italic(escape(messages.ties)) : null,
    card: twinningCard(twinning, language),
  }));
  const projects = eventsOfPage(remembered, page).map(({ event, number }, index) => ({
    title: titled && index === 0 ? italic(escape(sentences.inProgramme)) : null,
    card: eventCard(event, number, language, excerptOf),
  }));
  return [...ties, ...projects];
}

/** What an answer begins with: the sentences that answer, or in bold what its list is about. */
function opening({ heading, isHeading }: RememberedAnswer["sentences"]): Html {
  return isHeading ? bold(escape(shorten(heading, HEADING_LIMIT))) : escape(shorten(heading, REPLY_LIMIT));
}

const notice = (text: string) => escape(shorten(text, NOTICE_LIMIT));

/** An answer that its sentences give by themselves, in words. */
export function sentencesText({ sentences }: Pick<RememberedAnswer, "sentences">): Html {
  return join([opening(sentences), ...[...sentences.notices, ...sentences.remarks].map(notice)], "\n\n");
}

/** An answer that its sentences give by themselves, with a button to the projects that it was made from. */
export function sentencesView(remembered: RememberedAnswer, facts: FeatureDeps["facts"]): View {
  const { key, question, answer } = remembered;
  const { answer: messages } = catalogueOf(question.language).telegram;
  const keyboard = new InlineKeyboard();
  const count = answer.events.length;
  if (count > 0) keyboard.text(messages.projects(count), buttons.page.data({ answer: key, page: 0 }));
  addPictureButton(keyboard, remembered, facts).row();
  return {
    text: sentencesText(remembered),
    rich: sideBySide(remembered.sentences),
    keyboard: keyboard.append(dropButtons(remembered, facts)),
  };
}

/** What stands below the cards of a page, beside what its buttons are for. */
function footerOf(remembered: RememberedAnswer, page: number): Html[] {
  const { answer: messages } = catalogueOf(remembered.question.language).telegram;
  const [total, first] = [entryCount(remembered), page * PAGE_SIZE + 1];
  return [
    ...(page === 0 ? remembered.sentences.remarks.map(notice) : []),
    ...(total > PAGE_SIZE
      ? [italic(escape(messages.range(first, Math.min(total, first + PAGE_SIZE - 1), total)))]
      : []),
  ];
}

/** What the buttons under a page are for. */
function hintsOf(remembered: RememberedAnswer, page: number): Html[] {
  const { answer: messages } = catalogueOf(remembered.question.language).telegram;
  return [
    ...(tiesOfPage(remembered, page).length > 0 ? [italic(escape(messages.tiesHint))] : []),
    // A single project has a button that says so.
    ...(eventsOfPage(remembered, page).length > 1 ? [italic(escape(messages.detailsHint))] : []),
  ];
}

/**
 * A page of an answer that is a list, in words, within the length of a message.
 * @param hints what is said of the buttons below it
 */
export function listText(
  remembered: RememberedAnswer,
  page: number,
  facts: FeatureDeps["facts"],
  hints: readonly Html[],
): Html {
  const cards = cardsOf(remembered, page, facts);
  const { sentences } = remembered;
  const heading = join([opening(sentences), ...(page === 0 ? sentences.notices.map(notice) : [])], "\n");
  const footer = join([...footerOf(remembered, page), ...hints], "\n");
  const withShortCards = (shortCards: number) =>
    join(
      [
        heading,
        ...cards.map(({ title, card }, index) =>
          join([...(title ? [title] : []), index < cards.length - shortCards ? card.full : card.short], "\n"),
        ),
        footer,
      ],
      "\n\n",
    );
  let shortCards = 0;
  while (shortCards < cards.length && visibleLength(withShortCards(shortCards)) > LIMITS.textUnits) shortCards += 1;
  return withShortCards(shortCards);
}

/** A page of an answer that is a list, at most five entries of it, with its buttons. */
export function listView(remembered: RememberedAnswer, wantedPage: number, facts: FeatureDeps["facts"]): View {
  const page = existingPage(remembered, wantedPage);
  return {
    text: listText(remembered, page, facts, hintsOf(remembered, page)),
    keyboard: pageKeyboard(remembered, page, facts),
  };
}
