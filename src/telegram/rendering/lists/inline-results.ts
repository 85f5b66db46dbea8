import { InlineKeyboard } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Reply } from "../../../answer/ports.ts";
import { tiesOfPlaces } from "../../../answer/offers/ties-of-places.ts";
import type { ProgrammeEvent, Twinning } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import type { FeatureDeps } from "../../context.ts";
import { cardAddress, cardPayload } from "../../links/deep-links.ts";
import type { CardLink } from "../../links/deep-links.ts";
import { escape, italic, join, shorten, shortenHtml } from "../../message/html.ts";
import type { Html } from "../../message/html.ts";
import { LIMITS } from "../../limits.ts";
import { pairOf } from "../../reminders/targets.ts";
import { eventText } from "../event-view.ts";
import type { Reader } from "../reader.ts";
import { kindLine, twinningText } from "../twinning-view.ts";

type Facts = FeatureDeps["facts"];

const DESCRIPTION_LIMIT = 120;
/** Characters of sentences that answer; what their list shows stands in articles of its own. */
const REPLY_LIMIT = 1800;
/** The id of the article that answers; no card has one with a capital letter. */
const ANSWER_ID = "Answer";

function contentOf(text: Html): InlineQueryResultArticle["input_message_content"] {
  return {
    message_text: shortenHtml(text, LIMITS.textUnits),
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
  };
}

/** A card to share, which leads to the bot; its id is that of its link, the same for ever. */
function cardArticle(
  link: CardLink,
  { title, description, text }: { title: string; description: string; text: Html },
  { language, bot }: Reader,
): InlineQueryResultArticle {
  const { details } = catalogueOf(language).telegram.inline;
  return {
    type: "article",
    id: cardPayload(link),
    title,
    description: shorten(description, DESCRIPTION_LIMIT),
    input_message_content: contentOf(text),
    reply_markup: new InlineKeyboard().url(details, cardAddress(link, bot.username)),
  };
}

/** A project to share. */
export function eventArticle(event: ProgrammeEvent, reader: Reader, facts: Facts): InlineQueryResultArticle {
  const { language } = reader;
  const description = `${event.dates.text[language]} · ${event.description[language]}`;
  const text = eventText(event, language, facts);
  return cardArticle({ kind: "event", id: event.id }, { title: event.title[language], description, text }, reader);
}

/** A tie between two towns to share. */
export function twinningArticle(tie: Twinning, reader: Reader, facts: Facts): InlineQueryResultArticle {
  const title = pairOf(tie, reader.language, facts.geography);
  const text = twinningText(tie, reader, facts);
  const description = kindLine(tie, reader.language);
  return cardArticle({ kind: "twinning", id: tie.id }, { title, description, text }, reader);
}

/** The sentences that answer, to share with the question. What was not found, and talk, nobody shares. */
function answerArticle({ question, reply, kind }: Reply["answer"], { language }: Reader): InlineQueryResultArticle[] {
  if (reply === null || (kind !== "events" && kind !== "anniversaries")) return [];
  const asked = italic(escape(shorten(question, DESCRIPTION_LIMIT)));
  return [
    {
      type: "article",
      id: ANSWER_ID,
      title: catalogueOf(language).telegram.inline.answer,
      description: shorten(reply, DESCRIPTION_LIMIT),
      input_message_content: contentOf(join([escape(shorten(reply, REPLY_LIMIT)), asked], "\n\n")),
    },
  ];
}

/**
 * What of an answer can be shared, as much as one inline answer holds: its sentences, its projects and its ties, with those of
 * the towns that are named. Ties come first where they are asked for, or both of their towns are; else after the projects,
 * which leave them room.
 */
export function inlineResults({ answer, question }: Reply, reader: Reader, facts: Facts): InlineQueryResultArticle[] {
  const { corpus, projects } = facts;
  const asked = answer.twinnings.flatMap(({ id }) => corpus.twinnings.filter((tie) => tie.id === id));
  const ties = asked.length > 0 ? asked : tiesOfPlaces(question, reader.today, facts);
  const isNamed = ({ places }: Twinning) => places.every((id) => question.where.places.includes(id));
  const said = answerArticle(answer, reader);
  const ofTies = ties.map((tie) => twinningArticle(tie, reader, facts)).slice(0, LIMITS.inlineResults - said.length);
  const ofEvents = answer.events
    .slice(0, LIMITS.inlineResults - said.length - ofTies.length)
    .flatMap(({ id }) => projects.event(id) ?? [])
    .map((event) => eventArticle(event, reader, facts));
  return asked.length > 0 || ties.some(isNamed) ? [...said, ...ofTies, ...ofEvents] : [...said, ...ofEvents, ...ofTies];
}
