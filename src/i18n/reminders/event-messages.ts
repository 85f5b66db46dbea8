import type { Days } from "../../corpus/days/event-days.ts";

/** Why an event that was to come has no day any more. */
type Without = "undated" | "cancelled" | "gone";

/** Every sentence about reminders of events; a `plan` is « le 9 octobre 2027, de 20 h à 22 h », «на 9 октября 2027 года, 20:00–22:00». */
export interface EventReminderMessages {
  /** When an event is, in the settings of its reminder: to come, over, or why there is nothing to come. */
  planned(plan: string): string;
  over(plan: string): string;
  without: Record<Without, string>;
  /** The next reminder; `hour` is 0–23. */
  next(day: string, hour: number): string;
  /** That a change is told too. */
  changesToo: string;
  /** Why none can be set. */
  notToCome: string;
  /** The zone of hours that is not the reader's. */
  zone(name: string, offset: string): string;
  /**
   * The sentence of a reminder.
   * @param daysUntil the first day; negative when it is over
   * @param hours after a comma; empty where none are given
   */
  when(daysUntil: number, days: Days, hours: string): string;
  change: {
    moved(now: string, before: string): string;
    otherHours(now: string, before: string): string;
    /** After there was no day. */
    again: Record<Without, (now: string) => string>;
    /** `before` is null where no day was known then; `now` where the programme gives no time at all. */
    cancelled(before: string | null): string;
    gone(before: string | null): string;
    undated(before: string | null, now: string | null): string;
    /** What becomes of the reminders. */
    follows: string;
    ends: Record<Without, string>;
  };
  maybeRepeat: string;
  card: string;
  stop: string;
}
