import { InlineKeyboard } from "grammy";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { dayText } from "../../../i18n/dates.ts";
import { zoneText } from "../../../i18n/reminders/zones.ts";
import { readDigest, WEEKDAYS, weekdayOf } from "../../../reminders/digest-plan.ts";
import type { DigestPlan, Rhythm } from "../../../reminders/digest-plan.ts";
import type { Subscription } from "../../../state/store.ts";
import { buttons } from "../../links/callback-data.ts";
import { bold, escape, join } from "../../message/html.ts";
import { nextDay } from "../../reminders/next-reminder.ts";
import type { Screen } from "../../reminders/screen.ts";
import type { View } from "../../message/reply.ts";
import { addTimesRow } from "./reminder-times-view.ts";

/** With more in a row, a telephone cuts their names. */
const WEEKDAYS_IN_ROW = 4;

/** The default day of a weekly digest: Monday. */
const FIRST_WEEKDAY = 1;

function chosenLines(subscription: Subscription, { rhythm, bilingual }: DigestPlan, screen: Screen): string[] {
  const { language, hour, timeZone, now, facts } = screen;
  const { digest, settings } = catalogueOf(language, facts.corpus.programme.things).reminders;
  const weekday = weekdayOf(rhythm);
  const next = nextDay(now, subscription, screen);
  return [
    weekday === null ? digest.settings.daily(hour) : digest.settings.weekly(weekday, hour),
    settings.zone(zoneText(language, timeZone, now)),
    ...(bilingual ? [digest.settings.bilingual] : []),
    weekday === null ? digest.settings.silentDay : digest.settings.silentWeek,
    next === null ? digest.settings.noNext : digest.settings.next(dayText(language, next), hour),
  ];
}

/** The choices; each button carries the state that it sets. */
function keyboardOf(subscription: Subscription | undefined, plan: DigestPlan | null, screen: Screen): InlineKeyboard {
  const { language, inChannel } = screen;
  const { digest, settings } = catalogueOf(language).reminders;
  const words = digest.settings;
  const chosen = plan?.rhythm ?? null;
  const weekday = chosen === null ? null : weekdayOf(chosen);
  const keyboard = new InlineKeyboard();
  const to = (rhythm: Rhythm | "off", languages = plan?.bilingual === true ? ("both" as const) : ("one" as const)) =>
    buttons.digest.data({ rhythm, languages });
  keyboard
    .text(settings.toggle(words.eachDay, chosen === "day"), to("day"))
    .text(settings.toggle(words.eachWeek, weekday !== null), to(`week-${weekday ?? FIRST_WEEKDAY}`));
  if (weekday !== null) {
    for (const [index, day] of WEEKDAYS.entries()) {
      if (index % WEEKDAYS_IN_ROW === 0) keyboard.row();
      const label = words.weekdays[day];
      keyboard.text(day === weekday ? settings.toggle(label, true) : label, to(`week-${day}`));
    }
  }
  if (subscription !== undefined && plan !== null) {
    const { id } = subscription;
    const other = plan.bilingual ? "one" : "both";
    addTimesRow(keyboard, id, screen)
      .text(settings.toggle(words.bothLanguages, plan.bilingual), to(plan.rhythm, other))
      .text(words.stop, to("off"));
  }
  // Every reader of the channel sees these settings, so they can be closed.
  if (inChannel) keyboard.row().text(words.close, buttons.closeDigest.data({}));
  return keyboard;
}

/** The digest of a chat, or that it has none, with all choices. */
export function digestSettingsView(subscription: Subscription | undefined, screen: Screen, notice?: string): View {
  const { digest } = catalogueOf(screen.language, screen.facts.corpus.programme.things).reminders;
  const words = digest.settings;
  const plan = subscription ? readDigest(subscription.target) : null;
  const lines = subscription && plan ? chosenLines(subscription, plan, screen) : [words.off];
  const heading = [...(notice === undefined ? [] : [escape(notice)]), bold(escape(words.heading))];
  return {
    text: join([join(heading, "\n"), escape(words.about), join(lines.map(escape), "\n")], "\n\n"),
    keyboard: keyboardOf(subscription, plan, screen),
  };
}
