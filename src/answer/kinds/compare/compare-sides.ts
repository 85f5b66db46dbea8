import { CLOSENESS } from "../../../corpus/places/geography.ts";
import { themeName } from "../../../corpus/programme.ts";
import type { Place, ProgrammeEvent } from "../../../corpus/schema.ts";
import { keepDatesTogether, rangeText, whenText } from "../../../i18n/dates.ts";
import { compareReplies } from "../../../i18n/replies/compare.ts";
import type { SideWords } from "../../../i18n/replies/compare.ts";
import { quotedText } from "../../../i18n/replies/parts.ts";
import { nameOf } from "../../../i18n/replies/spoken.ts";
import type { Language } from "../../../language/languages.ts";
import { projectsText } from "../../../i18n/replies/things.ts";
import { capitalized } from "../../../language/capitalized.ts";
import { overlaps } from "../../../reading/dates/calendar.ts";
import { breakdownOf } from "../../tally/breakdown.ts";
import { inPlace, placeName, understoodLine, unknownPlaces } from "../../wording/describe.ts";
import type { Side } from "../../offers/sides.ts";
import { datedSpans, tally } from "../../tally/tally.ts";
import type { SideBySide } from "../../wording/plain-text.ts";
import type { TellingFacts } from "../kind.ts";

/** A side of a comparison with its name and its projects. */
export interface SideTold extends SideWords {
  side: Side;
  /** Whether the side is one project, not a set of them. */
  isProject: boolean;
  place: Place | null;
  events: readonly ProgrammeEvent[];
  /** For a time, also projects that are only dated to a longer period. */
  all: readonly ProgrammeEvent[];
}

/** The most projects of a side named by title. */
const TITLE_LIMIT = 3;

function placeOf({ kind, question }: Side, { geography }: TellingFacts): Place | null {
  const { where, about, when } = question;
  const [first, ...others] = where.places;
  const isPlace =
    kind === "place" ||
    (kind === "words" && others.length + about.terms.length + about.headings.length + when.ranges.length === 0);
  return isPlace && first !== undefined ? (geography.place(first) ?? null) : null;
}

/** What a side is called, and its projects. */
export function sideTold(side: Side, language: Language, facts: TellingFacts): SideTold {
  const { kind, question, found } = side;
  const all = found.kind === "events" ? found.events.map(({ event }) => event) : [];
  const base = { side, all, isProject: false };
  const place = placeOf(side, facts);
  const [range] = question.when.ranges;
  const [heading] = question.about.headings;
  if (place) {
    const own = facts.geography.eventsOf(place.id);
    const events = all.filter(({ id }) => (own.get(id) ?? Infinity) < CLOSENESS.everywhere);
    return {
      ...base,
      place,
      events,
      // A project open to all regions counts for no side.
      all: events,
      count: events.length,
      name: placeName(place, language),
      in: inPlace(place, language),
    };
  }
  if (kind === "time" && range) {
    const events = all.filter((event) =>
      datedSpans(event).some(({ start, end }) => overlaps(range, { from: start, to: end })),
    );
    const name = keepDatesTogether(rangeText(language, range));
    return { ...base, place, events, count: events.length, name, in: keepDatesTogether(whenText(language, range)) };
  }
  if (heading !== undefined && (kind === "heading" || question.about.terms.length === 0)) {
    const name = quotedText(language, themeName(facts.corpus.programme, heading, language));
    return {
      ...base,
      place,
      events: all,
      count: all.length,
      name,
      in: compareReplies(language, facts.corpus.programme.things).heading(name),
    };
  }
  if (kind === "unknown" || (kind === "words" && all.length === 0)) {
    const name = kind === "unknown" ? unknownPlaces(question)[0] : quotedText(language, question.typed.trim());
    return { ...base, place, events: [], count: 0, name, in: name };
  }
  const [first] = all;
  const name = first ? nameOf(language, first) : understoodLine(question, facts);
  return { ...base, isProject: true, place, events: all.slice(0, 1), count: 1, name, in: name };
}

/** What a side has, each in words, empty where there is nothing to say. */
interface SideWith {
  count: string;
  /** The titles, where there are few projects. */
  titles: readonly string[];
  /** The headings, where there are more projects. */
  headings: readonly string[];
}

function sideWith(told: SideTold, language: Language, facts: TellingFacts): SideWith {
  const { events, side } = told;
  const count = projectsText(language, told.count, facts.corpus.programme.things);
  if (events.length <= TITLE_LIMIT) {
    return { count, titles: events.map((event) => nameOf(language, event)), headings: [] };
  }
  const { headings } = breakdownOf(events, side.question, facts);
  return { count, titles: [], headings: side.kind === "heading" ? [] : headings };
}

/** The most sides that fit next to each other on a phone. */
const COLUMN_LIMIT = 3;

/** What each side has: a line for each, and the same as a table where that is not too wide. */
export function sidesTold(
  sides: readonly SideTold[],
  language: Language,
  facts: TellingFacts,
): { lines: string[]; sideBySide: SideBySide | null } {
  const replies = compareReplies(language, facts.corpus.programme.things);
  const shown = sides.filter(({ count }) => count > 0).map((told) => ({ told, has: sideWith(told, language, facts) }));
  // When the programme lacks the other side, nothing else says how many projects this one has.
  const isAlone = shown.length === 1;
  const lines = shown.flatMap(({ told, has: { count, titles, headings } }) => {
    const name = isAlone ? `${told.name} (${count})` : told.name;
    return titles.length + headings.length === 0 ? [] : [replies.line(name, { titles, headings })];
  });
  const rows = (["count", "titles", "headings"] as const)
    .map((of) => ({
      label: replies.labels[of],
      cells: shown.map(({ has }) => capitalized([has[of]].flat().join(", "))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  // A table with empty cells is longer than the lines that it stands for.
  const isFull = rows.every(({ cells }) => cells.every((cell) => cell !== ""));
  const isTable = isFull && shown.length === sides.length && sides.length >= 2 && sides.length <= COLUMN_LIMIT;
  const names = sides.map(({ name }) => capitalized(name));
  return { lines, sideBySide: isTable ? { lines, sides: names, rows } : null };
}

/** The projects that all sides have. */
export function jointEvents(sides: readonly SideTold[], { projects }: TellingFacts): ProgrammeEvent[] {
  const [first, ...others] = sides.map(({ events }) => events);
  const has = (events: readonly ProgrammeEvent[], id: string) =>
    events.some((event) => projects.projectOf(event.id) === projects.projectOf(id));
  return (first ?? []).filter(({ id }) => others.every((events) => has(events, id)));
}

/** The places of the other country that every side works with. Of a region and a town in it, only the town. */
export function sharedPartners(sides: readonly SideTold[], facts: TellingFacts): Place[] {
  const countries = new Set(sides.map(({ place }) => place?.country));
  const [country, ...more] = countries;
  if (country === undefined || more.length > 0) return [];
  const of = ({ events }: SideTold) =>
    [...(tally(events, "towns", facts) ?? []), ...(tally(events, "places", facts) ?? [])]
      .flatMap(({ place }) => place ?? [])
      .filter((place) => place.country !== country && place.kind !== "country");
  const [first, ...others] = sides.map(of);
  const shared = new Map(
    (first ?? [])
      .filter(({ id }) => others.every((places) => places.some((other) => other.id === id)))
      .map((place) => [place.id, place]),
  );
  const places = [...shared.values()];
  return places.filter(
    ({ id }) => !places.some((other) => other.namesake === id || facts.geography.liesIn(other.id, id)),
  );
}
