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
import { listName } from "../event-card.ts";
import { eventText } from "../event-view.ts";
import type { Reader } from "../reader.ts";
import { kindLine, twinningText } from "../twinning-view.ts";

type Facts = FeatureDeps["facts"];

const DESCRIPTION_LIMIT = 120;
/** Characters of the answering sentences; the entries of the list are articles of their own. */
const REPLY_LIMIT = 1800;
/** The id of the answer's article; the ids of cards have no capital letters. */
const ANSWER_ID = "Answer";

function contentOf(text: Html): InlineQueryResultArticle["input_message_content"] {
  return {
    message_text: shortenHtml(text, LIMITS.textUnits),
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
  };
}

/** A card to share, with a link to the bot. Its id is the payload of that link, so it never changes. */
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
  return cardArticle({ kind: "event", id: event.id }, { title: listName(event, language), description, text }, reader);
}

/** A tie between two towns to share. */
export function twinningArticle(tie: Twinning, reader: Reader, facts: Facts): InlineQueryResultArticle {
  const title = pairOf(tie, reader.language, facts.geography);
  const text = twinningText(tie, reader, facts);
  const description = kindLine(tie, reader.language);
  return cardArticle({ kind: "twinning", id: tie.id }, { title, description, text }, reader);
}

/** The answering sentences and the question, to share. Refusals and small talk are not offered. */
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
 * The results to share for an answer: its sentences, projects and ties, and the ties of the towns named. Ties come first
 * when they were asked for or when both of their towns were named; otherwise they come after the projects. When there are
 * more results than one inline answer may have, projects are left out, not ties.
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
