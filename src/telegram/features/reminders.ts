import { InlineKeyboard } from "grammy";
import { placeName } from "../../answer/wording/describe.ts";
import { daysToCome } from "../../corpus/days/event-days.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { dayText } from "../../i18n/dates.ts";
import { planOf, toldOf } from "../../reminders/event-plan.ts";
import { LEAD_DAYS, SUBSCRIPTIONS_PER_CHAT } from "../../state/store.ts";
import type { LeadDays, ReminderTarget, Subscription } from "../../state/store.ts";
import { todayOf } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext } from "../context.ts";
import { escape } from "../message/html.ts";
import { keepChoices, mayChange, screenOf, subscriptionOf, subscriptionOrList } from "../reminders/changes.ts";
import { nextDay } from "../reminders/next-reminder.ts";
import type { Screen } from "../reminders/screen.ts";
import { eventOf, isSameTarget, tiesOf } from "../reminders/targets.ts";
import { subscriptionsView, subscriptionView } from "../rendering/reminders/reminder-settings-view.ts";
import { acknowledge, say, show } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import { createComposer, onButton, onCommand, onPress } from "./feature.ts";
import type { Feature } from "./feature.ts";

/**
 * Lead times of a new subscription, in days: a week before and on the day. An event has an hour, so it gets the day
 * before instead.
 */
const FIRST_LEADS: readonly LeadDays[] = [0, 7];
const FIRST_LEADS_OF_EVENT: readonly LeadDays[] = [1, 7];

function targetOf(kind: ReminderTarget["kind"], id: string): ReminderTarget {
  return kind === "all" ? { kind } : { kind, id };
}

/** Whether an event has days and all of them have passed. */
function isOver(event: ProgrammeEvent | undefined, today: string): boolean {
  const plan = planOf(event);
  return plan.kind === "dated" && plan.days.every(({ end }) => end < today);
}

/** The lead times of a new subscription; for an event those still possible, or else the day itself. */
function firstLeads(target: ReminderTarget, screen: Screen): readonly LeadDays[] {
  if (target.kind !== "event") return FIRST_LEADS;
  const inTime = FIRST_LEADS_OF_EVENT.filter(
    (days) => nextDay(screen.now, { target, leads: [{ days }] }, screen) !== null,
  );
  return inTime.length > 0 ? inTime : [0];
}

/** Reminders of anniversaries and events: subscribe, list, change. */
export const reminders: Feature = (deps) => {
  const { clock, facts, store } = deps;
  const composer = createComposer();
  const messagesOf = (ctx: BotContext) => catalogueOf(ctx.language, facts.corpus.programme.things).reminders;
  const alert = (ctx: BotContext, text: string) => acknowledge(ctx, { text, alert: true });
  const mine = (ctx: BotContext) =>
    new InlineKeyboard().text(messagesOf(ctx).settings.mine, buttons.reminders.data({ page: 0 }));

  /** Why somebody cannot subscribe to a target; undefined if they can. */
  const refusalOf = (ctx: BotContext, target: ReminderTarget): string | undefined => {
    const ties = tiesOf(target, facts);
    const event = eventOf(target, facts);
    if (ties.length === 0 && event === undefined) return catalogueOf(ctx.language).telegram.gone;
    const { card, settings, events } = messagesOf(ctx);
    if (event) return daysToCome(event, todayOf(ctx, deps)).length > 0 ? undefined : events.notToCome;
    if (ties.some(({ remindable }) => remindable)) return undefined;
    return target.kind === "place"
      ? settings.noDayInTown(placeName(facts.geography.place(target.id), ctx.language))
      : card.noDay;
  };

  /** Removes subscriptions to past events from a chat that has reached its limit. */
  const makeRoom = async (chatId: number, all: readonly Subscription[], today: string): Promise<void> => {
    if (all.length < SUBSCRIPTIONS_PER_CHAT) return;
    for (const { id, target } of all) if (isOver(eventOf(target, facts), today)) await store.unsubscribe(chatId, id);
  };

  /** Subscribes, and says in the button's notice when the first reminder comes. */
  const subscribe = async (ctx: BotContext, chatId: number, target: ReminderTarget): Promise<View> => {
    const { settings } = messagesOf(ctx);
    const all = await store.subscriptions(chatId);
    const existing = all.find((one) => isSameTarget(one.target, target));
    await keepChoices(ctx, chatId, deps);
    const screen = await screenOf(ctx, chatId, deps);
    if (existing) return subscriptionView(existing, screen, settings.existing);
    await makeRoom(chatId, all, todayOf(ctx, deps));
    const event = eventOf(target, facts);
    const told = event ? toldOf(event, clock.now(), facts.corpus.programme.id) : null;
    const result = await store.subscribe(chatId, target, firstLeads(target, screen), [], told);
    if (result.kind === "limit-reached") return { text: escape(settings.limit(result.limit)), keyboard: mine(ctx) };
    const next = nextDay(screen.now, result.subscription, screen);
    if (next !== null) {
      await acknowledge(ctx, { text: settings.set(dayText(ctx.language, next), screen.hour), alert: false });
    }
    return subscriptionView(result.subscription, screen, settings.created);
  };

  onPress(composer, buttons.remind, async (ctx, { kind, id, language }) => {
    ctx.language = ctx.hints.chosen ?? language;
    const target = targetOf(kind, id);
    const refusal = refusalOf(ctx, target);
    if (refusal !== undefined) return alert(ctx, refusal);
    if (ctx.chat === undefined || !(await mayChange(ctx))) return;
    await say(ctx, await subscribe(ctx, ctx.chat.id, target));
  });

  onPress(composer, buttons.lead, async (ctx, { subscription: subscriptionId, days, to }) => {
    const lead = LEAD_DAYS.find((known) => known === days);
    if (ctx.chat === undefined || lead === undefined || !(await mayChange(ctx))) return;
    const { settings } = messagesOf(ctx);
    const subscription = await subscriptionOf(ctx.chat.id, subscriptionId, deps);
    if (subscription === undefined) return alert(ctx, settings.gone);
    const others = subscription.leads.map((one) => one.days).filter((one) => one !== lead);
    const leads = to === "on" ? [...others, lead] : others;
    if (leads.length === 0) return alert(ctx, settings.lastLead);
    await acknowledge(ctx);
    await store.subscribe(ctx.chat.id, subscription.target, leads);
    await show(ctx, await subscriptionOrList(ctx, ctx.chat.id, subscriptionId, deps));
  });

  onPress(composer, buttons.reminder, async (ctx, { subscription: subscriptionId, where }) => {
    if (ctx.chat === undefined) return;
    const subscription = await subscriptionOf(ctx.chat.id, subscriptionId, deps);
    if (subscription === undefined) return alert(ctx, messagesOf(ctx).settings.gone);
    await acknowledge(ctx);
    const view = subscriptionView(subscription, await screenOf(ctx, ctx.chat.id, deps));
    await (where === "new" ? say(ctx, view) : show(ctx, view));
  });

  const listView = async (ctx: BotContext, chatId: number, page: number) =>
    subscriptionsView(await store.subscriptions(chatId), page, await screenOf(ctx, chatId, deps));
  onCommand(composer, "rappels", async (ctx) => {
    if (ctx.chat) await say(ctx, await listView(ctx, ctx.chat.id, 0));
  });
  onButton(composer, buttons.reminders, async (ctx, { page }) => {
    if (ctx.chat) await show(ctx, await listView(ctx, ctx.chat.id, page));
  });

  return composer;
};
