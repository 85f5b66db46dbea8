import { nextAnniversary } from "../../corpus/anniversaries.ts";
import type { Anniversary } from "../../corpus/anniversaries.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeEvent, Twinning } from "../../corpus/schema.ts";
import { createAlmanac } from "../../reminders/digest.ts";
import type { Almanac } from "../../reminders/digest.ts";
import { readDigest } from "../../reminders/digest-plan.ts";
import { planOf } from "../../reminders/event-plan.ts";
import { localDay, zonedInstant } from "../../reminders/local-time.ts";
import { digestOn } from "../../reminders/occasions.ts";
import type { ReminderSettings } from "../../reminders/zones.ts";
import type { LeadDays, ReminderTarget } from "../../state/store.ts";
import type { Screen } from "./screen.ts";
import { eventOf, tiesOf } from "./targets.ts";

export interface NextReminder {
  twinning: Twinning;
  anniversary: Anniversary;
  /** The day in the reader's zone, ISO date. */
  day: string;
}

/** The first reminder after now for these ties and lead times; null when none of the ties allows reminders. */
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
        // The hour of that day has passed: take the next anniversary.
        const isOver = zonedInstant(timeZone, addDays(first.day, -lead), hour) <= now;
        const anniversary = isOver ? nextAnniversary(twinning.since, addDays(first.day, 1)) : first;
        return anniversary === null ? [] : [{ twinning, anniversary, day: addDays(anniversary.day, -lead) }];
      }),
    );
  return upcoming.sort((one, other) => one.day.localeCompare(other.day))[0] ?? null;
}

/** The day of the first reminder of an event after now, in the reader's zone, ISO date; null when none is to come. */
function nextOfEvent(
  now: Date,
  event: ProgrammeEvent | undefined,
  leadDays: readonly LeadDays[],
  { timeZone, hour }: Pick<ReminderSettings, "timeZone" | "hour">,
): string | null {
  const plan = planOf(event);
  const days = plan.kind === "dated" ? plan.days : [];
  const upcoming = days
    .flatMap(({ start }) => leadDays.map((lead) => addDays(start, -lead)))
    .filter((day) => zonedInstant(timeZone, day, hour) > now);
  return upcoming.sort()[0] ?? null;
}

/** How far ahead to look for a digest, in days: every day of the year comes round in that time. */
const HORIZON_DAYS = 2 * 366;

/** One almanac per programme. */
const almanacs = new WeakMap<Corpus, Almanac>();

function almanacOf(corpus: Corpus): Almanac {
  const almanac = almanacs.get(corpus) ?? createAlmanac(corpus);
  almanacs.set(corpus, almanac);
  return almanac;
}

/**
 * The day of the next digest, in the reader's zone, ISO date; null when none has content within {@link HORIZON_DAYS}.
 */
function nextOfDigest(
  now: Date,
  target: ReminderTarget,
  { timeZone, hour, facts }: Pick<Screen, "timeZone" | "hour" | "facts">,
): string | null {
  const rhythm = readDigest(target)?.rhythm;
  if (rhythm === undefined) return null;
  const almanac = almanacOf(facts.corpus);
  const today = localDay(timeZone, now);
  for (let ahead = 0; ahead < HORIZON_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    if (digestOn(rhythm, day, almanac) !== null && zonedInstant(timeZone, day, hour) > now) return day;
  }
  return null;
}

/** The day on which a subscription next reminds, in the reader's zone, ISO date; null when no reminder is to come. */
export function nextDay(
  now: Date,
  { target, leads }: { target: ReminderTarget; leads: readonly { days: LeadDays }[] },
  { facts, ...settings }: Pick<Screen, "timeZone" | "hour" | "facts">,
): string | null {
  const leadDays = leads.map(({ days }) => days);
  if (target.kind === "digest") return nextOfDigest(now, target, { facts, ...settings });
  if (target.kind === "event") return nextOfEvent(now, eventOf(target, facts), leadDays, settings);
  return nextReminder(now, tiesOf(target, facts), leadDays, settings)?.day ?? null;
}
