import { InlineKeyboard } from "grammy";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { foldText } from "../../language/fold.ts";
import type { Subscription } from "../../state/store.ts";
import { STOP_REMINDERS } from "../../i18n/reminders/words.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext } from "../context.ts";
import { escape, join, shorten } from "../message/html.ts";
import { mayChange, screenOf, subscriptionOf } from "../reminders/changes.ts";
import { isSameTarget, pairOf, targetName, tiesOf } from "../reminders/targets.ts";
import {
  askRemoveAllView,
  removedView,
  subscriptionsView,
  subscriptionView,
} from "../rendering/reminders/reminder-settings-view.ts";
import { acknowledge, say, show } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import { createComposer, onButton, onCommand } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Characters of a target on a button. */
const TARGET_LIMIT = 50;

/** Ends reminders: one, those about a tie, or all. Each can be restored for a while. */
export const reminderRemoval: Feature = (deps) => {
  const { conversations, facts, store } = deps;
  const composer = createComposer();
  const messagesOf = (ctx: BotContext) => catalogueOf(ctx.language).reminders;
  const alert = (ctx: BotContext, text: string) => acknowledge(ctx, { text, alert: true });

  /** Remembers the removed subscriptions and shows the button that restores them. */
  const removed = async (ctx: BotContext, chatId: number, subscriptions: readonly Subscription[]): Promise<View> => {
    const removal = subscriptions.length > 0 ? await conversations.rememberRemoval(chatId, subscriptions) : "";
    return removedView(subscriptions, removal, { language: ctx.language, facts });
  };

  onButton(
    composer,
    buttons.forgetReminder,
    async (ctx, { subscription: subscriptionId }) => {
      if (ctx.chat === undefined || !(await mayChange(ctx))) return;
      const subscription = await subscriptionOf(ctx.chat.id, subscriptionId, deps);
      if (subscription === undefined) return alert(ctx, messagesOf(ctx).settings.gone);
      await acknowledge(ctx);
      await store.unsubscribe(ctx.chat.id, subscriptionId);
      const view = await removed(ctx, ctx.chat.id, [subscription]);
      const { mine } = messagesOf(ctx).settings;
      view.keyboard?.row().text(mine, buttons.reminders.data({ page: 0 }));
      await show(ctx, view);
    },
    { acknowledges: true },
  );

  onButton(
    composer,
    buttons.stopTwinning,
    async (ctx, { twinning }) => {
      if (ctx.chat === undefined || !(await mayChange(ctx))) return;
      await acknowledge(ctx);
      const { language, chat } = ctx;
      const covering = (await store.subscriptions(chat.id)).filter(({ target }) =>
        tiesOf(target, facts).some(({ id }) => id === twinning),
      );
      const own = covering.filter(({ target }) => target.kind === "twinning");
      for (const { id } of own) await store.unsubscribe(chat.id, id);
      const view = await removed(ctx, chat.id, own);
      const others = covering.filter(({ target }) => target.kind !== "twinning");
      const tie = facts.corpus.twinnings.find(({ id }) => id === twinning);
      if (others.length === 0 || tie === undefined) {
        await say(ctx, view);
        return;
      }
      // A subscription to a whole town or to all ties is broader than this tie: ask before ending it.
      const names = others.map((other) => targetName(other, language, facts));
      const keyboard = (view.keyboard ?? new InlineKeyboard()).row();
      for (const [index, { id }] of others.entries()) {
        const label = messagesOf(ctx).removed.forget(shorten(names[index] ?? "", TARGET_LIMIT));
        keyboard.text(label, buttons.forgetReminder.data({ subscription: id })).row();
      }
      const covered = messagesOf(ctx).removed.stillCovered(pairOf(tie, language, facts.geography));
      const list = join([escape(covered), ...names.map((name) => escape(`• ${name}`))], "\n");
      await say(ctx, { text: join([...(own.length > 0 ? [view.text] : []), list], "\n\n"), keyboard });
    },
    { acknowledges: true },
  );

  onButton(
    composer,
    buttons.stopEvent,
    async (ctx, { event }) => {
      if (ctx.chat === undefined || !(await mayChange(ctx))) return;
      await acknowledge(ctx);
      const all = await store.subscriptions(ctx.chat.id);
      const own = all.filter(({ target }) => isSameTarget(target, { kind: "event", id: event }));
      for (const { id } of own) await store.unsubscribe(ctx.chat.id, id);
      await say(ctx, await removed(ctx, ctx.chat.id, own));
    },
    { acknowledges: true },
  );

  const removeAll = async (ctx: BotContext, chatId: number): Promise<View> => {
    const all = await store.subscriptions(chatId);
    await store.unsubscribeAll(chatId);
    return removed(ctx, chatId, all);
  };
  const stop = async (ctx: BotContext): Promise<void> => {
    if (ctx.chat && (await mayChange(ctx))) await say(ctx, await removeAll(ctx, ctx.chat.id));
  };
  onCommand(composer, "stop", stop);
  composer.on("message:text", async (ctx, next) => {
    if (ctx.command !== undefined || !STOP_REMINDERS.test(foldText(ctx.question ?? ""))) return next();
    await stop(ctx);
  });
  onButton(
    composer,
    buttons.stopReminders,
    async (ctx, { step }) => {
      if (ctx.chat === undefined || !(await mayChange(ctx))) return;
      await acknowledge(ctx);
      const { length } = await store.subscriptions(ctx.chat.id);
      const view =
        step === "ask" && length > 0 ? askRemoveAllView(length, ctx.language) : await removeAll(ctx, ctx.chat.id);
      await show(ctx, view);
    },
    { acknowledges: true },
  );

  onButton(
    composer,
    buttons.restoreReminders,
    async (ctx, { removal }) => {
      if (ctx.chat === undefined || !(await mayChange(ctx))) return;
      const { id: chatId } = ctx.chat;
      const { removed: messages } = messagesOf(ctx);
      const subscriptions = await conversations.removal(chatId, removal);
      if (subscriptions === undefined) return alert(ctx, messages.tooLate);
      await acknowledge(ctx);
      const present = await store.subscriptions(chatId);
      // A subscription that was created again in the meantime is kept as it is.
      const missing = subscriptions.filter((one) => !present.some(({ target }) => isSameTarget(target, one.target)));
      for (const { target, leads, told } of missing) {
        const days = leads.map((lead) => lead.days);
        await store.subscribe(chatId, target, days, leads, told);
      }
      const screen = await screenOf(ctx, chatId, deps);
      const now = await store.subscriptions(chatId);
      const [only, ...others] = now.filter(({ target }) =>
        subscriptions.some((one) => isSameTarget(one.target, target)),
      );
      const view =
        only && others.length === 0
          ? subscriptionView(only, screen, messages.restored)
          : subscriptionsView(now, 0, screen, messages.restored);
      await show(ctx, view);
    },
    { acknowledges: true },
  );
  return composer;
};
