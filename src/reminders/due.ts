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

/** A reminder that is later than this is not sent any more. */
export const CATCH_UP_MS = 7 * DAY_MS;

/** Local hours between which a change is told, the second one excluded; no hour of its own is chosen for it. */
const [MORNING, NIGHT] = [8, 22];

/** A subscription with the settings of its chat. */
export interface DueSubscription extends Subscription, ReminderSettings {
  chatId: number;
}

/** Where a reminder stands in time, seen from a moment. */
export interface Timing {
  /** True when the day on which it should have come is over where the reader is. */
  late: boolean;
  /** Days from the reader's today to the day that it is about: 0 is today, -1 was yesterday. */
  daysUntil: number;
}

/** What a message is about: something that comes, or a plan that is no longer what the chat was told. */
export type About = Occasion | { kind: "change"; told: Told };

/** One message that has to be sent: a reminder, or word of a change. */
export interface Reminder extends DeliveryKey, ReminderSettings, Timing {
  subscriptionId: number;
  about: About;
  scheduledAt: Date;
}

/** A moment at which something is to be reminded of, for every chat of a zone that has asked for that lead and hour. */
interface Slot {
  subject: Subject;
  leadDays: LeadDays;
  occurrence: string;
  occasion: Occasion;
  scheduledAt: Date;
}

/** A key as one string, for sets. */
export function deliveryKey({ chatId, target, occurrence, leadDays }: DeliveryKey): string {
  return `${chatId}/${target.kind}/${target.id}/${occurrence}/${leadDays}`;
}

/** What a chat was told of an event as one string, for maps. */
export function toldKey(eventId: string, { plan }: Pick<Told, "plan">): string {
  return `${eventId} ${plan}`;
}

/** Where a reminder stands in time now: it can change while it waits for its turn. A change is never late. */
export function timingOf({ timeZone, scheduledAt, about }: Omit<Reminder, keyof Timing>, now: Date): Timing {
  if (about.kind === "change") return { late: false, daysUntil: 0 };
  const today = localDay(timeZone, now);
  return { late: localDay(timeZone, scheduledAt) < today, daysUntil: daysBetween(today, dayOf(about)) };
}

/** From when on reminders are looked at: those before were sent or counted when `checkedUntil` was now. */
function windowStart(now: Date, checkedUntil: Date): Date {
  return new Date(Math.min(now.getTime(), checkedUntil.getTime()) - CATCH_UP_MS);
}

/** The days between which a reminder of the window can lie in any zone of the world. */
function daysAround(from: Date, to: Date): [string, string] {
  return [addDays(from.toISOString().slice(0, 10), -1), addDays(to.toISOString().slice(0, 10), 1)];
}

/** What anybody, anywhere, may have to be reminded of now: on most days a little, often nothing. */
export function nearSubjects(now: Date, checkedUntil: Date, subjects: readonly Subject[]): Subject[] {
  const [from, to] = daysAround(windowStart(now, checkedUntil), now);
  return subjects.filter((subject) => remindingDays(subject, from, to).length > 0);
}

/** The change that a chat has not been told of yet; null where there is none. */
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

/** Whether a chat may be written to without having chosen the hour: not at night, where it is. */
function isAwake({ timeZone, hour }: ReminderSettings, now: Date): boolean {
  const local = localHour(timeZone, now);
  return (MORNING <= local && local < NIGHT) || local === hour;
}

/** Where the slots of a zone and an hour are looked up: worked out once for all chats that share them. */
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

/** A digest comes in the languages that the chat has chosen for it. */
function asAskedFor(occasion: Occasion, target: ReminderTarget): Occasion {
  if (occasion.kind !== "digest") return occasion;
  return { ...occasion, digest: { ...occasion.digest, bilingual: readDigest(target)?.bilingual ?? false } };
}

/** What the sending of reminders is decided from. */
export interface Situation {
  now: Date;
  /** When this was last asked; skipped are the reminders that have become too late since then. */
  checkedUntil: Date;
  subscriptions: readonly DueSubscription[];
  subjects: readonly Subject[];
  /** The plans that are now in place of what chats were told, by {@link toldKey}. Default none. */
  changed?: ReadonlyMap<string, EventPlan>;
  /** Keys (see {@link deliveryKey}) of what needs no sending. */
  delivered: ReadonlySet<string>;
  /** Those among them that are in other hands, or wait for their time, and are still to come. Default none. */
  held?: ReadonlySet<string>;
}

/**
 * Decides what has to be sent now. A reminder is due from its hour on for seven days; one that nobody looked at in that
 * time is skipped. One whose hour was over when the chat asked for it is neither. An event that has changed is reminded of
 * again once that is told, or will not be told any more: changes come first.
 */
export function whatIsDue(situation: Situation): { due: Reminder[]; skipped: DeliveryKey[] } {
  const { now, checkedUntil, subscriptions, subjects, changed = new Map(), delivered, held = new Set() } = situation;
  // Hours of zones are worked out for what somebody has asked for, and for nothing else.
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
      // What was due before a change was told is told with it.
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

/** Changes first, then reminders as they were to come. */
export function inOrder(reminders: readonly Reminder[]): Reminder[] {
  const isReminder = ({ about }: Reminder) => (about.kind === "change" ? 0 : 1);
  return [...reminders].sort(
    (one, other) => isReminder(one) - isReminder(other) || one.scheduledAt.getTime() - other.scheduledAt.getTime(),
  );
}

/**
 * When to look again: at the next full minute. Every zone's full hour is a full minute of UTC, so a reminder comes on time
 * without a timer of its own; and a timer that fires early, or a clock that jumps, costs a minute at most.
 */
export function nextWake(now: Date): Date {
  return new Date((Math.floor(now.getTime() / MINUTE_MS) + 1) * MINUTE_MS);
}
