import { InlineKeyboard } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Answer } from "../../answer/answer.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { isTooOld } from "../api-errors.ts";
import { askContextOf } from "../asking.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { eventPayload, INLINE_PAYLOAD } from "../deep-links.ts";
import { escape, italic, join, shorten, shortenHtml } from "../html.ts";
import { LIMITS } from "../limits.ts";
import { eventText } from "../rendering/event-view.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** How long Telegram may keep an answer for the one who asked, in seconds. */
const CACHE_SECONDS = 300;
const HIGHLIGHT_LIMIT = 10;
const DESCRIPTION_LIMIT = 120;

/** For an empty query: the projects whose days the programme gives, in their order. */
function highlights({ corpus, projects }: FeatureDeps["facts"]): ProgrammeEvent[] {
  return corpus.events
    .filter(({ id, dates }) => dates.precision === "day" && projects.projectOf(id) === id)
    .sort((a, b) => (a.dates.start ?? "").localeCompare(b.dates.start ?? ""))
    .slice(0, HIGHLIGHT_LIMIT);
}

function article(ctx: BotContext, event: ProgrammeEvent, facts: FeatureDeps["facts"]): InlineQueryResultArticle {
  const { language, me } = ctx;
  const { details } = catalogueOf(language).telegram.inline;
  return {
    type: "article",
    id: event.id,
    title: event.title[language],
    description: shorten(`${event.dates.text[language]} · ${event.description[language]}`, DESCRIPTION_LIMIT),
    input_message_content: {
      message_text: shortenHtml(eventText(event, language, facts), LIMITS.textUnits),
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
    },
    reply_markup: new InlineKeyboard().url(details, `https://t.me/${me.username}?start=${eventPayload(event.id)}`),
  };
}

/** Characters of sentences that answer; what their list shows stands in articles of its own. */
const REPLY_LIMIT = 1800;
/** The id of the article that answers; no project has one with a capital letter. */
const ANSWER_ID = "Answer";

/** The sentences that answer, as an article to share with the question. */
function answerArticle(ctx: BotContext, { question, reply }: Answer): InlineQueryResultArticle[] {
  if (reply === null) return [];
  return [
    {
      type: "article",
      id: ANSWER_ID,
      title: catalogueOf(ctx.language).telegram.inline.answer,
      description: shorten(reply, DESCRIPTION_LIMIT),
      input_message_content: {
        message_text: join(
          [escape(shorten(reply, REPLY_LIMIT)), italic(escape(shorten(question, DESCRIPTION_LIMIT)))],
          "\n\n",
        ),
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
      },
    },
  ];
}

/** Answers and projects to share from any chat: `@bot nice`. */
export const inline: Feature = (deps) => {
  const { assistant, facts } = deps;
  const composer = createComposer();

  const articlesFor = async (ctx: BotContext, query: string): Promise<InlineQueryResultArticle[]> => {
    if (query.trim() === "") return highlights(facts).map((event) => article(ctx, event, facts));
    const { answer } = await assistant.ask(query, askContextOf(ctx, deps));
    const events = answer.events.flatMap(({ id }) => facts.projects.event(id) ?? []);
    // What was not found, and talk, nobody shares.
    const said = answer.kind === "events" || answer.kind === "anniversaries" ? answerArticle(ctx, answer) : [];
    return [...said, ...events.map((event) => article(ctx, event, facts))].slice(0, LIMITS.inlineResults);
  };

  composer.on("inline_query", async (ctx) => {
    const articles = await articlesFor(ctx, ctx.inlineQuery.query);
    try {
      await ctx.answerInlineQuery(articles, {
        cache_time: CACHE_SECONDS,
        // The language is the asker's.
        is_personal: true,
        button: { text: catalogueOf(ctx.language).telegram.inline.open, start_parameter: INLINE_PAYLOAD },
      });
    } catch (error) {
      // The asker has typed on meanwhile.
      if (!isTooOld(error)) throw error;
    }
  });
  return composer;
};
