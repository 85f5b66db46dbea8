import { catalogueOf } from "../../i18n/catalogues.ts";
import { askConditions, readerOf } from "../asking/asking.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { readDeepLink } from "../links/deep-links.ts";
import { escape, join } from "../message/html.ts";
import { conditionsOnly } from "../rendering/conditions.ts";
import { eventView } from "../rendering/event-view.ts";
import { commandsView, startView } from "../rendering/start-view.ts";
import { withTies } from "../rendering/lists/twinning-list.ts";
import { twinningView } from "../rendering/twinning-view.ts";
import { isGroup, say } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import { createComposer, onCommand } from "./feature.ts";
import type { Feature } from "./feature.ts";
import { chooseLanguage, mayChoose } from "./language.ts";

/** Shows what a link opens; for a broken link, the welcome with a sentence that says so. */
async function openLink(ctx: BotContext, payload: string, deps: FeatureDeps): Promise<View> {
  const link = readDeepLink(payload);
  if (link?.kind === "plain") return startView(readerOf(ctx, deps), deps.facts);
  if (link?.kind === "language") {
    if (await mayChoose(ctx)) await chooseLanguage(ctx, link.language, deps);
    return startView(readerOf(ctx, deps), deps.facts);
  }
  const event = link?.kind === "event" ? deps.facts.projects.event(link.id) : undefined;
  if (event) {
    return eventView(event, { ...readerOf(ctx, deps), back: null }, deps.facts);
  }
  const tie = link?.kind === "twinning" && deps.facts.corpus.twinnings.find(({ id }) => id === link.id);
  if (tie) {
    const from = { origin: "o", answer: "", page: 0 } as const;
    return twinningView(tie, { ...readerOf(ctx, deps), from }, deps.facts);
  }
  if (link?.kind === "place" && deps.facts.geography.place(link.id)) {
    const view = await askConditions(ctx, conditionsOnly(ctx.language, { places: [link.id] }), deps);
    return withTies(view, link.id, ctx.language, deps.facts);
  }
  const welcome = startView(readerOf(ctx, deps), deps.facts);
  const { badLink } = catalogueOf(ctx.language).telegram.start;
  return { ...welcome, text: join([escape(badLink), welcome.text], "\n\n") };
}

/** Notes that a chat does not block the bot. A store that fails must not stop the welcome. */
async function noteUnblocked(chatId: number, { store, logger }: Pick<FeatureDeps, "store" | "logger">): Promise<void> {
  try {
    await store.setBlocked(chatId, false);
  } catch (error) {
    logger.error({ err: error }, "what became of a chat could not be written down");
  }
}

/** The welcome, the links that open something in the bot, and the help. */
export const start: Feature = (deps) => {
  const composer = createComposer();
  onCommand(composer, "start", async (ctx, { argument }) => {
    // Somebody who sends /start does not block the bot, or no longer does.
    if (!isGroup(ctx) && ctx.chat) await noteUnblocked(ctx.chat.id, deps);
    await say(ctx, await openLink(ctx, argument, deps));
  });
  onCommand(composer, "help", (ctx) => say(ctx, commandsView(ctx.language, ctx.me, deps.facts)));
  return composer;
};
