import { CLOSENESS } from "../corpus/geography.ts";
import type { Geography } from "../corpus/geography.ts";
import type { Precision, ProgrammeEvent, Theme } from "../corpus/schema.ts";
import { overlaps } from "../reading/calendar.ts";
import type { DateRange } from "../reading/question.ts";

/** What structure asks of an event: places, dates, themes; the words of a question come later. */
export interface Filters {
  places: readonly string[];
  excluded: readonly string[];
  /** Empty: any date, and none. */
  ranges: readonly DateRange[];
  /** Empty: any theme. */
  themes: readonly Theme[];
  /** Ids of the only events to choose from. */
  among?: ReadonlySet<string>;
}

/** An event that passed the filters, with what orders it when words do not. Smaller comes first. */
export interface Candidate {
  event: ProgrammeEvent;
  /** 0 when the event joins all places of one country that were named, else how many of them are missing. */
  missingPlaces: number;
  closeness: number;
  /** How vaguely the event is dated within the range asked for. */
  vagueness: number;
  /** A range was asked for, and the event's dates overlap it. */
  isDated?: boolean;
}

export interface Candidates {
  list: Candidate[];
  /** Events that the other filters let through but that have no date, while a range was asked for. */
  undated: Candidate[];
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
export function vaguenessIn(event: ProgrammeEvent, ranges: readonly DateRange[]): number | null {
  const { dates } = event;
  if (dates.start === null || dates.end === null) return null;
  const spans = dates.spans ?? [{ start: dates.start, end: dates.end, precision: dates.precision }];
  const met = spans.filter((span) => ranges.some((range) => overlaps(range, { from: span.start, to: span.end })));
  return met.length === 0 ? null : Math.min(...met.map(vaguenessOf));
}

/** A span of several months is as vague as a season, though its ends are exact. */
function vaguenessOf({ start, end, precision }: { start: string; end: string; precision: Precision }): number {
  const isLong = Date.parse(end) - Date.parse(start) > LONG_SPAN_MS;
  return Math.max(VAGUENESS[precision], isLong ? VAGUENESS.season : 0);
}

interface PlaceFit {
  missing: number;
  closeness: number;
}

/** Events with their closeness for each place asked for, one list a country. */
type AskedPlaces = readonly (readonly ReadonlyMap<string, number>[])[];

function membersOf(places: readonly string[], geography: Geography): AskedPlaces {
  return (["fr", "ru"] as const)
    .map((country) => places.filter((id) => geography.place(id)?.country === country))
    .filter((ids) => ids.length > 0)
    .map((ids) => ids.map((id) => geography.eventsOf(id)));
}

function fit(event: ProgrammeEvent, asked: AskedPlaces): PlaceFit | null {
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
 * How an event fits the places asked for, by the rules for several places: a French and a Russian one mean events of
 * both; several of one country mean events of any, those that join them first. Null when it does not fit.
 */
export function fitPlaces(event: ProgrammeEvent, places: readonly string[], geography: Geography): PlaceFit | null {
  return fit(event, membersOf(places, geography));
}

/** Selects the events that satisfy the structure of a question. A pure function of its arguments. */
export function selectCandidates(
  events: readonly ProgrammeEvent[],
  { places, excluded, ranges, themes, among }: Filters,
  geography: Geography,
): Candidates {
  const list: Candidate[] = [];
  const undated: Candidate[] = [];
  const asked = membersOf(places, geography);
  const left = excluded.map((id) => geography.eventsOf(id));
  for (const event of events) {
    if (among && !among.has(event.id)) continue;
    if (themes.length > 0 && !themes.includes(event.theme)) continue;
    if (left.some((members) => (members.get(event.id) ?? Infinity) < CLOSENESS.everywhere)) continue;
    const fitting = fit(event, asked);
    if (!fitting) continue;
    const candidate = { event, missingPlaces: fitting.missing, closeness: fitting.closeness };
    if (ranges.length === 0) {
      list.push({ ...candidate, vagueness: VAGUENESS[event.dates.precision] });
      continue;
    }
    const vagueness = vaguenessIn(event, ranges);
    if (vagueness !== null) list.push({ ...candidate, vagueness, isDated: true });
    else if (event.dates.precision === "none") undated.push({ ...candidate, vagueness: VAGUENESS.none });
  }
  return { list, undated };
}

/** What is open to every region comes after what is of the place; what is only near in time after what is dated in it. */
export function byReach(a: Candidate, b: Candidate): number {
  return (
    (a.closeness === CLOSENESS.everywhere ? 1 : 0) - (b.closeness === CLOSENESS.everywhere ? 1 : 0) ||
    (a.isDated && b.isDated ? Math.floor(a.vagueness / 2) - Math.floor(b.vagueness / 2) : 0)
  );
}

/** The order of a list that no words rank: what is open to every region last, joint events first, then closeness to the place, exactness of date, date, row. */
export function byStructure(a: Candidate, b: Candidate): number {
  return (
    (a.closeness === CLOSENESS.everywhere ? 1 : 0) - (b.closeness === CLOSENESS.everywhere ? 1 : 0) ||
    a.missingPlaces - b.missingPlaces ||
    Math.floor(a.vagueness / 2) - Math.floor(b.vagueness / 2) ||
    a.closeness - b.closeness ||
    a.vagueness - b.vagueness ||
    (a.event.dates.start ?? "9").localeCompare(b.event.dates.start ?? "9") ||
    a.event.source.row - b.event.source.row
  );
}
