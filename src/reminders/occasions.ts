import { anniversaryIn, hasDay } from "../corpus/anniversaries.ts";
import type { Anniversary } from "../corpus/anniversaries.ts";
import { addDays, daysBetween } from "../corpus/days/days.ts";
import type { Days } from "../corpus/days/event-days.ts";
import type { ProgrammeEvent, Twinning } from "../corpus/schema.ts";
import { LEAD_DAYS } from "../state/store.ts";
import type { DeliveryTarget, LeadDays, ReminderTarget } from "../state/store.ts";
import type { Almanac, DigestDay } from "./digest.ts";
import { readDigest, RHYTHMS, weekdayOf, weekdayOn } from "./digest-plan.ts";
import type { Rhythm } from "./digest-plan.ts";
import { planOf } from "./event-plan.ts";

/** The content of one day, or of seven days in a row. */
export interface Digest {
  rhythm: Rhythm;
  /** ISO dates, both included. */
  from: string;
  to: string;
  /** At least one. */
  days: readonly DigestDay[];
  /** Whether in both languages. */
  bilingual: boolean;
}

/** What a reminder is about: an anniversary of a tie, the beginning of an event's days, or a digest. */
export type Occasion =
  | { kind: "anniversary"; anniversary: Anniversary }
  | { kind: "event"; days: Days }
  | { kind: "digest"; digest: Digest };

interface Coming {
  /** Its part of the delivery key. */
  occurrence: string;
  occasion: Occasion;
}

/** Something to remind of, with known days. */
export interface Subject {
  target: DeliveryTarget;
  /** The places of a tie, for subscriptions to all ties of a place; empty for an event. */
  places: readonly string[];
  /** The possible lead times, in days. */
  leads: readonly LeadDays[];
  /** The occurrences between two ISO dates, both included. It may return a few more. */
  comings: (from: string, to: string) => Coming[];
}

/** The first day of an occasion, ISO date. */
export function dayOf(occasion: Occasion): string {
  switch (occasion.kind) {
    case "anniversary":
      return occasion.anniversary.day;
    case "event":
      return occasion.days.start;
    case "digest":
      return occasion.digest.from;
  }
}

function tieSubject({ id, places, since }: Pick<Twinning, "id" | "places"> & { since: string }): Subject {
  return {
    target: { kind: "twinning", id },
    places,
    leads: LEAD_DAYS,
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
  return [{ target: { kind: "event", id: event.id }, places: [], leads: LEAD_DAYS, comings: () => comings }];
}

/** The digest sent on a day; null if none is due on it, or if it would be empty. */
export function digestOn(rhythm: Rhythm, day: string, almanac: Almanac): Digest | null {
  const weekday = weekdayOf(rhythm);
  if (weekday !== null && weekday !== weekdayOn(day)) return null;
  const length = weekday === null ? 1 : 7;
  const days = almanac.from(day, length);
  return days.length > 0 ? { rhythm, from: day, to: addDays(day, length - 1), days, bilingual: false } : null;
}

/** The digests as subjects, one for each rhythm. Days and weeks without content have no occurrence. */
export function digestSubjects(almanac: Almanac): Subject[] {
  return RHYTHMS.map((rhythm) => ({
    target: { kind: "digest", id: rhythm },
    places: [],
    leads: [0],
    comings: (from, to) =>
      Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).flatMap((day) => {
        const digest = digestOn(rhythm, day, almanac);
        return digest ? [{ occurrence: day, occasion: { kind: "digest", digest } }] : [];
      }),
  }));
}

/** Everything to remind of: ties with a reliable day, events with an exact day. */
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
  if (target.kind === "digest") return subject.kind === "digest" && readDigest(target)?.rhythm === subject.id;
  return target.kind === subject.kind && target.id === subject.id;
}

/** The days between two ISO dates, both included, that have a reminder of the subject. */
export function remindingDays(subject: Subject, from: string, to: string) {
  const furthest = Math.max(...subject.leads);
  return subject.comings(from, addDays(to, furthest)).flatMap((coming) =>
    subject.leads
      .map((leadDays) => ({
        ...coming,
        leadDays,
        day: addDays(dayOf(coming.occasion), -leadDays),
      }))
      .filter(({ day }) => from <= day && day <= to),
  );
}
