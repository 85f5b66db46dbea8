import { addDays, daysBetween } from "../corpus/days/days.ts";
import { CHANGE } from "../state/store.ts";
import type { DeliveryKey, LeadDays, ReminderTarget, Subscription, Told } from "../state/store.ts";
import { readDigest } from "./digest-plan.ts";
import { isNews, readPlan, writePlan } from "./event-plan.ts";
import type { EventPlan } from "./event-plan.ts";
import { localDay, localHour, zonedInstant } from "./local-time.ts";
import { covers, dayOf, remindingDays } from "./occasions.ts";
import type { Occasion, Subject } from "./occasions.ts";
import type { ReminderSettings } from "./zones.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** A reminder that is later than this is no longer sent. */
export const CATCH_UP_MS = 7 * DAY_MS;

/** Changes are announced between these local hours, the second one excluded, even if the chat has chosen another hour. */
const [MORNING, NIGHT] = [8, 22];

/** A subscription with the settings of its chat. */
export interface DueSubscription extends Subscription, ReminderSettings {
  chatId: number;
}

/** The timing of a reminder at a given moment. */
export interface Timing {
  /** Whether the day on which it was due has ended for the reader. */
  late: boolean;
  /** Days from the reader's today to the day of the occasion: 0 is today, -1 was yesterday. */
  daysUntil: number;
}

/** The subject of a message: something that is coming, or a plan that differs from what the chat was told. */
export type About = Occasion | { kind: "change"; told: Told };

/** A message to send: a reminder, or the news of a change. */
export interface Reminder extends DeliveryKey, ReminderSettings, Timing {
  subscriptionId: number;
  about: About;
  scheduledAt: Date;
}

/** A moment at which chats with this zone, hour and lead time are due a reminder. */
interface Slot {
  subject: Subject;
  leadDays: LeadDays;
  occurrence: string;
  occasion: Occasion;
  scheduledAt: Date;
}

/** A delivery key as a string, for sets. */
export function deliveryKey({ chatId, target, occurrence, leadDays }: DeliveryKey): string {
  return `${chatId}/${target.kind}/${target.id}/${occurrence}/${leadDays}`;
}

/** What a chat was told about an event as a string, for maps. */
export function toldKey(eventId: string, { plan }: Pick<Told, "plan">): string {
  return `${eventId} ${plan}`;
}

/** The timing of a reminder at this moment; it can change while the reminder waits. News of a change are never late. */
export function timingOf({ timeZone, scheduledAt, about }: Omit<Reminder, keyof Timing>, now: Date): Timing {
  if (about.kind === "change") return { late: false, daysUntil: 0 };
  const today = localDay(timeZone, now);
  return { late: localDay(timeZone, scheduledAt) < today, daysUntil: daysBetween(today, dayOf(about)) };
}

/** The beginning of the window that has to be checked. The check at `checkedUntil` dealt with everything before it. */
function windowStart(now: Date, checkedUntil: Date): Date {
  return new Date(Math.min(now.getTime(), checkedUntil.getTime()) - CATCH_UP_MS);
}

/** The days on which reminders of this window can fall, in any time zone. */
function daysAround(from: Date, to: Date): [string, string] {
  return [addDays(from.toISOString().slice(0, 10), -1), addDays(to.toISOString().slice(0, 10), 1)];
}

/** The subjects with a reminder that may be due now in some time zone; on most days few or none. */
export function nearSubjects(now: Date, checkedUntil: Date, subjects: readonly Subject[]): Subject[] {
  const [from, to] = daysAround(windowStart(now, checkedUntil), now);
  return subjects.filter((subject) => remindingDays(subject, from, to).length > 0);
}

/** The change that a chat must still be told about; null if there is none. */
function changeFor(
  { id, chatId, target, told, language, timeZone, hour }: DueSubscription,
  changed: ReadonlyMap<string, EventPlan>,
  now: Date,
): Reminder | null {
  if (target.kind !== "event" || told === null) return null;
  const plan = changed.get(toldKey(target.id, told));
  if (plan === undefined || !isNews(readPlan(told.plan), plan, localDay(timeZone, now))) return null;
  const key: DeliveryKey = { chatId, target, occurrence: writePlan(plan), leadDays: CHANGE };
  const reminder = { ...key, subscriptionId: id, language, timeZone, hour, about: { kind: "change" as const, told } };
  return { ...reminder, scheduledAt: now, late: false, daysUntil: 0 };
}

/** Whether a chat may get a message that cannot wait for its chosen hour. It may not during its night. */
function isAwake({ timeZone, hour }: ReminderSettings, now: Date): boolean {
  const local = localHour(timeZone, now);
  return (MORNING <= local && local < NIGHT) || local === hour;
}

/** Returns a function that finds the slots for a zone and an hour. It computes them once for all chats that share both. */
function slotsBetween(from: Date, now: Date, subjects: readonly Subject[]): (settings: ReminderSettings) => Slot[] {
  const days = daysAround(from, now);
  const known = new Map<string, Slot[]>();
  return ({ timeZone, hour }) => {
    const name = `${timeZone} ${hour}`;
    let slots = known.get(name);
    if (slots === undefined) {
      slots = subjects.flatMap((subject) =>
        remindingDays(subject, ...days).flatMap(({ day, ...slot }) => {
          const scheduledAt = zonedInstant(timeZone, day, hour);
          return from <= scheduledAt && scheduledAt <= now ? [{ ...slot, subject, scheduledAt }] : [];
        }),
      );
      known.set(name, slots);
    }
    return slots;
  };
}

/** Gives a digest the languages that the chat has chosen. */
function asAskedFor(occasion: Occasion, target: ReminderTarget): Occasion {
  if (occasion.kind !== "digest") return occasion;
  return { ...occasion, digest: { ...occasion.digest, bilingual: readDigest(target)?.bilingual ?? false } };
}

/** The input of {@link whatIsDue}. */
export interface Situation {
  now: Date;
  /** When the last check took place. Reminders that have become too late since then are skipped. */
  checkedUntil: Date;
  subscriptions: readonly DueSubscription[];
  subjects: readonly Subject[];
  /** The current plans where they differ from what chats were told, by {@link toldKey}. Default none. */
  changed?: ReadonlyMap<string, EventPlan>;
  /** Keys (see {@link deliveryKey}) of deliveries that must not be sent now. */
  delivered: ReadonlySet<string>;
  /** The keys among `delivered` that another process has claimed, or that wait for a retry. Default none. */
  held?: ReadonlySet<string>;
}

/**
 * Decides what to send now. A reminder is due for seven days from its hour on, and is skipped after that. If the chat
 * subscribed after that hour, the reminder is neither due nor skipped. Changes come first: a changed event has no
 * reminders until the news of the change has been delivered or given up.
 */
export function whatIsDue(situation: Situation): { due: Reminder[]; skipped: DeliveryKey[] } {
  const { now, checkedUntil, subscriptions, subjects, changed = new Map(), delivered, held = new Set() } = situation;
  // Only compute slots for subjects that somebody has subscribed to.
  const wanted = subjects.filter((subject) => subscriptions.some(({ target }) => covers(target, subject)));
  const slotsOf = slotsBetween(windowStart(now, checkedUntil), now, wanted);
  const changes: Reminder[] = [];
  const due = new Map<string, Reminder>();
  const skipped = new Map<string, DeliveryKey>();
  for (const subscription of subscriptions) {
    const { id, chatId, target, leads, told, language, timeZone, hour } = subscription;
    const change = changeFor(subscription, changed, now);
    const isDelivered = change !== null && delivered.has(deliveryKey(change));
    if (change !== null && !isDelivered && isAwake(subscription, now)) changes.push(change);
    if (change !== null && (!isDelivered || held.has(deliveryKey(change)))) continue;
    for (const { subject, leadDays, occurrence, occasion, scheduledAt } of slotsOf(subscription)) {
      const lead = leads.find(({ days }) => days === leadDays);
      if (lead === undefined || lead.since > scheduledAt || !covers(target, subject)) continue;
      // A message about a change also covers the reminders that were due before it.
      if (told !== null && told.at > scheduledAt) continue;
      const key: DeliveryKey = { chatId, target: subject.target, occurrence, leadDays };
      const name = deliveryKey(key);
      if (delivered.has(name)) continue;
      if (now.getTime() - scheduledAt.getTime() > CATCH_UP_MS) {
        skipped.set(name, key);
        continue;
      }
      const about = asAskedFor(occasion, target);
      const reminder = { ...key, subscriptionId: id, language, timeZone, hour, about, scheduledAt };
      due.set(name, { ...reminder, ...timingOf(reminder, now) });
    }
  }
  return { due: inOrder([...changes, ...due.values()]), skipped: [...skipped.values()] };
}

/** Changes first, then reminders in order of time. */
export function inOrder(reminders: readonly Reminder[]): Reminder[] {
  const isReminder = ({ about }: Reminder) => (about.kind === "change" ? 0 : 1);
  return [...reminders].sort(
    (one, other) => isReminder(one) - isReminder(other) || one.scheduledAt.getTime() - other.scheduledAt.getTime(),
  );
}

/**
 * When to check again: at the next full minute. A full hour in any zone is a full minute in UTC, so reminders are on
 * time without a timer for each. If a timer fires early or the clock jumps, they are at most a minute late.
 */
export function nextWake(now: Date): Date {
  return new Date((Math.floor(now.getTime() / MINUTE_MS) + 1) * MINUTE_MS);
}
