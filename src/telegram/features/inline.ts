import type { InlineQueryResultArticle } from "grammy/types";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { isTooOld } from "../outgoing/api-errors.ts";
import { askContextOf, readerOf } from "../asking/asking.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { INLINE_PAYLOAD, readSharingQuery } from "../links/deep-links.ts";
import type { CardLink } from "../links/deep-links.ts";
import { eventArticle, inlineResults, twinningArticle } from "../rendering/lists/inline-results.ts";
import type { Reader } from "../rendering/reader.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** How long Telegram may cache an answer for the person who asked, in seconds. */
const CACHE_SECONDS = 300;
const HIGHLIGHT_LIMIT = 10;

/** For an empty query: the first projects with exact days, by date. */
function highlights({ corpus, projects }: FeatureDeps["facts"]): ProgrammeEvent[] {
  return corpus.events
    .filter(({ id, dates }) => dates.precision === "day" && projects.projectOf(id) === id)
    .sort((a, b) => (a.dates.start ?? "").localeCompare(b.dates.start ?? ""))
    .slice(0, HIGHLIGHT_LIMIT);
}

/** The card that a sharing button asks for; none if it no longer exists. */
function sharedCard({ kind, id }: CardLink, reader: Reader, facts: FeatureDeps["facts"]): InlineQueryResultArticle[] {
  const event = kind === "event" ? facts.projects.event(id) : undefined;
  if (event) return [eventArticle(event, reader, facts)];
  const ties = kind === "twinning" ? facts.corpus.twinnings.filter((tie) => tie.id === id) : [];
  return ties.map((tie) => twinningArticle(tie, reader, facts));
}

/** Answers, projects and ties to share in any chat: `@bot nice`. */
export const inline: Feature = (deps) => {
  const { assistant, facts } = deps;
  const composer = createComposer();

  const articlesFor = async (ctx: BotContext, query: string): Promise<InlineQueryResultArticle[]> => {
    const shared = readSharingQuery(query);
    if (shared) {
      ctx.language = shared.language;
      return sharedCard(shared.link, readerOf(ctx, deps), facts);
    }
    const reader = readerOf(ctx, deps);
    if (query.trim() === "") return highlights(facts).map((event) => eventArticle(event, reader, facts));
    return inlineResults(await assistant.ask(query, askContextOf(ctx, deps)), reader, facts);
  };

  composer.on("inline_query", async (ctx) => {
    const articles = await articlesFor(ctx, ctx.inlineQuery.query);
    try {
      await ctx.answerInlineQuery(articles, {
        cache_time: CACHE_SECONDS,
        // The results are in the asker's language.
        is_personal: true,
        button: { text: catalogueOf(ctx.language).telegram.inline.open, start_parameter: INLINE_PAYLOAD },
      });
    } catch (error) {
      // A newer query has replaced this one.
      if (!isTooOld(error)) throw error;
    }
  });
  return composer;
};
