import { InlineKeyboard } from "grammy";
import { detailsOf } from "../../../answer/answer-event.ts";
import { venueLine } from "../../../answer/wording/event-lines.ts";
import type { Days } from "../../../corpus/days/event-days.ts";
import { zoneOfEvent } from "../../../corpus/days/event-zone.ts";
import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { hoursOn } from "../../../corpus/days/sessions.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../../i18n/dates.ts";
import { plannedText } from "../../../i18n/replies/parts.ts";
import { readPlan } from "../../../reminders/event-plan.ts";
import type { EventPlan } from "../../../reminders/event-plan.ts";
import type { OutgoingReminder } from "../../../reminders/ports.ts";
import { CHANGE } from "../../../state/store.ts";
import type { Told } from "../../../state/store.ts";
import { buttons } from "../../links/callback-data.ts";
import type { FeatureDeps } from "../../context.ts";
import { bold, escape, italic, join } from "../../message/html.ts";
import type { Html } from "../../message/html.ts";
import { hoursWords, planWords } from "../../reminders/plan-words.ts";
import type { View } from "../../message/reply.ts";

type Facts = Pick<FeatureDeps["facts"], "corpus" | "projects">;

/** The buttons: the card if there is one, the settings, unsubscribe. */
function keyboardOf(
  { language, target, subscriptionId }: OutgoingReminder,
  hasCard: boolean,
  { corpus }: Pick<Facts, "corpus">,
): InlineKeyboard {
  const { events, message } = catalogueOf(language, corpus.programme.things).reminders;
  const keyboard = new InlineKeyboard();
  if (hasCard) keyboard.text(events.card, buttons.eventAnew.data({ event: target.id })).row();
  return keyboard
    .text(message.change, buttons.reminder.data({ subscription: subscriptionId, where: "new" }))
    .text(events.stop, buttons.stopEvent.data({ event: target.id }));
}

/** A title, its lines, and in italics the remarks about the message itself. */
function messageOf(title: string, lines: readonly string[], remarks: readonly string[]): Html {
  return join(
    [
      join([bold(escape(keepDatesTogether(title))), ...lines.map(escape)], "\n"),
      join(
        remarks.map((remark) => italic(escape(remark))),
        "\n",
      ),
    ],
    "\n\n",
  );
}

/** A reminder of an event: when and where, and whether the reminder is late or may be a repeat. */
export function eventReminderView(
  reminder: OutgoingReminder,
  days: Days,
  event: ProgrammeEvent,
  { corpus }: Facts,
): View {
  const { language, daysUntil, leadDays, late, maybeRepeat } = reminder;
  const { answer, reminders } = catalogueOf(language);
  const { events, message } = reminders;
  const venue = venueLine(detailsOf(event, language));
  const hours = hoursWords(days.start, hoursOn(event.dates, days.start) ?? null, reminder, zoneOfEvent(event, corpus));
  const lines = [events.when(daysUntil, days, hours), ...(venue === "" ? [] : [answer.event.venue(venue)])];
  const remarks = [
    ...(late && leadDays !== CHANGE ? [message.late(leadDays)] : []),
    ...(maybeRepeat ? [message.maybeRepeat] : []),
  ];
  return { text: messageOf(event.title[language], lines, remarks), keyboard: keyboardOf(reminder, true, { corpus }) };
}

/** What the programme says now and what it said before, and what this means for the reminders. */
function changeLines(
  now: EventPlan,
  before: EventPlan,
  reminder: OutgoingReminder,
  { event, corpus }: { event: ProgrammeEvent | undefined; corpus: Facts["corpus"] },
): string[] {
  const { change } = catalogueOf(reminder.language, corpus.programme.things).reminders.events;
  const zone = zoneOfEvent(event ?? {}, corpus);
  const wordsOf = (plan: EventPlan) => (plan.kind === "dated" ? planWords(plan, reminder, zone) : null);
  const [words, earlier] = [wordsOf(now), wordsOf(before)];
  switch (now.kind) {
    case "dated": {
      const text = words ?? "";
      if (before.kind !== "dated") return [change.again[before.kind](text), change.follows];
      // The zone is named once, after the hours that are valid now.
      const past = planWords(before, { ...reminder, timeZone: zone }, zone);
      const hasSameDays = JSON.stringify(now.days) === JSON.stringify(before.days);
      return hasSameDays ? [change.otherHours(text, past)] : [change.moved(text, past), change.follows];
    }
    case "undated":
      return [change.undated(earlier, event ? plannedText(reminder.language, event.dates) : null), change.ends.undated];
    case "cancelled":
    case "gone":
      return [change[now.kind](earlier), change.ends[now.kind]];
  }
}

/**
 * The news of a change: another day or hour, a cancellation, a date withdrawn, or an event removed from the programme.
 */
export function changeView(reminder: OutgoingReminder, told: Told, { corpus, projects }: Facts): View {
  const { language, maybeRepeat, occurrence, target } = reminder;
  const { events } = catalogueOf(language).reminders;
  const event = projects.event(target.id);
  const lines = changeLines(readPlan(occurrence), readPlan(told.plan), reminder, { event, corpus });
  return {
    text: messageOf((event?.title ?? told.title)[language], lines, maybeRepeat ? [events.maybeRepeat] : []),
    keyboard: keyboardOf(reminder, event !== undefined, { corpus }),
  };
}
