import { InlineKeyboard } from "grammy";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { zoneName, zoneOffset, zoneText } from "../../../i18n/reminders/zones.ts";
import type { Language } from "../../../language/languages.ts";
import { defaultZone, FRENCH_ZONES, RUSSIAN_ZONES } from "../../../reminders/zones.ts";
import { buttons } from "../../links/callback-data.ts";
import { escape, join } from "../../message/html.ts";
import type { Screen } from "../../reminders/screen.ts";
import type { View } from "../../message/reply.ts";

const HOURS_IN_ROW = 6;
const ZONES_IN_ROW = 2;

function backButton(keyboard: InlineKeyboard, subscription: number, language: Language): InlineKeyboard {
  const data =
    subscription === 0 ? buttons.reminders.data({ page: 0 }) : buttons.reminder.data({ subscription, where: "here" });
  return keyboard.row().text(catalogueOf(language).reminders.settings.back, data);
}

/** The hours to choose from. */
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

/** Adds a row with buttons to change the hour and the zone; subscription 0 stands for all of them. */
export function addTimesRow(
  keyboard: InlineKeyboard,
  subscription: number,
  { language, hour, timeZone }: Screen,
): InlineKeyboard {
  const { settings } = catalogueOf(language).reminders;
  return keyboard
    .row()
    .text(settings.changeHour(hour), buttons.hours.data({ subscription }))
    .text(
      settings.changeZone(zoneName(language, timeZone)),
      buttons.zones.data({ subscription, country: countryOf(timeZone, language) }),
    )
    .row();
}

/** The country whose zones are listed first. */
export function countryOf(timeZone: string, language: Language): "fr" | "ru" {
  if ((FRENCH_ZONES as readonly string[]).includes(timeZone)) return "fr";
  return (RUSSIAN_ZONES as readonly string[]).includes(timeZone) ? "ru" : language;
}

/** The common zones, that of the reader's language first, then the country's zones by offset. */
function zonesOf(country: "fr" | "ru", language: Language): string[] {
  const [own, other] = language === "fr" ? (["fr", "ru"] as const) : (["ru", "fr"] as const);
  return [
    ...new Set<string>([defaultZone(own), defaultZone(other), ...(country === "fr" ? FRENCH_ZONES : RUSSIAN_ZONES)]),
  ];
}

/** The zones of a country to choose from; the reader can also type a town or send a position. */
export function zonesView(
  subscription: number,
  country: "fr" | "ru",
  { language, timeZone, now, inChannel }: Screen,
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
  const texts = [
    notice ?? zones.choose(zoneText(language, timeZone, now)),
    ...(group ? [zones.inGroup] : []),
    ...(inChannel ? [zones.inChannel] : []),
  ];
  return { text: join(texts.map(escape), "\n"), keyboard: backButton(keyboard, subscription, language) };
}
