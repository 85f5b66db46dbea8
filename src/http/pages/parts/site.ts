import { nextAnniversary } from "../../../corpus/anniversaries.ts";
import { exactDays } from "../../../corpus/days/event-days.ts";
import { CLOSENESS } from "../../../corpus/places/geography.ts";
import type { Heading } from "../../../corpus/programme.ts";
import { isDated } from "../../../corpus/programme.ts";
import type { Place, ProgrammeEvent, Twinning } from "../../../corpus/schema.ts";
import type { Facts } from "../../../answer/ports.ts";
import { datedSpans, monthsOf } from "../../../answer/tally/tally.ts";

/** A place with a page: its projects and ties. */
export interface SitePlace {
  place: Place;
  projects: readonly ProgrammeEvent[];
  ties: readonly Twinning[];
}

/**
 * A month of the programme: projects with days in it, those planned for the month, and those planned for a longer
 * period.
 */
export interface SiteMonth {
  /** "2027-10". */
  id: string;
  range: { from: string; to: string };
  exact: readonly ProgrammeEvent[];
  within: readonly ProgrammeEvent[];
  longer: readonly ProgrammeEvent[];
}

export interface SiteTheme {
  heading: Heading;
  projects: readonly ProgrammeEvent[];
}

/** Everything with a public page, by id and in order; a project printed twice appears once. */
export interface Site {
  facts: Facts;
  /** By first day; undated ones last. */
  projects: readonly ProgrammeEvent[];
  places: ReadonlyMap<string, SitePlace>;
  months: ReadonlyMap<string, SiteMonth>;
  themes: ReadonlyMap<string, SiteTheme>;
  ties: ReadonlyMap<string, Twinning>;
  tiesOf(projectId: string): readonly Twinning[];
}

/** The kinds of places that get a page; countries and informal regions do not. */
const KINDS: ReadonlySet<Place["kind"]> = new Set(["city", "territory", "department", "region"]);

const UNDATED = "9999";
const startOf = ({ dates }: ProgrammeEvent) => dates.start ?? UNDATED;

function placesOf(facts: Facts, byId: ReadonlyMap<string, ProgrammeEvent>): Map<string, SitePlace> {
  const { corpus, geography, projects } = facts;
  const ties = new Map<string, Twinning[]>();
  for (const tie of corpus.twinnings) {
    for (const id of tie.places) ties.set(id, [...(ties.get(id) ?? []), tie]);
  }
  const places = new Map<string, SitePlace>();
  for (const place of corpus.places) {
    if (!KINDS.has(place.kind)) continue;
    const near = [...geography.eventsOf(place.id)].filter(([, closeness]) => closeness < CLOSENESS.everywhere);
    const ids = new Set(near.map(([id]) => projects.projectOf(id)));
    const own = [...ids].flatMap((id) => byId.get(id) ?? []);
    const entry = { place, projects: inOrder(own), ties: ties.get(place.id) ?? [] };
    if (entry.projects.length + entry.ties.length > 0) places.set(place.id, entry);
  }
  return places;
}

function inOrder(events: readonly ProgrammeEvent[]): ProgrammeEvent[] {
  return [...events].sort((a, b) => startOf(a).localeCompare(startOf(b)) || a.source.row - b.source.row);
}

function siteMonths(facts: Facts, events: readonly ProgrammeEvent[]): Map<string, SiteMonth> {
  if (!isDated(facts.corpus.programme)) return new Map();
  const meets = ({ from, to }: SiteMonth["range"], { start, end }: { start: string; end: string }) =>
    start <= to && end >= from;
  const spansOf = ({ dates: { start, end, spans } }: ProgrammeEvent) =>
    spans ?? (start !== null && end !== null ? [{ start, end }] : []);
  const months = monthsOf(facts).map((range): SiteMonth => {
    const all = events.filter((event) => spansOf(event).some((span) => meets(range, span)));
    const isExact = (event: ProgrammeEvent) => exactDays(event).some((span) => meets(range, span));
    const isOfIt = (event: ProgrammeEvent) => datedSpans(event).some((span) => meets(range, span));
    return {
      id: range.from.slice(0, 7),
      range,
      exact: all.filter(isExact),
      within: all.filter((event) => !isExact(event) && isOfIt(event)),
      longer: all.filter((event) => !isOfIt(event)),
    };
  });
  return new Map(months.map((month) => [month.id, month]));
}

/** Collects everything with a public page. */
export function createSite(facts: Facts): Site {
  const { corpus, projects } = facts;
  const all = inOrder(corpus.events.filter(({ id }) => projects.projectOf(id) === id));
  const byId = new Map(all.map((event) => [event.id, event]));
  const themes = corpus.programme.headings.map((heading): [string, SiteTheme] => [
    heading.id,
    {
      heading,
      projects: all.filter(({ id }) => projects.printings(id).some(({ theme }) => theme === heading.id)),
    },
  ]);
  const byProject = new Map<string, Twinning[]>();
  for (const tie of corpus.twinnings) {
    for (const id of new Set(tie.events.map((event) => projects.projectOf(event)))) {
      byProject.set(id, [...(byProject.get(id) ?? []), tie]);
    }
  }
  return {
    facts,
    projects: all,
    places: placesOf(facts, byId),
    months: siteMonths(facts, all),
    themes: new Map(themes.filter(([, theme]) => theme.projects.length > 0)),
    ties: new Map(corpus.twinnings.map((tie) => [tie.id, tie])),
    tiesOf: (id) => byProject.get(id) ?? [],
  };
}

/** Ties by their next anniversary from `today` on; those without a known day last. */
export function tiesInOrder(ties: Iterable<Twinning>, today: string): Twinning[] {
  const next = ({ since }: Twinning) => nextAnniversary(since, today)?.day ?? UNDATED;
  return [...ties].sort((a, b) => next(a).localeCompare(next(b)) || a.id.localeCompare(b.id));
}

/** Places, those with most projects first. */
export function placesByCount(places: Iterable<SitePlace>): SitePlace[] {
  return [...places].sort((a, b) => b.projects.length - a.projects.length || a.place.id.localeCompare(b.place.id));
}
