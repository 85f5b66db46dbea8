import { anniversaryIn, hasDay } from "../corpus/anniversaries.ts";
import type { Anniversary } from "../corpus/anniversaries.ts";
import { addDays } from "../corpus/days/days.ts";
import type { Days } from "../corpus/days/event-days.ts";
import type { ProgrammeEvent, Twinning } from "../corpus/schema.ts";
import { planOf } from "./event-plan.ts";

/** The content of one day; never empty. */
export interface DigestDay {
  /** ISO date. */
  day: string;
  /** Anniversaries of ties with a reliable day, the oldest tie first. */
  anniversaries: readonly { tie: Twinning; anniversary: Anniversary }[];
  /** Projects that begin on the day, or began on it in an earlier year's programme; the earliest year first. */
  projects: readonly { event: ProgrammeEvent; days: Days }[];
}

/** Finds the content of any day in any year. */
export interface Almanac {
  /** Null for a day without content. */
  on(day: string): DigestDay | null;
  /** The days with content among the `days` days that begin with `day`. */
  from(day: string, days: number): DigestDay[];
}

const LEAP_DAY = "02-29";

/** Returns a function that finds entries by month and day. It also finds those of 29 February on the 28th. */
function byMonthAndDay<Entry>(entries: readonly Entry[], dateOf: (entry: Entry) => string) {
  const known = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = dateOf(entry).slice(5);
    known.set(name, [...(known.get(name) ?? []), entry]);
  }
  return (day: string): readonly Entry[] => {
    const own = known.get(day.slice(5)) ?? [];
    return day.endsWith("02-28") ? [...own, ...(known.get(LEAP_DAY) ?? [])] : own;
  };
}

/** Whether a date or its anniversary falls on a day. In common years, 29 February recurs on the 28th. */
function fallsOn(day: string, date: string): boolean {
  return date === day || anniversaryIn(date, Number(day.slice(0, 4)))?.day === day;
}

/** Creates an almanac of ties and projects. Cancelled projects and those without an exact day are left out. */
export function createAlmanac({
  twinnings,
  events,
}: {
  twinnings: readonly Twinning[];
  events: readonly ProgrammeEvent[];
}): Almanac {
  const ties = twinnings.flatMap((tie) => (tie.remindable && hasDay(tie.since) ? [{ tie, since: tie.since }] : []));
  const begun = events.flatMap((event) => {
    const plan = planOf(event);
    return plan.kind === "dated" ? plan.days.map((days) => ({ event, days })) : [];
  });
  ties.sort((one, other) => one.since.localeCompare(other.since));
  begun.sort((one, other) => one.days.start.localeCompare(other.days.start));
  const tiesNear = byMonthAndDay(ties, ({ since }) => since);
  const begunNear = byMonthAndDay(begun, ({ days }) => days.start);

  function on(day: string): DigestDay | null {
    const anniversaries = tiesNear(day).flatMap(({ tie, since }) => {
      const anniversary = anniversaryIn(since, Number(day.slice(0, 4)));
      return anniversary?.day === day ? [{ tie, anniversary }] : [];
    });
    const projects = begunNear(day).filter(({ days }) => fallsOn(day, days.start));
    // A project printed twice appears once.
    const told = projects.filter(
      ({ event }, index) => !projects.slice(0, index).some((other) => event.sameAs.includes(other.event.id)),
    );
    return anniversaries.length + told.length > 0 ? { day, anniversaries, projects: told } : null;
  }

  return {
    on,
    from: (day, days) => Array.from({ length: days }, (_, index) => on(addDays(day, index)) ?? []).flat(),
  };
}
