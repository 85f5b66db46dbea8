import { InlineKeyboard } from "grammy";
import type { Anniversary } from "../../../corpus/anniversaries.ts";
import type { Twinning } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { dayText, keepDatesTogether } from "../../../i18n/dates.ts";
import type { OutgoingReminder } from "../../../reminders/ports.ts";
import { CHANGE } from "../../../state/store.ts";
import { buttons } from "../../links/callback-data.ts";
import type { FeatureDeps } from "../../context.ts";
import { bold, escape, italic, join } from "../../message/html.ts";
import { pairOf } from "../../reminders/targets.ts";
import type { View } from "../../message/reply.ts";
import { digestView } from "./digest-view.ts";
import type { DigestFacts } from "./digest-view.ts";
import { changeView, eventReminderView } from "./event-reminder-view.ts";

/**
 * A reminder of an anniversary: which one, when, what the date refers to, and whether the reminder is late or may be a
 * repeat.
 */
function tieReminderView(
  { language, daysUntil, leadDays, late, maybeRepeat, subscriptionId }: OutgoingReminder,
  anniversary: Anniversary,
  tie: Twinning,
  { geography }: Pick<FeatureDeps["facts"], "geography">,
): View {
  const { message } = catalogueOf(language).reminders;
  const { value, asOf } = tie.status;
  const since = tie.since ?? "";
  const when = message.when(daysUntil, dayText(language, anniversary.day));
  const isOver = value === "suspended" || value === "ended";
  return {
    text: join(
      [
        join(
          [
            bold(escape(pairOf(tie, language, geography))),
            escape(
              isOver
                ? message.neutral(when, since.slice(0, 4), tie.kind, value, asOf)
                : message.anniversary(when, anniversary.years, tie.kind, since),
            ),
          ],
          "\n",
        ),
        escape(keepDatesTogether(tie.note?.[language] ?? "")),
        join(
          [
            ...(anniversary.movedFrom29February ? [message.moved(anniversary.day.slice(0, 4))] : []),
            ...(late && leadDays !== CHANGE ? [message.late(leadDays)] : []),
            ...(maybeRepeat ? [message.maybeRepeat] : []),
          ].map((sentence) => italic(escape(sentence))),
          "\n",
        ),
      ],
      "\n\n",
    ),
    keyboard: new InlineKeyboard()
      .text(message.card(tie.kind), buttons.twinning.data({ twinning: tie.id, origin: "o", answer: "", page: 0 }))
      .row()
      .text(message.change, buttons.reminder.data({ subscription: subscriptionId, where: "new" }))
      .text(message.stop(tie.kind), buttons.stopTwinning.data({ twinning: tie.id })),
  };
}

/** The message of any reminder; null when its tie or event no longer exists. */
export function reminderView(
  reminder: OutgoingReminder,
  facts: Pick<FeatureDeps["facts"], "projects"> & DigestFacts,
): View | null {
  const { about, target } = reminder;
  if (about.kind === "digest") return digestView(reminder, about.digest, facts);
  if (about.kind === "change") return changeView(reminder, about.told, facts);
  if (about.kind === "event") {
    const event = facts.projects.event(target.id);
    return event ? eventReminderView(reminder, about.days, event, facts) : null;
  }
  const tie = facts.corpus.twinnings.find(({ id }) => id === target.id);
  return tie ? tieReminderView(reminder, about.anniversary, tie, facts) : null;
}
