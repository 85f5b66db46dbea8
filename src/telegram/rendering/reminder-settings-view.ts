import { InlineKeyboard } from "grammy";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { dayText } from "../../i18n/dates.ts";
import { zoneName, zoneOffset, zoneText } from "../../i18n/reminders/zones.ts";
import type { Language } from "../../language/languages.ts";
import { defaultZone, FRENCH_ZONES, RUSSIAN_ZONES } from "../../reminders/zones.ts";
import type { ReminderSettings } from "../../reminders/zones.ts";
import { LEAD_DAYS } from "../../state/store.ts";
import type { LeadDays, Subscription } from "../../state/store.ts";
import { buttons } from "../callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, join } from "../html.ts";
import type { Html } from "../html.ts";
import { nextReminder } from "../reminders/next-reminder.ts";
import { pairOf, targetName, tiesOf } from "../reminders/targets.ts";
import type { View } from "../reply.ts";

/** What every screen about reminders is made from. */
export interface Screen extends ReminderSettings {
  language: Language;
  now: Date;
  facts: FeatureDeps["facts"];
}

const SUBSCRIPTIONS_ON_PAGE = 8;
const NUMBERS_IN_ROW = 4;
const HOURS_IN_ROW = 6;
const ZONES_IN_ROW = 2;
/** Ties without a day that a confirmation names; of more it gives the number. */
const NAMED_LIMIT = 8;

const leadsOf = ({ leads }: Subscription): LeadDays[] => leads.map(({ days }) => days);

/** The next reminder of a subscription in words, and its ties that will not be reminded. */
function whatComes(subscription: Subscription, screen: Screen): Html[] {
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

/** One subscription: when and what comes next, and everything that can be changed. */
export function subscriptionView(subscription: Subscription, screen: Screen, notice?: string): View {
  const { language, facts, hour, timeZone, now } = screen;
  const { settings } = catalogueOf(language).reminders;
  const { id } = subscription;
  const chosen = leadsOf(subscription);
  const keyboard = new InlineKeyboard();
  for (const [index, days] of LEAD_DAYS.entries()) {
    if (index % 2 === 0) keyboard.row();
    const label = settings.toggle(settings.lead[days], chosen.includes(days));
    const to = chosen.includes(days) ? "off" : "on";
    keyboard.text(label, buttons.lead.data({ subscription: id, days, to }));
  }
  keyboard
    .row()
    .text(settings.changeHour(hour), buttons.hours.data({ subscription: id }))
    .text(
      settings.changeZone(zoneName(language, timeZone)),
      buttons.zones.data({ subscription: id, country: countryOf(timeZone, language) }),
    )
    .row()
    .text(settings.remove, buttons.forgetReminder.data({ subscription: id }))
    .text(settings.mine, buttons.reminders.data({ page: 0 }));
  return {
    text: join(
      [
        join(
          [
            ...(notice === undefined ? [] : [escape(notice)]),
            bold(escape(settings.heading(targetName(subscription.target, language, facts)))),
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
    const leads = leadsOf(subscription);
    const next = nextReminder(now, tiesOf(subscription.target, facts), leads, screen);
    const coming = next ? list.next(dayText(language, next.day)) : list.noNext;
    return join(
      [
        bold(escape(`${number}. ${targetName(subscription.target, language, facts)}`)),
        escape(list.entry(settings.leads(leads), coming)),
      ],
      "\n",
    );
  });
  keyboard.row();
  if (page > 0) keyboard.text(telegram.answer.previous, buttons.reminders.data({ page: page - 1 }));
  if (page + 1 < pages) keyboard.text(telegram.answer.next, buttons.reminders.data({ page: page + 1 }));
  keyboard
    .row()
    .text(settings.changeHour(hour), buttons.hours.data({ subscription: 0 }))
    .text(
      settings.changeZone(zoneName(language, timeZone)),
      buttons.zones.data({ subscription: 0, country: countryOf(timeZone, language) }),
    )
    .row()
    .text(list.removeAll, buttons.stopReminders.data({ step: "ask" }));
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

function backButton(keyboard: InlineKeyboard, subscription: number, language: Language): InlineKeyboard {
  const data =
    subscription === 0 ? buttons.reminders.data({ page: 0 }) : buttons.reminder.data({ subscription, where: "here" });
  return keyboard.row().text(catalogueOf(language).reminders.settings.back, data);
}

/** The choice of the hour. */
export function hoursView(subscription: number, { language, timeZone, hour: chosen, now }: Screen): View {
  const { hours, settings } = catalogueOf(language).reminders;
  const keyboard = new InlineKeyboard();
  for (let hour = 0; hour < 24; hour += 1) {
    if (hour % HOURS_IN_ROW === 0) keyboard.row();
    const label = hour === chosen ? settings.toggle(hours.hour(hour), true) : hours.hour(hour);
    keyboard.text(label, buttons.hour.data({ subscription, hour }));
  }
  return {
    text: escape(hours.choose(zoneText(language, timeZone, now))),
    keyboard: backButton(keyboard, subscription, language),
  };
}

/** Whose zones to show first. */
export function countryOf(timeZone: string, language: Language): "fr" | "ru" {
  if ((FRENCH_ZONES as readonly string[]).includes(timeZone)) return "fr";
  return (RUSSIAN_ZONES as readonly string[]).includes(timeZone) ? "ru" : language;
}

/** The zones that most readers are in, that of the reader's language before the other; then those of a country by offset. */
function zonesOf(country: "fr" | "ru", language: Language): string[] {
  const [own, other] = language === "fr" ? (["fr", "ru"] as const) : (["ru", "fr"] as const);
  return [
    ...new Set<string>([defaultZone(own), defaultZone(other), ...(country === "fr" ? FRENCH_ZONES : RUSSIAN_ZONES)]),
  ];
}

/** The choice of the zone: from the list of a country; a town can be typed, and a position sent, as well. */
export function zonesView(
  subscription: number,
  country: "fr" | "ru",
  { language, timeZone, now }: Screen,
  { group, notice }: { group: boolean; notice?: string },
): View {
  const { zones } = catalogueOf(language).reminders;
  const keyboard = new InlineKeyboard();
  for (const [index, zone] of zonesOf(country, language).entries()) {
    if (index % ZONES_IN_ROW === 0) keyboard.row();
    const label = zones.label(zoneName(language, zone), zoneOffset(zone, now));
    keyboard.text(label, buttons.zone.data({ subscription, zone }));
  }
  const other = country === "fr" ? "ru" : "fr";
  keyboard.row().text(zones.otherCountry[other], buttons.zones.data({ subscription, country: other }));
  const texts = [notice ?? zones.choose(zoneText(language, timeZone, now)), ...(group ? [zones.inGroup] : [])];
  return { text: join(texts.map(escape), "\n"), keyboard: backButton(keyboard, subscription, language) };
}

/** Asks before everything is removed. */
export function askRemoveAllView(count: number, language: Language): View {
  const { list } = catalogueOf(language).reminders;
  return {
    text: escape(list.askRemoveAll(count)),
    keyboard: new InlineKeyboard()
      .text(list.removeAll, buttons.stopReminders.data({ step: "do" }))
      .text(list.keep, buttons.reminders.data({ page: 0 })),
  };
}

/** What was removed, by name, with the button that brings it back. */
export function removedView(
  removed: readonly Subscription[],
  removal: string,
  { language, facts }: Pick<Screen, "language" | "facts">,
): View {
  const { removed: messages } = catalogueOf(language).reminders;
  const names = removed.map(({ target }) => targetName(target, language, facts));
  const [only] = names;
  if (only === undefined) return { text: escape(messages.none) };
  const keyboard = new InlineKeyboard().text(messages.restore, buttons.restoreReminders.data({ removal }));
  if (names.length === 1) return { text: escape(messages.one(only)), keyboard };
  return {
    keyboard,
    text: join([escape(messages.several(names.length)), ...names.map((name) => escape(`• ${name}`))], "\n"),
  };
}
