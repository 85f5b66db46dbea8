import { CLOSENESS, isWholeSide } from "../corpus/geography.ts";
import type { Geography } from "../corpus/geography.ts";
import type { Programme } from "../corpus/programme.ts";
import type { Precision, ProgrammeEvent, Theme } from "../corpus/schema.ts";
import { overlaps } from "../reading/calendar.ts";
import type { DateRange, Question } from "../reading/question.ts";
import { placesAround } from "./around.ts";
import { rangesInProgramme } from "./programme-days.ts";

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

/** How the dates of an event meet those asked for. */
export type TimeFit = "in" | "undated" | "out";

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
}

const VAGUENESS: Record<Precision, number> = {
  day: 0,
  month: 1,
  season: 2,
  quarter: 3,
  "half-year": 4,
  year: 5,
  none: 6,
};

/** Two months and a bit. */
const LONG_SPAN_MS = 70 * 86_400_000;

/** How vaguely an event's dates meet the ranges: that of its most precise span that overlaps; null when none does. */
export function vaguenessIn({ dates }: ProgrammeEvent, ranges: readonly DateRange[]): number | null {
  const { start, end, precision, spans } = dates;
  if (start === null || end === null) return null;
  if (!spans) return meets(start, end, ranges) ? vaguenessOf({ start, end, precision }) : null;
  let least: number | null = null;
  for (const span of spans) {
    if (meets(span.start, span.end, ranges)) least = Math.min(least ?? Infinity, vaguenessOf(span));
  }
  return least;
}

function meets(from: string, to: string, ranges: readonly DateRange[]): boolean {
  return ranges.some((range) => overlaps(range, { from, to }));
}

/** A span of several months is as vague as a season, though its ends are exact. */
function vaguenessOf({ start, end, precision }: { start: string; end: string; precision: Precision }): number {
  const isLong = Date.parse(end) - Date.parse(start) > LONG_SPAN_MS;
  return Math.max(VAGUENESS[precision], isLong ? VAGUENESS.season : 0);
}

/** How an event meets the ranges asked for: `vagueness` is null where its dates do not. */
function timeFit({ dates }: ProgrammeEvent, ranges: readonly DateRange[], vagueness: number | null): TimeFit {
  if (ranges.length === 0 || vagueness !== null) return "in";
  return dates.precision === "none" ? "undated" : "out";
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

/** Ids of all events that may fit the places of a question; null where it asks for none, and each may. */
function poolOf(question: Question, { geography, mentions, corpus }: FilterDeps): ReadonlySet<string> | null {
  const places = placesAsked(question, geography);
  if (places.length === 0) return null;
  const pool = new Set(placesAround(question.where, corpus.events, geography)?.among);
  for (const id of places) {
    for (const eventId of geography.eventsOf(id).keys()) pool.add(eventId);
    for (const spoken of [id, geography.place(id)?.namesake]) {
      if (spoken !== undefined) for (const eventId of mentions(spoken)) pool.add(eventId);
    }
  }
  return pool;
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
  /** Ids of the events about a subject that is to be left out, and headings to leave out. */
  excluded?: { about: ReadonlySet<string>; headings: ReadonlySet<Theme> } | undefined;
}

/**
 * The events that the places of a question and its exceptions let through, each with how it meets places, dates and headings. A
 * pure function of its arguments.
 */
export function filterEvents(question: Question, deps: FilterDeps, { among, excluded }: FilterOptions = {}) {
  const { corpus, geography } = deps;
  const ranges = rangesInProgramme(question.when, corpus.programme);
  const placeFit = createPlaceFit(question, deps);
  const pool = poolOf(question, deps);
  const left = question.where.excluded.map((id) => geography.eventsOf(id));
  const isLeftOut = ({ id, theme }: ProgrammeEvent) =>
    left.some((members) => (members.get(id) ?? Infinity) < CLOSENESS.everywhere) ||
    (excluded !== undefined && (excluded.about.has(id) || excluded.headings.has(theme)));
  const { headings } = question.about;
  const isTimed = ranges.length > 0;
  const candidates: Candidate[] = [];
  for (const event of corpus.events) {
    if (pool && !pool.has(event.id)) continue;
    if (among && !among.has(event.id)) continue;
    const found = isLeftOut(event) ? null : placeFit(event);
    if (!found) continue;
    const vagueness = isTimed ? vaguenessIn(event, ranges) : VAGUENESS[event.dates.precision];
    candidates.push({
      event,
      place: found.place,
      time: timeFit(event, ranges, vagueness),
      vagueness: vagueness ?? VAGUENESS.none,
      isTimed,
      isUnderHeading: headings.length === 0 || headings.includes(event.theme),
      missingPlaces: found.fit.missing,
      closeness: found.fit.closeness,
    });
  }
  return candidates;
}

function isWide({ closeness }: Candidate): number {
  return Number(closeness === CLOSENESS.everywhere);
}

/** What is open to every region comes after what is of the place; what is only near in time after what is dated in it. */
export function byReach(a: Candidate, b: Candidate): number {
  const byVagueness = a.isTimed ? Math.floor(a.vagueness / 2) - Math.floor(b.vagueness / 2) : 0;
  return isWide(a) - isWide(b) || byVagueness;
}

/** ISO dates in their order: by their digits, which takes a tenth of the time of comparing words of a language. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The order of a list that no words rank: what is open to every region last, joint events first, then closeness to the place, exactness of date, date, row. */
export function byStructure(a: Candidate, b: Candidate): number {
  return (
    isWide(a) - isWide(b) ||
    a.missingPlaces - b.missingPlaces ||
    Math.floor(a.vagueness / 2) - Math.floor(b.vagueness / 2) ||
    a.closeness - b.closeness ||
    a.vagueness - b.vagueness ||
    compareDays(a.event.dates.start ?? "9", b.event.dates.start ?? "9") ||
    a.event.source.row - b.event.source.row
  );
}
