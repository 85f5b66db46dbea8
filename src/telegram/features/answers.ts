import { catalogueOf } from "../../i18n/catalogues.ts";
import { askConditions, askUndated, notePage, readerOf, recallAnswer } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { withoutPart } from "../rendering/conditions.ts";
import { eventView, relatedView } from "../rendering/event-view.ts";
import { listView } from "../rendering/lists/list-view.ts";
import { refusalView } from "../rendering/other-views.ts";
import { whereaboutsView } from "../rendering/whereabouts-view.ts";
import type { RememberedAnswer } from "../memory/conversations.ts";
import { acknowledge, say, show } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import { createComposer, onPress } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Shows the view that a button makes of its answer, or says that the answer has been forgotten. */
async function showFrom(
  ctx: BotContext,
  key: string,
  deps: FeatureDeps,
  view: (remembered: RememberedAnswer) => View | Promise<View>,
): Promise<void> {
  const remembered = await recallAnswer(ctx, key, deps);
  if (remembered === undefined) {
    await acknowledge(ctx, { text: catalogueOf(ctx.language).telegram.expired, alert: true });
    return;
  }
  await acknowledge(ctx);
  await show(ctx, await view(remembered));
}

const sayGone = (ctx: BotContext) => acknowledge(ctx, { text: catalogueOf(ctx.language).telegram.gone, alert: true });

/**
 * The buttons under an answer: turn a page, drop a condition, open a project, show where it stands in the programme.
 */
export const answers: Feature = (deps) => {
  const { facts } = deps;
  const composer = createComposer();

  onPress(composer, buttons.page, (ctx, { answer, page }) =>
    showFrom(ctx, answer, deps, async (remembered) => {
      await notePage(ctx, remembered, page, deps);
      return remembered.answer.kind === "refusal"
        ? refusalView(remembered, facts)
        : listView(remembered, page, facts, ctx.me);
    }),
  );
  onPress(composer, buttons.drop, (ctx, { answer, part }) =>
    showFrom(ctx, answer, deps, ({ question }) => askConditions(ctx, withoutPart(question, part), deps)),
  );
  onPress(composer, buttons.undated, (ctx, { answer }) =>
    showFrom(ctx, answer, deps, (remembered) => askUndated(ctx, remembered, deps)),
  );
  onPress(composer, buttons.whereabouts, (ctx, { answer, page }) =>
    showFrom(ctx, answer, deps, async (remembered) => {
      await notePage(ctx, remembered, page, deps);
      return whereaboutsView(remembered, page, facts);
    }),
  );
  const showEvent = async (
    ctx: BotContext,
    { event: id, answer, page }: { event: string; answer: string; page: number },
    shown: { source?: boolean; part?: number } = {},
  ) => {
    const event = facts.projects.event(id);
    const remembered = await recallAnswer(ctx, answer, deps);
    if (event === undefined) return sayGone(ctx);
    await acknowledge(ctx);
    const back = remembered ? { answer: remembered.key, page } : null;
    await show(ctx, eventView(event, { ...readerOf(ctx, deps), back, ...shown }, facts));
  };
  onPress(composer, buttons.event, (ctx, values) => showEvent(ctx, values));
  onPress(composer, buttons.source, (ctx, values) => showEvent(ctx, values, { source: true }));
  onPress(composer, buttons.related, async (ctx, { event: id, answer, page }) => {
    const event = facts.projects.event(id);
    if (event === undefined) return sayGone(ctx);
    const remembered = await recallAnswer(ctx, answer, deps);
    await acknowledge(ctx);
    const back = remembered ? { answer: remembered.key, page } : null;
    await show(ctx, relatedView(event, { language: ctx.language, back }, facts));
  });
  onPress(composer, buttons.eventPart, (ctx, { part, ...values }) => showEvent(ctx, values, { part }));
  onPress(composer, buttons.eventAnew, async (ctx, { event: id }) => {
    const event = facts.projects.event(id);
    if (event === undefined) return sayGone(ctx);
    await acknowledge(ctx);
    await say(ctx, eventView(event, { ...readerOf(ctx, deps), back: null }, facts));
  });
  return composer;
};
