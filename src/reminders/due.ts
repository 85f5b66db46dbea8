import { anniversaryIn, hasDay } from "../corpus/anniversaries.ts";
import type { Anniversary } from "../corpus/anniversaries.ts";
import { addDays, daysBetween } from "../corpus/days.ts";
import type { Twinning } from "../corpus/schema.ts";
import { LEAD_DAYS } from "../state/store.ts";
import type { DeliveryKey, LeadDays, ReminderTarget, Subscription } from "../state/store.ts";
import { localDay, zonedInstant } from "./local-time.ts";
import type { ReminderSettings } from "./zones.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** A reminder that is later than this is not sent any more. */
export const CATCH_UP_MS = 7 * DAY_MS;

/** A tie that can be reminded: its day is known, from a source that can be relied on. */
export type DatedTwinning = Pick<Twinning, "id" | "places"> & { since: string };

/** The ties of the corpus that can be reminded. */
export function datedTwinnings(twinnings: readonly Twinning[]): DatedTwinning[] {
  return twinnings.flatMap(({ id, places, since, remindable }) =>
    remindable && hasDay(since) ? [{ id, places, since }] : [],
  );
}

/** A subscription with the settings of its chat. */
export interface DueSubscription extends Subscription, ReminderSettings {
  chatId: number;
}

/** Where a reminder stands in time, seen from a moment. */
export interface Timing {
  /** True when the day on which it should have come is over where the reader is. */
  late: boolean;
  /** Days from the reader's today to the anniversary: 0 is today, -1 was yesterday. */
  daysUntil: number;
}

/** One reminder that has to be sent. */
export interface Reminder extends DeliveryKey, ReminderSettings, Timing {
  subscriptionId: number;
  anniversary: Anniversary;
  scheduledAt: Date;
}

/** A moment at which a tie is to be reminded, for every chat of a zone that has asked for that lead and hour. */
interface Slot {
  twinning: DatedTwinning;
  leadDays: LeadDays;
  year: number;
  anniversary: Anniversary;
  scheduledAt: Date;
}

/** A key as one string, for sets. */
export function deliveryKey({ chatId, twinningId, year, leadDays }: DeliveryKey): string {
  return `${chatId}/${twinningId}/${year}/${leadDays}`;
}

/** Where a reminder stands in time now: it can change while it waits for its turn. */
export function timingOf({ timeZone, scheduledAt, anniversary }: Omit<Reminder, keyof Timing>, now: Date): Timing {
  const today = localDay(timeZone, now);
  return { late: localDay(timeZone, scheduledAt) < today, daysUntil: daysBetween(today, anniversary.day) };
}

/** From when on reminders are looked at: those before were sent or counted when `checkedUntil` was now. */
function windowStart(now: Date, checkedUntil: Date): Date {
  return new Date(Math.min(now.getTime(), checkedUntil.getTime()) - CATCH_UP_MS);
}

function covers(target: ReminderTarget, twinning: DatedTwinning): boolean {
  if (target.kind === "all") return true;
  return target.kind === "twinning" ? twinning.id === target.id : twinning.places.includes(target.id);
}

/** The reminding days of a tie whose dates lie between two ISO dates, both included. */
function remindingDays(twinning: DatedTwinning, from: string, to: string) {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1];
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).flatMap((year) => {
    const anniversary = anniversaryIn(twinning.since, year);
    if (anniversary === null) return [];
    return LEAD_DAYS.map((leadDays) => ({
      year,
      anniversary,
      leadDays,
      day: addDays(anniversary.day, -leadDays),
    })).filter(({ day }) => from <= day && day <= to);
  });
}

/** The days between which a reminder of the window can lie in any zone of the world. */
function daysAround(from: Date, to: Date): [string, string] {
  return [addDays(from.toISOString().slice(0, 10), -1), addDays(to.toISOString().slice(0, 10), 1)];
}

/** The ties that anybody, anywhere, may have to be reminded of now: on most days a few, often none. */
export function nearTwinnings(now: Date, checkedUntil: Date, twinnings: readonly DatedTwinning[]): DatedTwinning[] {
  const [from, to] = daysAround(windowStart(now, checkedUntil), now);
  return twinnings.filter((twinning) => remindingDays(twinning, from, to).length > 0);
}

/**
 * Decides which reminders have to be sent now. A reminder is due from its hour on for seven days; one that nobody looked
 * at in that time is skipped. One whose hour was over when the chat asked for it is neither.
 * @param checkedUntil when this was last asked; skipped are the reminders that have become too late since then
 * @param delivered keys (see {@link deliveryKey}) of the reminders that need no sending
 */
export function whatIsDue({
  now,
  checkedUntil,
  subscriptions,
  twinnings,
  delivered,
}: {
  now: Date;
  checkedUntil: Date;
  subscriptions: readonly DueSubscription[];
  twinnings: readonly DatedTwinning[];
  delivered: ReadonlySet<string>;
}): { due: Reminder[]; skipped: DeliveryKey[] } {
  const from = windowStart(now, checkedUntil);
  const days = daysAround(from, now);
  const slotsByHour = new Map<string, Slot[]>();
  const slotsOf = ({ timeZone, hour }: ReminderSettings): Slot[] => {
    const name = `${timeZone} ${hour}`;
    let slots = slotsByHour.get(name);
    if (slots === undefined) {
      slots = twinnings.flatMap((twinning) =>
        remindingDays(twinning, ...days).flatMap(({ day, ...slot }) => {
          const scheduledAt = zonedInstant(timeZone, day, hour);
          return from <= scheduledAt && scheduledAt <= now ? [{ ...slot, twinning, scheduledAt }] : [];
        }),
      );
      slotsByHour.set(name, slots);
    }
    return slots;
  };

  const due = new Map<string, Reminder>();
  const skipped = new Map<string, DeliveryKey>();
  for (const { id, chatId, target, leads, language, timeZone, hour } of subscriptions) {
    for (const { twinning, leadDays, year, anniversary, scheduledAt } of slotsOf({ language, timeZone, hour })) {
      const lead = leads.find(({ days }) => days === leadDays);
      if (lead === undefined || lead.since > scheduledAt || !covers(target, twinning)) continue;
      const key: DeliveryKey = { chatId, twinningId: twinning.id, year, leadDays };
      const name = deliveryKey(key);
      if (delivered.has(name)) continue;
      if (now.getTime() - scheduledAt.getTime() > CATCH_UP_MS) {
        skipped.set(name, key);
        continue;
      }
      const reminder = { ...key, subscriptionId: id, language, timeZone, hour, anniversary, scheduledAt };
      due.set(name, { ...reminder, ...timingOf(reminder, now) });
    }
  }
  const inOrder = [...due.values()].sort((one, other) => one.scheduledAt.getTime() - other.scheduledAt.getTime());
  return { due: inOrder, skipped: [...skipped.values()] };
}

/**
 * When to look again: at the next full minute. Every zone's full hour is a full minute of UTC, so a reminder comes on time
 * without a timer of its own; and a timer that fires early, or a clock that jumps, costs a minute at most.
 */
export function nextWake(now: Date): Date {
  return new Date((Math.floor(now.getTime() / MINUTE_MS) + 1) * MINUTE_MS);
}
