import { addDays } from "../../days/days.ts";
import type { Days, Hours, Session, When } from "../plan/imported.ts";

/** A day and local time; without a time, the whole day. */
export interface Moment {
  day: string;
  time: string | null;
}

/** From a moment to another in local time; `to` is null when no end is given. */
export interface Stretch {
  from: Moment;
  to: Moment | null;
}

/** An event that ends before this time belongs to the evening before. */
export const DAWN = "09:00";

/** Caches formats: creating one takes as long as using it a thousand times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  clocks.set(zone, clock);
  return clock;
}

/** The local day and time in a zone at an instant. */
export function momentIn(zone: string, at: Date): { day: string; time: string } {
  const shown = clockOf(zone).format(at);
  const [day = "", time = ""] = shown.split(" ");
  return { day, time };
}

/** The instant of a local time in a zone. A time that the clock skips in spring means the instant an hour later. */
export function instantIn(zone: string, { day, time }: { day: string; time: string }): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shownAt = (at: number) => {
    const shown = momentIn(zone, new Date(at));
    return Date.parse(`${shown.day}T${shown.time}:00Z`);
  };
  const first = wanted - (shownAt(wanted) - wanted);
  return new Date(first - (shownAt(first) - wanted));
}

/** The days and hours of a stretch. If it ends at night, it belongs to the day it begins. From 0:00 to 23:59 it has no hours. */
function daysOf({ from, to }: Stretch): Days & { hours: Hours | null } {
  const { day: start, time } = from;
  let end = to?.day ?? start;
  if (time === null) return { start, end, hours: null };
  const until = to?.time ?? null;
  const isMidnight = until === "00:00" && end > start;
  if (time === "00:00" && (isMidnight || until === "23:59")) {
    return { start, end: isMidnight ? addDays(end, -1) : end, hours: null };
  }
  if (time === "00:00" && until === null) return { start, end, hours: null };
  const isNight = until !== null && end === addDays(start, 1) && until < time && until < DAWN;
  if (isMidnight && end === addDays(start, 1)) end = start;
  if (isNight) end = start;
  return { start, end, hours: { from: time, to: until === time ? null : until } };
}

/** Merges consecutive days into ranges, in order. */
function joined(days: readonly Days[]): Days[] {
  const runs: Days[] = [];
  for (const next of [...days].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end))) {
    const last = runs.at(-1);
    if (last && next.start <= addDays(last.end, 1)) last.end = next.end > last.end ? next.end : last.end;
    else runs.push({ start: next.start, end: next.end });
  }
  return runs;
}

/** The sessions, when each stretch is within one day and has hours; null otherwise. */
function sessionsOf(all: readonly (Days & { hours: Hours | null })[]): Session[] | null {
  const sessions = all.flatMap(({ start, end, hours }) => (hours && start === end ? [{ day: start, ...hours }] : []));
  if (sessions.length < all.length) return null;
  const startOf = ({ day, from, to }: Session) => `${day} ${from} ${to ?? ""}`;
  const byStart = new Map(sessions.map((session) => [startOf(session), session]));
  return [...byStart].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, session]) => session);
}

/** When an event takes place. `mixed` means that its hours differ and cannot be given as sessions. */
export interface WhenRead {
  when: When;
  mixed: boolean;
}

/**
 * Combines stretches into the dates of an event: its first and last day, and separate ranges if days between them are
 * free. Hours that are the same every day become the event's hours; otherwise the stretches become sessions.
 */
export function whenOf(stretches: readonly Stretch[]): WhenRead {
  // Duplicates count once.
  const all = [...new Map(stretches.map(daysOf).map((own) => [JSON.stringify(own), own])).values()];
  const [first] = all;
  if (!first) return { when: { hours: null, spans: [] }, mixed: false };
  const runs = joined(all);
  const perDay = new Set(all.map(({ start }) => start)).size === all.length;
  const isSame =
    all.every(({ hours }) => hours === null) ||
    (perDay && all.every(({ hours }) => hours?.from === first.hours?.from && hours?.to === first.hours?.to));
  const range = { start: runs[0]?.start ?? first.start, end: runs.at(-1)?.end ?? first.end };
  const spans = runs.length > 1 ? runs : [];
  if (isSame) return { when: { ...range, hours: first.hours, spans }, mixed: false };
  const sessions = sessionsOf(all);
  const isOfSessions = sessions !== null && sessions.length > 1;
  return { when: { ...range, hours: null, spans, ...(isOfSessions && { sessions }) }, mixed: !isOfSessions };
}
