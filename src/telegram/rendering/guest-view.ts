import { InlineKeyboard } from "grammy";
import { exampleQuestions } from "../../answer/wording/introduction.ts";
import type { Reply } from "../../answer/ports.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import type { Language } from "../../language/languages.ts";
import type { FeatureDeps } from "../context.ts";
import { cardPayload, INLINE_PAYLOAD, tiePayload } from "../links/deep-links.ts";
import { escape } from "../message/html.ts";
import type { Html } from "../message/html.ts";
import type { View } from "../message/reply.ts";
import { listText, sentencesText } from "./lists/list-view.ts";
import { refusalText } from "./other-views.ts";

type Facts = FeatureDeps["facts"];

/** An answer in words: the first page of a list, without hints at buttons. */
function textOf(reply: Reply, facts: Facts): Html {
  const { answer, sentences } = reply;
  if (answer.kind === "help") return escape(sentences.heading);
  if (answer.kind === "refusal") return refusalText(reply);
  return sentences.isListed ? listText(reply, 0, facts) : sentencesText(reply);
}

/** What the link under an answer opens in the bot: the event or tie, if there is only one, else the bot itself. */
function linkOf({ answer, question }: Reply): { label: string; payload: string } {
  const { inline } = catalogueOf(question.language).telegram;
  const [event, ...others] = answer.events;
  const [tie, ...otherTies] = answer.twinnings;
  if (event && !tie && others.length === 0)
    return { label: inline.details, payload: cardPayload({ kind: "event", id: event.id }) };
  if (tie && !event && otherTies.length === 0) return { label: inline.details, payload: tiePayload(tie.id) };
  return { label: inline.open, payload: INLINE_PAYLOAD };
}

/**
 * An answer in a chat that the bot is not a member of. Nothing is remembered there, so its only button is a link to the
 * bot.
 */
export function guestView(reply: Reply, bot: string, facts: Facts): View {
  const { label, payload } = linkOf(reply);
  return {
    text: textOf(reply, facts),
    keyboard: new InlineKeyboard().url(label, `https://t.me/${bot}?start=${payload}`),
  };
}

/** One sentence for somebody who mentioned the bot without a question. */
export function howToAskView(language: Language, bot: string, facts: Facts): View {
  const [example = ""] = exampleQuestions(language, facts);
  return { text: escape(catalogueOf(language).telegram.guest.ask(bot, example)) };
}
