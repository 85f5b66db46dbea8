import { nextAnniversary } from "../../corpus/anniversaries.ts";
import type { Anniversary } from "../../corpus/anniversaries.ts";
import { addDays } from "../../corpus/days.ts";
import type { Twinning } from "../../corpus/schema.ts";
import { localDay, zonedInstant } from "../../reminders/local-time.ts";
import type { ReminderSettings } from "../../reminders/zones.ts";
import type { LeadDays } from "../../state/store.ts";

/** A reminder that is to come. */
export interface NextReminder {
  twinning: Twinning;
  anniversary: Anniversary;
  /** The reader's day on which it comes, ISO date. */
  day: string;
}

/** The first reminder after now for some ties and lead times; null when none of the ties can be reminded. */
export function nextReminder(
  now: Date,
  twinnings: readonly Twinning[],
  leadDays: readonly LeadDays[],
  { timeZone, hour }: Pick<ReminderSettings, "timeZone" | "hour">,
): NextReminder | null {
  const today = localDay(timeZone, now);
  const upcoming = twinnings
    .filter(({ remindable }) => remindable)
    .flatMap((twinning) =>
      leadDays.flatMap((lead): NextReminder[] => {
        const first = nextAnniversary(twinning.since, addDays(today, lead));
        if (first === null) return [];
        // Today's hour may be over: then it is the one after.
        const isOver = zonedInstant(timeZone, addDays(first.day, -lead), hour) <= now;
        const anniversary = isOver ? nextAnniversary(twinning.since, addDays(first.day, 1)) : first;
        return anniversary === null ? [] : [{ twinning, anniversary, day: addDays(anniversary.day, -lead) }];
      }),
    );
  return upcoming.sort((one, other) => one.day.localeCompare(other.day))[0] ?? null;
}
