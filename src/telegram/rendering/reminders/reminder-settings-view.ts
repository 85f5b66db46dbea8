import { InlineKeyboard } from "grammy";
import { zoneOfEvent } from "../../../corpus/days/event-zone.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { dayText } from "../../../i18n/dates.ts";
import { readDigest, weekdayOf } from "../../../reminders/digest-plan.ts";
import { planOf } from "../../../reminders/event-plan.ts";
import { localDay } from "../../../reminders/local-time.ts";
import { zoneText } from "../../../i18n/reminders/zones.ts";
import type { Language } from "../../../language/languages.ts";
import { LEAD_DAYS } from "../../../state/store.ts";
import type { LeadDays, Subscription } from "../../../state/store.ts";
import { buttons } from "../../links/callback-data.ts";
import { bold, escape, join } from "../../message/html.ts";
import type { Html } from "../../message/html.ts";
import { nextDay, nextReminder } from "../../reminders/next-reminder.ts";
import { planWords } from "../../reminders/plan-words.ts";
import type { Screen } from "../../reminders/screen.ts";
import { eventOf, pairOf, targetName, tiesOf } from "../../reminders/targets.ts";
import type { View } from "../../message/reply.ts";
import { digestSettingsView } from "./digest-settings-view.ts";
import { addTimesRow } from "./reminder-times-view.ts";

const SUBSCRIPTIONS_ON_PAGE = 8;
const NUMBERS_IN_ROW = 4;
/** A confirmation names at most this many ties without a day; for more it gives only their number. */
const NAMED_LIMIT = 8;

const leadsOf = ({ leads }: Subscription): LeadDays[] => leads.map(({ days }) => days);

/** When a subscription reminds, in words: its lead times, or the rhythm of a digest. */
function momentsOf(subscription: Subscription, language: Language): string {
  const { settings, digest } = catalogueOf(language).reminders;
  const plan = readDigest(subscription.target);
  return plan ? digest.settings.rhythm(weekdayOf(plan.rhythm)) : settings.leads(leadsOf(subscription));
}

/** When the event is, its next reminder, and that changes are announced too; or why no reminder will come. */
function whatComesOfEvent(subscription: Subscription, screen: Screen): Html[] {
  const { language, facts, now, hour } = screen;
  const { events } = catalogueOf(language, facts.corpus.programme.things).reminders;
  const event = eventOf(subscription.target, facts);
  const plan = planOf(event);
  if (plan.kind !== "dated") return [escape(events.without[plan.kind])];
  const words = planWords(plan, screen, zoneOfEvent(event ?? {}, facts.corpus));
  const today = localDay(screen.timeZone, now);
  if (plan.days.every(({ end }) => end < today)) return [escape(events.over(words))];
  const next = nextDay(now, subscription, screen);
  return [
    events.planned(words),
    ...(next === null ? [] : [events.next(dayText(language, next), hour)]),
    events.changesToo,
  ].map(escape);
}

/** The next reminder of a subscription in words, and its ties that have no day to remind of. */
function whatComes(subscription: Subscription, screen: Screen): Html[] {
  if (subscription.target.kind === "event") return whatComesOfEvent(subscription, screen);
  const { language, facts, hour } = screen;
  const { settings } = catalogueOf(language).reminders;
  const ties = tiesOf(subscription.target, facts);
  const next = nextReminder(screen.now, ties, leadsOf(subscription), screen);
  const without = ties.filter(({ remindable }) => !remindable);
  const pairs = without.map((tie) => pairOf(tie, language, facts.geography));
  return [
    ...(next
      ? [
          settings.next(
            dayText(language, next.day),
            hour,
            dayText(language, next.anniversary.day),
            pairOf(next.twinning, language, facts.geography),
            next.anniversary.years,
          ),
        ]
      : []),
    ...(pairs.length > NAMED_LIMIT ? [settings.othersWithoutReminder(pairs.length)] : []),
    ...(pairs.length > 0 && pairs.length <= NAMED_LIMIT ? [settings.withoutReminder(pairs.join(", "))] : []),
  ].map(escape);
}

/** The lead times to offer; for an event only those still possible and those already chosen. */
function leadsToOffer(subscription: Subscription, screen: Screen): LeadDays[] {
  const { target, leads } = subscription;
  return LEAD_DAYS.filter(
    (days) =>
      target.kind !== "event" ||
      leads.some((lead) => lead.days === days) ||
      nextDay(screen.now, { target, leads: [{ days }] }, screen) !== null,
  );
}

/** One subscription: when it reminds, what comes next, and buttons to change it. */
export function subscriptionView(subscription: Subscription, screen: Screen, notice?: string): View {
  if (subscription.target.kind === "digest") return digestSettingsView(subscription, screen, notice);
  const { language, facts, hour, timeZone, now } = screen;
  const { settings } = catalogueOf(language).reminders;
  const { id } = subscription;
  const chosen = leadsOf(subscription);
  const keyboard = new InlineKeyboard();
  for (const [index, days] of leadsToOffer(subscription, screen).entries()) {
    if (index % 2 === 0) keyboard.row();
    const label = settings.toggle(settings.lead[days], chosen.includes(days));
    const to = chosen.includes(days) ? "off" : "on";
    keyboard.text(label, buttons.lead.data({ subscription: id, days, to }));
  }
  addTimesRow(keyboard, id, screen)
    .text(settings.remove, buttons.forgetReminder.data({ subscription: id }))
    .text(settings.mine, buttons.reminders.data({ page: 0 }));
  return {
    text: join(
      [
        join(
          [
            ...(notice === undefined ? [] : [escape(notice)]),
            bold(escape(settings.heading(targetName(subscription, language, facts)))),
          ],
          "\n",
        ),
        join(
          [
            escape(settings.when(settings.leads(chosen), hour)),
            escape(settings.zone(zoneText(language, timeZone, now))),
            ...whatComes(subscription, screen),
          ],
          "\n",
        ),
      ],
      "\n\n",
    ),
    keyboard,
  };
}

/** All subscriptions of a chat, a page at a time. */
export function subscriptionsView(
  subscriptions: readonly Subscription[],
  wantedPage: number,
  screen: Screen,
  notice?: string,
): View {
  const { language, facts, hour, timeZone, now } = screen;
  const { list, settings } = catalogueOf(language).reminders;
  const { telegram } = catalogueOf(language);
  const notices = notice === undefined ? [] : [escape(notice)];
  if (subscriptions.length === 0) return { text: join([...notices, escape(list.empty)], "\n\n") };
  const pages = Math.ceil(subscriptions.length / SUBSCRIPTIONS_ON_PAGE);
  const page = Math.min(wantedPage, pages - 1);
  const start = page * SUBSCRIPTIONS_ON_PAGE;
  const shown = subscriptions.slice(start, start + SUBSCRIPTIONS_ON_PAGE);
  const keyboard = new InlineKeyboard();
  const entries = shown.map((subscription, index) => {
    const number = String(start + index + 1);
    if (index % NUMBERS_IN_ROW === 0) keyboard.row();
    keyboard.text(number, buttons.reminder.data({ subscription: subscription.id, where: "here" }));
    const next = nextDay(now, subscription, screen);
    const coming = next === null ? list.noNext : list.next(dayText(language, next));
    return join(
      [
        bold(escape(`${number}. ${targetName(subscription, language, facts)}`)),
        escape(list.entry(momentsOf(subscription, language), coming)),
      ],
      "\n",
    );
  });
  keyboard.row();
  if (page > 0) keyboard.text(telegram.answer.previous, buttons.reminders.data({ page: page - 1 }));
  if (page + 1 < pages) keyboard.text(telegram.answer.next, buttons.reminders.data({ page: page + 1 }));
  addTimesRow(keyboard, 0, screen).text(list.removeAll, buttons.stopReminders.data({ step: "ask" }));
  return {
    text: join(
      [
        ...notices,
        bold(escape(list.heading(subscriptions.length))),
        ...entries,
        escape(settings.hourAndZone(hour, zoneText(language, timeZone, now))),
      ],
      "\n\n",
    ),
    keyboard,
  };
}

/** Asks for confirmation before all reminders are removed. */
export function askRemoveAllView(count: number, language: Language): View {
  const { list } = catalogueOf(language).reminders;
  return {
    text: escape(list.askRemoveAll(count)),
    keyboard: new InlineKeyboard()
      .text(list.removeAll, buttons.stopReminders.data({ step: "do" }))
      .text(list.keep, buttons.reminders.data({ page: 0 })),
  };
}

/** The names of the removed subscriptions, with the button that restores them. */
export function removedView(
  removed: readonly Subscription[],
  removal: string,
  { language, facts }: Pick<Screen, "language" | "facts">,
): View {
  const { removed: messages } = catalogueOf(language).reminders;
  const names = removed.map((subscription) => targetName(subscription, language, facts));
  const [only] = names;
  if (only === undefined) return { text: escape(messages.none) };
  const keyboard = new InlineKeyboard().text(messages.restore, buttons.restoreReminders.data({ removal }));
  if (names.length === 1) return { text: escape(messages.one(only)), keyboard };
  return {
    keyboard,
    text: join([escape(messages.several(names.length)), ...names.map((name) => escape(`• ${name}`))], "\n"),
  };
}
