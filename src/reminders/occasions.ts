import { anniversaryIn, hasDay } from "../corpus/anniversaries.ts";
import type { Anniversary } from "../corpus/anniversaries.ts";
import { addDays } from "../corpus/days.ts";
import type { Days } from "../corpus/event-days.ts";
import type { ProgrammeEvent, Twinning } from "../corpus/schema.ts";
import { LEAD_DAYS } from "../state/store.ts";
import type { DeliveryTarget, LeadDays, ReminderTarget } from "../state/store.ts";
import { planOf } from "./event-plan.ts";

/** What a reminder is about: an anniversary of a tie, or days of an event that begin. */
export type Occasion = { kind: "anniversary"; anniversary: Anniversary } | { kind: "event"; days: Days };

/** One time at which something comes round. */
interface Coming {
  /** Part of the key of its deliveries. */
  occurrence: string;
  occasion: Occasion;
}

/** Something that can be reminded of, because its days are known. */
export interface Subject {
  target: DeliveryTarget;
  /** Of a tie, so that whoever asked for all ties of a place is reminded; none for an event. */
  places: readonly string[];
  /** The times whose day lies between two ISO dates, both included; some more do no harm. */
  comings: (from: string, to: string) => Coming[];
}

/** The day that an occasion begins, ISO date. */
export function dayOf(occasion: Occasion): string {
  return occasion.kind === "anniversary" ? occasion.anniversary.day : occasion.days.start;
}

function tieSubject({ id, places, since }: Pick<Twinning, "id" | "places"> & { since: string }): Subject {
  return {
    target: { kind: "twinning", id },
    places,
    comings(from, to) {
      const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
      return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).flatMap((year) => {
        const anniversary = anniversaryIn(since, year);
        return anniversary ? [{ occurrence: String(year), occasion: { kind: "anniversary", anniversary } }] : [];
      });
    },
  };
}

function eventSubject(event: ProgrammeEvent): Subject[] {
  const plan = planOf(event);
  if (plan.kind !== "dated") return [];
  const comings = plan.days.map((days): Coming => ({ occurrence: days.start, occasion: { kind: "event", days } }));
  return [{ target: { kind: "event", id: event.id }, places: [], comings: () => comings }];
}

/** What can be reminded of: ties whose day is known from a source that can be relied on, events that have an exact day. */
export function subjectsOf(
  { twinnings, events }: { twinnings: readonly Twinning[]; events: readonly ProgrammeEvent[] }, //
): Subject[] {
  const ties = twinnings.flatMap(({ id, places, since, remindable }) =>
    remindable && hasDay(since) ? [tieSubject({ id, places, since })] : [],
  );
  return [...ties, ...events.flatMap(eventSubject)];
}

/** Whether a subscription is about a subject. */
export function covers(target: ReminderTarget, { target: subject, places }: Subject): boolean {
  if (target.kind === "all") return subject.kind === "twinning";
  if (target.kind === "place") return places.includes(target.id);
  return target.kind === subject.kind && target.id === subject.id;
}

/** The days on which a subject is reminded of that lie between two ISO dates, both included. */
export function remindingDays(subject: Subject, from: string, to: string) {
  const furthest = Math.max(...LEAD_DAYS);
  return subject.comings(from, addDays(to, furthest)).flatMap((coming) =>
    LEAD_DAYS.map((leadDays: LeadDays) => ({
      ...coming,
      leadDays,
      day: addDays(dayOf(coming.occasion), -leadDays),
    })).filter(({ day }) => from <= day && day <= to),
  );
}
