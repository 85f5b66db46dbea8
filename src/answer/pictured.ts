import { shortNameOf } from "../corpus/event/event.ts";
import type { Place, ProgrammeEvent } from "../corpus/schema.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import type { Language } from "../language/languages.ts";
import type { Line, MapContent, Picture, Side, Span, StripContent } from "../picture/picture.ts";
import { placeName } from "./wording/describe.ts";
import type { Facts } from "./ports.ts";

type Known = Pick<Facts, "corpus" | "geography">;

/** What a picture is to show. */
export interface Subject {
  /** Empty for none. */
  title: string;
  events: readonly ProgrammeEvent[];
  twinnings: readonly { places: readonly [string, string] }[];
  /** Whether only where is shown, and not when. */
  isMapOnly?: boolean;
}

/** What a picture shows, and what is to be said of it. */
export interface Pictured {
  picture: Picture;
  /** What it shows, in sentences that may be long. */
  lists: readonly string[];
  /** What is not on it, and how to read it, in short sentences. */
  remarks: readonly string[];
}

/** The most places on a map: with more, nobody would see anything. */
const MOST_PLACES = 160;
/** The most entries that each list of its words names. */
const MOST_NAMED = 12;
/** The most months of a strip; for a longer time none is drawn. */
const MOST_MONTHS = 24;

/** Whether a map can show a place. A whole country is not one spot, and a place with both degrees 0 has no known position. */
function isSpot({ kind, everywhere, latitude, longitude }: Place): boolean {
  return (
    kind !== "country" &&
    everywhere !== true &&
    Number.isFinite(latitude + longitude) &&
    (latitude !== 0 || longitude !== 0)
  );
}

function spotsOf(ids: readonly string[], { geography }: Known): Place[] {
  return [...new Set(ids)].flatMap((id) => geography.place(id) ?? []).filter(isSpot);
}

/** The places of a project that a map can show: those of its partners, else where it is held. */
function spotsOfEvent({ places }: ProgrammeEvent, facts: Known): Place[] {
  const ids = (roles: readonly string[]) => places.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
  const partners = spotsOf(ids(["partner"]), facts);
  return partners.length > 0 ? partners : spotsOf(ids(["venue", "seat"]), facts);
}

/** Whether a map has anything to show of what is asked for. */
export function hasSpots({ events, twinnings }: Omit<Subject, "title">, facts: Known): boolean {
  return (
    twinnings.some(({ places }) => spotsOf(places, facts).length > 0) ||
    events.some((event) => spotsOfEvent(event, facts).length > 0)
  );
}

type Pair = readonly [Place, Place];

/** Joins the places of one country with those of others. If all lie in one country, none are joined. */
function pairsOf(spots: readonly Place[]): Pair[] {
  const [first] = spots;
  const isHome = ({ country }: Place) =>
    country === (spots.some((spot) => spot.country === "fr") ? "fr" : first?.country);
  return spots
    .filter(isHome)
    .flatMap((home) => spots.filter((spot) => !isHome(spot)).map((away): Pair => [home, away]));
}

/** Tells which country is on which side: France and Russia first, then those with the most places. */
function sidesOf(
  spots: readonly Place[],
  language: Language,
): { sideOf: (place: Place) => Side; names: MapContent["sides"] } {
  const counts = new Map<string, number>();
  for (const { country } of spots) counts.set(country, (counts.get(country) ?? 0) + 1);
  const rank = (country: string) => ["fr", "ru"].indexOf(country) + 1 || 3;
  const countries = [...counts.keys()].sort((a, b) => rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const display = new Intl.DisplayNames(language, { type: "region" });
  const nameOf = (country = "") => (country === "" ? "" : (display.of(country.toUpperCase()) ?? country));
  const [first, second, third, ...others] = countries;
  return {
    sideOf: ({ country }) => (country === first ? 0 : country === second ? 1 : 2),
    names: [
      nameOf(first),
      nameOf(second),
      others.length > 0 ? catalogueOf(language).picture.otherCountries : nameOf(third),
    ],
  };
}

function mapOf(pairs: readonly Pair[], alone: readonly Place[], language: Language, { geography }: Known) {
  const counts = new Map<Place, number>();
  for (const place of [...pairs.flat(), ...alone]) counts.set(place, (counts.get(place) ?? 0) + 1);
  // Among places with equally many ties, towns come before regions, then those with more events.
  const weightOf = (place: Place) =>
    (counts.get(place) ?? 0) + (place.kind === "city" ? 0.5 : 0) + geography.eventsOf(place.id).size / 1e4;
  const all = [...counts.keys()].sort((a, b) => weightOf(b) - weightOf(a));
  const shown = all.slice(0, MOST_PLACES);
  const { sideOf, names } = sidesOf(shown, language);
  const indexes = new Map(shown.map((place, index) => [place, index]));
  const lines = new Map<string, Line>();
  for (const [home, away] of pairs) {
    const [from, to] = [indexes.get(home), indexes.get(away)];
    if (from !== undefined && to !== undefined) lines.set(`${from} ${to}`, [from, to]);
  }
  const points = shown.map((place) => ({
    longitude: place.longitude,
    latitude: place.latitude,
    label: placeName(place, language),
    id: place.id,
    country: place.country,
    side: sideOf(place),
    weight: weightOf(place),
  }));
  const map: MapContent | null = shown.length > 0 ? { points, lines: [...lines.values()], sides: names } : null;
  return { map, left: all.length - shown.length };
}

/** The dates of a project as a span; empty where it has none, and for a cancelled one. */
function spanOf(event: ProgrammeEvent, language: Language): Span[] {
  const { dates, isCancelled } = event;
  const { start, end, precision, spans } = dates;
  if (isCancelled || start === null || end === null) return [];
  const stretches = (spans ?? [{ start, end, precision }])
    .map((days) => ({ from: days.start, to: days.end, isExact: days.precision === "day" }))
    .sort((a, b) => a.from.localeCompare(b.from));
  return [{ label: shortNameOf(event, language), stretches }];
}

/** The months of the programme and its projects, or of the projects alone if that is too long; null if both are. */
function stripOf(spans: readonly Span[], language: Language, { corpus: { programme } }: Known): StripContent | null {
  if (spans.length === 0) return null;
  const startOf = ({ stretches }: Span) => stretches[0]?.from ?? "";
  const ordered = [...spans].sort((a, b) => startOf(a).localeCompare(startOf(b)));
  const own = spans.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to])).sort();
  const whole = [...own, programme.start, programme.end].sort();
  const monthsOf = (days: readonly string[]) => {
    const [first = "", last = ""] = [days[0], days.at(-1)];
    return (
      (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7))
    );
  };
  const days = [whole, own].find((some) => monthsOf(some) < MOST_MONTHS);
  if (!days) return null;
  const month = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2000, index)));
  return { from: days[0] ?? "", to: days.at(-1) ?? "", spans: ordered, months };
}

/** Entries that a sentence names, and how many more there are. */
function cut(entries: readonly string[]): [string[], number] {
  const all = [...new Set(entries)];
  return [all.slice(0, MOST_NAMED), Math.max(0, all.length - MOST_NAMED)];
}

/** The most spans that a strip shows by name. */
const MOST_SPANS = 7;

/** Makes the picture of projects and ties: where, and for projects when; null where no place is known. */
export function pictureOf(
  { title, events, twinnings, isMapOnly = false }: Subject,
  language: Language,
  facts: Known,
): Pictured | null {
  const { answer, picture: messages } = catalogueOf(language, facts.corpus.programme.things);
  const ofEvents = events.map((event) => spotsOfEvent(event, facts));
  const groups = [...twinnings.map(({ places }) => spotsOf(places, facts)), ...ofEvents];
  const pairs = groups.flatMap(pairsOf);
  const alone = groups.filter((spots) => pairsOf(spots).length === 0).flat();
  const { colours } = facts.corpus.programme.brand ?? {};
  const { map, left } = mapOf(pairs, alone, language, facts);
  if (!map) return null;
  const spans = isMapOnly ? [] : events.flatMap((event) => spanOf(event, language));
  const strip = stripOf(spans, language, facts);
  const names = pairs.map(([home, away]) => answer.pair(placeName(home, language), placeName(away, language)));
  const joined = new Set(pairs.flat());
  const standing = alone.filter((place) => !joined.has(place)).map((place) => placeName(place, language));
  const dated = events.filter((event) => spanOf(event, language).length > 0);
  const dates = dated.map((event) => `${shortNameOf(event, language)} (${event.dates.text[language]})`);
  const [placeless, dateless] = [ofEvents.filter(({ length }) => length === 0).length, events.length - dated.length];
  const isNamed = spans.length <= MOST_SPANS;
  const hasRough = spans.some(({ stretches }) => stretches.some(({ isExact }) => !isExact));
  const said = (sentences: readonly [boolean, () => string][]) => sentences.flatMap(([is, say]) => (is ? [say()] : []));
  return {
    picture: { title, map, strip, ...(colours && { brand: colours }) },
    lists: said([
      [names.length > 0, () => messages.pairs(...cut(names))],
      [
        standing.length > 0,
        () => (names.length > 0 ? messages.alone(...cut(standing)) : messages.places(...cut(standing))),
      ],
      [strip !== null && isNamed, () => messages.dates(...cut(dates))],
      [strip !== null && !isNamed, () => messages.monthly(spans.length)],
    ]),
    remarks: said([
      [strip !== null && isNamed && hasRough, () => messages.rough],
      [placeless > 0, () => messages.withoutPlace(placeless)],
      [strip !== null && dateless > 0, () => messages.withoutDate(dateless)],
      [left > 0, () => messages.tooMany(left)],
    ]),
  };
}
