import { catalogueOf } from "../../i18n/catalogues.ts";
import { defaultZone, reminderSettings } from "../../reminders/zones.ts";
import type { Subscription } from "../../state/store.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { mayChoose } from "../features/language.ts";
import { escape } from "../message/html.ts";
import { subscriptionView, subscriptionsView } from "../rendering/reminders/reminder-settings-view.ts";
import { acknowledge, say } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import type { Screen } from "./screen.ts";

type Deps = Pick<FeatureDeps, "store" | "clock" | "facts">;

/** The data for screens about reminders: the settings of a chat, or the defaults. */
export async function screenOf(ctx: BotContext, chatId: number, { store, clock, facts }: Deps): Promise<Screen> {
  const preferences = await store.preferences(chatId);
  const { language } = ctx;
  const settings = reminderSettings({ ...preferences, language: preferences.language ?? language });
  return { ...settings, language, now: clock.now(), facts, inChannel: ctx.chat?.type === "channel" };
}

/**
 * Saves the language and the zone that a chat uses by default. A reminder answers no message from which they could be
 * inferred, and the subscriber has seen both on the screen.
 */
export async function keepChoices(ctx: BotContext, chatId: number, { store }: Pick<Deps, "store">): Promise<void> {
  const { language, timeZone } = await store.preferences(chatId);
  const kept = language ?? ctx.language;
  if (language === null || timeZone === null) {
    await store.savePreferences(chatId, { language: kept, timeZone: timeZone ?? defaultZone(kept) });
  }
  ctx.hints = { ...ctx.hints, chosen: kept };
  // Somebody who presses a button does not block the bot.
  await store.setBlocked(chatId, false);
}

/** Whether somebody may change the reminders of the chat; if not, tells them so. */
export async function mayChange(ctx: BotContext): Promise<boolean> {
  if (await mayChoose(ctx)) return true;
  const text = catalogueOf(ctx.language).telegram.language.onlyAdministrators;
  if (ctx.callbackQuery) await acknowledge(ctx, { text, alert: true });
  else await say(ctx, { text: escape(text) });
  return false;
}

/** One subscription of a chat; undefined when it is no longer there. */
export async function subscriptionOf(
  chatId: number,
  subscriptionId: number,
  { store }: Pick<Deps, "store">,
): Promise<Subscription | undefined> {
  return (await store.subscriptions(chatId)).find(({ id }) => id === subscriptionId);
}

/** A subscription, or the list of all if it is gone or the id is 0. */
export async function subscriptionOrList(
  ctx: BotContext,
  chatId: number,
  subscriptionId: number,
  deps: Deps,
  notice?: string,
): Promise<View> {
  const screen = await screenOf(ctx, chatId, deps);
  const subscriptions = await deps.store.subscriptions(chatId);
  const subscription = subscriptions.find(({ id }) => id === subscriptionId);
  return subscription
    ? subscriptionView(subscription, screen, notice)
    : subscriptionsView(subscriptions, 0, screen, notice);
}
