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
import type { Timetable } from "./timetable.ts";

/** Whether an event, or one of its sessions on the days asked for, is at the part of the day that is asked for. */
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
  /** It is of the place; of every place where none is asked for. */
  | "own"
  /** It is open to every region. */
  | "everywhere"
  /** Its text speaks of the place. */
  | "mentioned"
  /** It is of what lies around the place (« près de Paris »). */
  | "around";

/** An event that may be meant, with how it meets the structure of the question. Of the numbers smaller comes first. */
export interface Candidate {
  event: ProgrammeEvent;
  place: PlaceFit;
  time: TimeFit;
  /** It stands under one of the headings asked for; true where none is. */
  isUnderHeading: boolean;
  /** 0 when the event joins all places of one country that were named, else how many of them are missing. */
  missingPlaces: number;
  closeness: number;
  /** How vaguely the event is dated within the range asked for, or at all where none is asked for. */
  vagueness: number;
  /** A range is asked for. */
  isTimed: boolean;
  /** ISO date of its first day, or of the first of its sessions or stretches in the time that is asked for; null where it has no date. */
  begins: string | null;
  /** It is no more of the time that is asked for than of another: it lasts for weeks, or sticks out of a short one, or has begun and goes on for weeks. */
  isLasting: boolean;
}

interface Fit {
  missing: number;
  closeness: number;
}

/** Events with their closeness for each place asked for, one list a country. */
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
 * How an event fits the places asked for, by the rules for several places: those of different countries mean events of
 * all; several of one country mean events of any, those that join them first. Null when it does not fit.
 */
export function fitPlaces(event: ProgrammeEvent, places: readonly string[], geography: Geography): Fit | null {
  return fit(event, membersOf(places, geography));
}

/** Every project joins the two countries: beside a subject, their names take nothing away. */
export function placesAsked({ where, about }: Pick<Question, "where" | "about">, geography: Geography) {
  const hasSubject = about.headings.length > 0 || about.terms.some(({ isBackground }) => !isBackground);
  return hasSubject ? where.places.filter((id) => !isWholeSide(geography.place(id))) : where.places;
}

/** What filtering stands on. */
export interface FilterDeps {
  corpus: { events: readonly ProgrammeEvent[]; programme: Programme };
  geography: Geography;
  projects: Pick<Projects, "positionOf">;
  timetable: Timetable;
  /** Events that name a place without belonging to it. */
  mentions: (placeId: string) => ReadonlySet<string>;
}

/** Whether the text of an event speaks of a place, or of the region of its name. */
function isMentioned(placeId: string, eventId: string, { geography, mentions }: FilterDeps): boolean {
  const namesake = geography.place(placeId)?.namesake;
  return mentions(placeId).has(eventId) || (namesake !== undefined && mentions(namesake).has(eventId));
}

/** How every event fits where no place is asked for. */
const ANYWHERE: { place: PlaceFit; fit: Fit } = { place: "own", fit: { missing: 0, closeness: 0 } };

/** Positions of the events that may fit the places of a question, in their order; null for all, where it asks for no place. */
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

/** Builds the test of how an event belongs to the places of a question; null where it does not. */
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

/** What of a question is chosen from, beside the whole programme. */
export interface FilterOptions {
  /** Ids of the only events to choose from. */
  among?: ReadonlySet<string> | undefined;
  /** Only what is of the time that is asked for, or has no date, is chosen from. */
  isOfTime?: boolean;
  /** ISO date of the day from which on something is asked for: what is over by then is not. */
  since?: string | undefined;
  /** Ids of the events about a subject that is to be left out, and headings to leave out. */
  excluded?: { about: ReadonlySet<string>; headings: ReadonlySet<Theme> } | undefined;
  /** Of more events than {@link FEW} only those that it takes are given; the others are counted. */
  isWanted?: ((event: ProgrammeEvent, how: Pick<Candidate, "time" | "isUnderHeading">) => boolean) | undefined;
}

/** So many events are looked at one and all: choosing among them would save nothing. */
export const FEW = 500;

/** What structure lets through and nobody wants to look at. */
export interface Unseen {
  count: number;
  underHeading: number;
  /** One of them is of the place and under the heading, at another time than is asked for. */
  isAtOtherTime: boolean;
}

/**
 * The events that the places of a question and its exceptions let through, each with how it meets places, dates and headings. A
 * pure function of its arguments.
 */
export function filterEvents(question: Question, deps: FilterDeps, options: FilterOptions = {}): Candidate[] {
  return sift(question, deps, options).candidates;
}

/** The same, with what was left aside: to make a candidate of each event of a large programme would take longer than all the rest. */
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
    // Of thousands that are out of the days asked for no hour is looked at.
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
      isLasting: isTimed ? time.isLasting(position) : goesOnSince(event, since),
      isUnderHeading,
      missingPlaces: fit.missing,
      closeness: fit.closeness,
    });
  }
  unseen.isAtOtherTime ||= isOfTime && size < events.length;
  return { candidates, unseen };
}
