import { CLOSENESS, isWholeSide } from "../../corpus/places/geography.ts";
import { isInDaytime } from "../../corpus/days/daytimes.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import type { Programme } from "../../corpus/programme.ts";
import type { ProgrammeEvent, Theme } from "../../corpus/schema.ts";
import { weekdayOf } from "../../reading/dates/calendar.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { placesAround } from "./around.ts";
import { rangesInProgramme } from "./programme-days.ts";
import type { Projects } from "../projects.ts";
import { fitsAges } from "./age-fit.ts";
import { fitsEdge } from "./edge-fit.ts";
import { fitsWeekdays } from "./weekday-fit.ts";
import { beginsAt, goesOnSince, isOver, sinceDay } from "./since-fit.ts";
import { VAGUENESS } from "./time-fit.ts";
import type { TimeFit } from "./time-fit.ts";
import type { Lasting, Timetable } from "./timetable.ts";

/** Whether an event, or one of its sessions on the days asked for, is at the time of day asked for. */
function isOfDaytime(
  { dates: { hours, sessions } }: ProgrammeEvent,
  { daytime, after, weekdays }: Question["when"],
  ranges: readonly DateRange[],
): boolean {
  if (!sessions) return isInDaytime(hours, daytime, after);
  const isAsked = (day: string) =>
    (ranges.length === 0 || ranges.some(({ from, to }) => from <= day && day <= to)) &&
    (weekdays.length === 0 || weekdays.includes(weekdayOf(day)));
  return sessions.some((session) => isAsked(session.day) && isInDaytime(session, daytime, after));
}

/** How an event belongs to the places asked for. */
export type PlaceFit =
  /** It takes place there or with it. Every event is `own` when no place is asked for. */
  | "own"
  /** It is open to every region. */
  | "everywhere"
  /** Its text mentions the place. */
  | "mentioned"
  /** It belongs to the region around the place (« près de Paris »). */
  | "around";

/** An event that passed the filters, and how well it fits. In all numbers, smaller is better. */
export interface Candidate {
  event: ProgrammeEvent;
  place: PlaceFit;
  time: TimeFit;
  /** It stands under one of the headings asked for; true where none is asked for. */
  isUnderHeading: boolean;
  /** Number of asked places of one country that the event does not join: 0 when it joins them all. */
  missingPlaces: number;
  closeness: number;
  /** How vaguely the event is dated: within the days asked for, or overall where none are. */
  vagueness: number;
  /** The question asks for certain days. */
  isTimed: boolean;
  /** ISO date on which it begins: its first day, or the first session or span in the time asked for. Null without a date. */
  begins: string | null;
  /**
   * It is not specific to the time asked for: it lasts for weeks, reaches beyond a short time, or began earlier and goes
   * on for weeks.
   */
  lasting: Lasting;
}

interface Fit {
  missing: number;
  closeness: number;
}

/** For each country, for each place asked for there: event id → closeness. */
type AskedPlaces = readonly (readonly ReadonlyMap<string, number>[])[];

function membersOf(places: readonly string[], geography: Geography): AskedPlaces {
  const countries = new Set(places.flatMap((id) => geography.place(id)?.country ?? []));
  return [...countries]
    .map((country) => places.filter((id) => geography.place(id)?.country === country))
    .map((ids) => ids.map((id) => geography.eventsOf(id)));
}

function fit(event: ProgrammeEvent, asked: AskedPlaces): Fit | null {
  let missing = 0;
  let closeness = 0;
  for (const members of asked) {
    let closest = Infinity;
    for (const events of members) {
      const own = events.get(event.id);
      if (own === undefined) missing += 1;
      else closest = Math.min(closest, own);
    }
    if (closest === Infinity) return null;
    closeness = Math.max(closeness, closest);
  }
  return { missing, closeness };
}

/**
 * How an event fits the places asked for. Places of different countries must all fit. Of several places in one country
 * one is enough, and events that join them come first. Null when the event does not fit.
 */
export function fitPlaces(event: ProgrammeEvent, places: readonly string[], geography: Geography): Fit | null {
  return fit(event, membersOf(places, geography));
}

/** The places by which the question filters. Every project joins the two countries, so their names do not filter when the question has a subject. */
export function placesAsked({ where, about }: Pick<Question, "where" | "about">, geography: Geography) {
  const hasSubject = about.headings.length > 0 || about.terms.some(({ isBackground }) => !isBackground);
  return hasSubject ? where.places.filter((id) => !isWholeSide(geography.place(id))) : where.places;
}

export interface FilterDeps {
  corpus: { events: readonly ProgrammeEvent[]; programme: Programme };
  geography: Geography;
  projects: Pick<Projects, "positionOf">;
  timetable: Timetable;
  /** Ids of the events whose text mentions a place. */
  mentions: (placeId: string) => ReadonlySet<string>;
}

/** Whether the text of an event mentions a place, or the region of the same name. */
function isMentioned(placeId: string, eventId: string, { geography, mentions }: FilterDeps): boolean {
  const namesake = geography.place(placeId)?.namesake;
  return mentions(placeId).has(eventId) || (namesake !== undefined && mentions(namesake).has(eventId));
}

/** The fit of every event when no place is asked for. */
const ANYWHERE: { place: PlaceFit; fit: Fit } = { place: "own", fit: { missing: 0, closeness: 0 } };

/**
 * Positions of the events that may fit the places of a question, ascending. Null for all events, when the question
 * names no place.
 */
function poolOf(
  question: Question,
  { geography, mentions, corpus, projects }: FilterDeps,
  among: FilterOptions["among"],
): Uint32Array | null {
  const places = placesAsked(question, geography);
  const pool = new Set(placesAround(question.where, corpus.events, geography)?.among);
  for (const id of places) {
    for (const eventId of geography.eventsOf(id).keys()) pool.add(eventId);
    for (const spoken of [id, geography.place(id)?.namesake]) {
      if (spoken !== undefined) for (const eventId of mentions(spoken)) pool.add(eventId);
    }
  }
  const ids = places.length === 0 ? among : among ? new Set([...pool].filter((id) => among.has(id))) : pool;
  if (!ids) return null;
  const positions: number[] = [];
  for (const id of ids) positions.push(projects.positionOf(id) ?? corpus.events.length);
  return Uint32Array.from(positions).sort();
}

/** Builds the test of how an event fits the places of a question; the test gives null for an event that does not fit. */
function createPlaceFit(question: Question, deps: FilterDeps) {
  const { geography } = deps;
  const places = placesAsked(question, geography);
  if (places.length === 0) return () => ANYWHERE;
  const asked = membersOf(places, geography);
  const without = (id: string) => places.filter((other) => other !== id);
  const others = places.map((id) => ({ id, asked: membersOf(without(id), geography) }));
  const around = placesAround(question.where, deps.corpus.events, geography);
  const aroundAsked = around && membersOf(around.places, geography);
  return (event: ProgrammeEvent): { place: PlaceFit; fit: Fit } | null => {
    const own = fit(event, asked);
    if (own) return { place: own.closeness < CLOSENESS.everywhere ? "own" : "everywhere", fit: own };
    for (const { id, asked: rest } of others) {
      if (geography.eventsOf(id).has(event.id) || !isMentioned(id, event.id, deps)) continue;
      const beside = fit(event, rest);
      if (beside) return { place: "mentioned", fit: { ...beside, closeness: CLOSENESS.everywhere } };
    }
    const near = aroundAsked && around.among.has(event.id) ? fit(event, aroundAsked) : null;
    return near && { place: "around", fit: near };
  };
}

/** Further limits on the events to choose from. */
export interface FilterOptions {
  /** Ids of the only events to choose from. */
  among?: ReadonlySet<string> | undefined;
  /** Only events in the time asked for, or without a date. */
  isOfTime?: boolean;
  /** ISO date: events that are over by this day are left out. */
  since?: string | undefined;
  /** What the asker excludes: ids of the events about certain subjects, and headings. */
  excluded?: { about: ReadonlySet<string>; headings: ReadonlySet<Theme> } | undefined;
  /** In programmes of more than {@link FEW} events, only events that pass this test become candidates; the rest are counted. */
  isWanted?: ((event: ProgrammeEvent, how: Pick<Candidate, "time" | "isUnderHeading">) => boolean) | undefined;
}

/** In a programme of at most this many events, all become candidates: choosing among them would save no time. */
export const FEW = 500;

/** Events that pass the filters but not `isWanted`. */
export interface Unseen {
  count: number;
  underHeading: number;
  /** At least one of them fits the place and the heading, but not the time asked for. */
  isAtOtherTime: boolean;
}

/** The events that pass the places and the exclusions of a question, each with how it fits places, dates and headings. Pure. */
export function filterEvents(question: Question, deps: FilterDeps, options: FilterOptions = {}): Candidate[] {
  return sift(question, deps, options).candidates;
}

/**
 * The same, but also counts the events that it skips. Making a candidate of every event of a large programme would take
 * longer than all the rest.
 */
export function sift(
  question: Question,
  deps: FilterDeps,
  { among, isOfTime = false, since, excluded, isWanted }: FilterOptions = {},
): { candidates: Candidate[]; unseen: Unseen } {
  const { events, programme } = deps.corpus;
  const ranges = sinceDay(rangesInProgramme(question.when, programme), since);
  const placeFit = createPlaceFit(question, deps);
  const time = deps.timetable.asked(ranges);
  const pool = poolOf(question, deps, among) ?? (isOfTime ? time.near() : null);
  const size = pool?.length ?? events.length;
  const left = question.where.excluded.map((id) => deps.geography.eventsOf(id));
  const { headings, ages } = question.about;
  const leavesOut = left.length > 0 || excluded !== undefined;
  const isLeftOut = ({ id, theme }: ProgrammeEvent) =>
    left.some((members) => (members.get(id) ?? Infinity) < CLOSENESS.everywhere) ||
    (excluded !== undefined && (excluded.about.has(id) || excluded.headings.has(theme)));
  const isTimed = ranges.length > 0;
  const candidates: Candidate[] = [];
  const unseen: Unseen = { count: 0, underHeading: 0, isAtOtherTime: false };
  for (let index = 0; index < size; index += 1) {
    const position = pool ? (pool[index] ?? 0) : index;
    const event = events[position];
    const found = !event || (leavesOut && isLeftOut(event)) ? null : placeFit(event);
    if (!event || !found) continue;
    const vagueness = isTimed ? time.vaguenessAt(position) : VAGUENESS[event.dates.precision];
    const isOfDays =
      (isTimed ? vagueness !== null : !isOver(event, since)) && fitsEdge(event, { ...question.when, ranges });
    const isUndated = !isOfDays && time.isUndated(position);
    // The time of day is not checked for the thousands of events outside the days asked for.
    const isOfHour =
      (isOfDays || isUndated) &&
      isOfDaytime(event, question.when, ranges) &&
      fitsWeekdays(event, { ...question.when, ranges });
    const fits = isOfHour ? (isOfDays ? "in" : "undated") : "out";
    const isUnderHeading = headings.length === 0 || headings.includes(event.theme);
    const { place, fit } = found;
    if (size > FEW && isWanted && !isWanted(event, { time: fits, isUnderHeading })) {
      unseen.count += 1;
      if (!isUnderHeading) continue;
      unseen.underHeading += 1;
      unseen.isAtOtherTime ||= fits === "out" && (place === "own" || place === "everywhere");
      continue;
    }
    if (!fitsAges(event, ages)) continue;
    candidates.push({
      event,
      place,
      time: fits,
      vagueness: vagueness ?? VAGUENESS.none,
      isTimed,
      begins: beginsAt(event, ranges, since),
      lasting: isTimed ? time.lastingAt(position) : goesOnSince(event, since) ? 2 : 0,
      isUnderHeading,
      missingPlaces: fit.missing,
      closeness: fit.closeness,
    });
  }
  unseen.isAtOtherTime ||= isOfTime && size < events.length;
  return { candidates, unseen };
}
