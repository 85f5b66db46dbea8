import type { Days } from "../../corpus/days/event-days.ts";

/** Why an event has lost its days. */
type Without = "undated" | "cancelled" | "gone";

/**
 * The sentences of event reminders; `plan` is « le 9 octobre 2027, de 20 h à 22 h », «на 9 октября 2027 года,
 * 20:00–22:00».
 */
export interface EventReminderMessages {
  /** The state of an event in the settings of its reminder: to come, over, or why no reminder will come. */
  planned(plan: string): string;
  over(plan: string): string;
  without: Record<Without, string>;
  /** The next reminder; `hour` is 0–23. */
  next(day: string, hour: number): string;
  /** Changes of the event are announced too. */
  changesToo: string;
  /** Why no reminder can be set. */
  notToCome: string;
  /** The time zone of the event's hours, when it is not the reader's. */
  zone(name: string, offset: string): string;
  /**
   * The sentence of a reminder.
   * @param daysUntil days until the first day; negative when that is over
   * @param hours after a comma; empty if there are none
   */
  when(daysUntil: number, days: Days, hours: string): string;
  change: {
    moved(now: string, before: string): string;
    otherHours(now: string, before: string): string;
    /** The event has a day again. */
    again: Record<Without, (now: string) => string>;
    /** `before` is null if no day was known; `now` is null if the programme gives no time at all. */
    cancelled(before: string | null): string;
    gone(before: string | null): string;
    undated(before: string | null, now: string | null): string;
    /** What happens to the reminders. */
    follows: string;
    ends: Record<Without, string>;
  };
  maybeRepeat: string;
  card: string;
  stop: string;
}
