import { saidInChat } from "../in-chat.ts";
import { createExcerptOf } from "../../../answer/passages/card-excerpt.ts";
import { PAGE_SIZE } from "../../../answer/wording/plain-text.ts";
import { kilometresTo } from "../../../corpus/places/distance.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../../i18n/dates.ts";
import { kilometresText } from "../../../i18n/replies/filters.ts";
import type { FeatureDeps } from "../../context.ts";
import { bold, escape, italic, join, shorten } from "../../message/html.ts";
import type { Html } from "../../message/html.ts";
import type { RememberedAnswer } from "../../memory/conversations.ts";
import type { View } from "../../message/reply.ts";
import { listButtons, sentencesButtons } from "../buttons/answer-buttons.ts";
import { eventEntry, twinningCard } from "../event-card.ts";
import { eventsOfPage, existingPage, tiesOfPage } from "./pages.ts";
import type { Reader } from "../reader.ts";
import { sideBySide } from "../buttons/side-by-side.ts";

type Facts = FeatureDeps["facts"];
/** What a view lays out of an answer. */
export type Listed = Omit<RememberedAnswer, "key">;

/** Characters of a heading (it may quote the asker), of answering sentences, and of a notice. */
const HEADING_LIMIT = 300;
const REPLY_LIMIT = 1800;
const NOTICE_LIMIT = 300;

/** The beginning of an answer: its sentences; or, above a list, a remark on the question if there is one, then the heading in bold. */
function opening(sentences: RememberedAnswer["sentences"]): Html {
  if (sentences.isHeading) {
    if (sentences.heading === "") return escape("");
    const lines = shorten(sentences.heading, HEADING_LIMIT).split("\n").map(escape);
    return join([...lines.slice(0, -1), ...lines.slice(-1).map(bold)], "\n");
  }
  return escape(shorten(saidInChat(sentences), REPLY_LIMIT));
}

const notice = (text: string) => escape(shorten(text, NOTICE_LIMIT));

/** The closing remarks, without the one that a button already says. */
function remarksOf({ sentences, question, answer }: Listed): Html[] {
  const { undated } = answer;
  const onButton = undated > 0 ? catalogueOf(question.language).answer.undated(undated) : "";
  return sentences.remarks.filter((remark) => remark !== onButton).map(notice);
}

/** An answer in sentences, without its buttons. */
export function sentencesText(listed: Listed): Html {
  const { sentences } = listed;
  return join([opening(sentences), ...sentences.notices.map(notice), ...remarksOf(listed)], "\n\n");
}

/** An answer in sentences, with buttons for the projects behind it. */
export function sentencesView(remembered: RememberedAnswer, facts: Facts, bot: Reader["bot"]): View {
  return {
    text: sentencesText(remembered),
    rich: sideBySide(remembered.sentences),
    keyboard: sentencesButtons(remembered, facts, bot),
  };
}

/**
 * The entries of a page. A list with one project also quotes the passage of its description that was asked for, unless
 * the sentences above already answer.
 */
function entriesOf(listed: Listed, page: number, facts: Facts): Html[] {
  const { answer, sentences, question } = listed;
  const { language } = question;
  const isQuoted = answer.events.length === 1 && sentences.isHeading;
  const excerptOf = createExcerptOf(question, { said: sentences.heading, isOnly: isQuoted }, facts.excerpts);
  const spot = question.filters.find((filter) => filter.kind === "near");
  const { scope } = question;
  const isByAge = scope.kind === "ties" && (scope.only === "oldest" || scope.only === "newest");
  const ties = tiesOfPage(listed, page).map(({ entry, number }) => twinningCard(entry, number, language, isByAge));
  const events = eventsOfPage(listed, page).flatMap(({ entry, number }) => {
    const event = facts.projects.event(entry.id);
    if (!event) return [];
    const card = eventEntry(event, number, language, facts, question.when.ranges);
    const excerpt = isQuoted ? keepDatesTogether(excerptOf(entry, card)) : "";
    const away = spot ? kilometresTo(event, spot) : null;
    const distance = away === null ? "" : kilometresText(language, Math.round(away * 10) / 10);
    return join([card, escape(distance), escape(excerpt)], "\n");
  });
  const [first] = eventsOfPage(listed, page);
  const isBeside = answer.kind === "anniversaries" && first?.number === 1;
  const above = isBeside && sentences.inProgramme !== null ? [italic(escape(sentences.inProgramme))] : [];
  return [...ties, ...above, ...events];
}

/** Which entries of a long list a page shows; nothing on the first page. */
function rangeOf(listed: Listed, page: number): Html[] {
  const { answer: messages } = catalogueOf(listed.question.language).telegram;
  const [first] = eventsOfPage(listed, page);
  const total = listed.answer.events.length;
  if (page === 0 || !first || total <= PAGE_SIZE) return [];
  const last = Math.min(total, first.number + PAGE_SIZE - 1);
  return [italic(escape(messages.range(first.number, last, total)))];
}

/** A page of a list, without its buttons. */
export function listText(listed: Listed, wantedPage: number, facts: Facts): Html {
  const page = existingPage(listed, wantedPage);
  const { sentences } = listed;
  const isFirst = page === 0;
  const { lead } = sentences;
  // The list names the ties, so the heading does not.
  const isLed = lead !== undefined && tiesOfPage(listed, page).length > 0;
  const head = opening(isLed ? { ...sentences, heading: lead, isHeading: true } : sentences);
  // Notices and remarks concern the whole list, so only its first page has them.
  const [notices, remarks] = isFirst ? [sentences.notices.map(notice), remarksOf(listed)] : [[], []];
  const above = join([head, ...notices], "\n");
  return join([above, ...entriesOf(listed, page, facts), ...rangeOf(listed, page), join(remarks, "\n")], "\n\n");
}

/** A page of a list, at most five entries, with its buttons. */
export function listView(remembered: RememberedAnswer, page: number, facts: Facts, bot: Reader["bot"]): View {
  return { text: listText(remembered, page, facts), keyboard: listButtons(remembered, page, facts, bot) };
}
