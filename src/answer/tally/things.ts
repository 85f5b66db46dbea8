import type { Partner, Place, ProgrammeEvent } from "../../corpus/schema.ts";
import type { Thing } from "../../reading/asks.ts";
import type { Language } from "../../language/languages.ts";
import { INSTITUTION_NAMES, NAMELESS_PARTNER } from "../../reading/words/kinds/things.ts";
import { overlaps } from "../../reading/dates/calendar.ts";
import { placeName } from "../wording/describe.ts";
import type { Facts } from "../ports.ts";

/** A thing that projects have. `isPartner` is false for a place that is only a seat or a venue. */
export interface NamedThing {
  id: string;
  name: string;
  isPartner: boolean;
}

type Placed = Pick<Facts, "corpus" | "geography">;

function partnersOf(events: readonly ProgrammeEvent[], country: Thing["country"]): Partner[] {
  return events.flatMap(({ french, russian, others }) => [
    ...(country === "ru" ? [] : french),
    ...(country === "fr" ? [] : russian),
    ...(country === null ? others : []),
  ]);
}

/** Returns the places of some kinds among those of events: partners first, then places that are only a seat or a venue. */
function placesOf(
  events: readonly ProgrammeEvent[],
  { country }: Pick<Thing, "country">,
  kinds: readonly Place["kind"][],
  { geography }: Placed,
  language: Language,
): NamedThing[] {
  const roles = new Map<string, boolean>();
  for (const { places } of events) {
    for (const { id, role } of places) {
      const place = geography.place(id);
      if (!place || place.everywhere || !kinds.includes(place.kind)) continue;
      if (country !== null && place.country !== country) continue;
      roles.set(id, (roles.get(id) ?? false) || role === "partner");
    }
  }
  return [...roles]
    .map(([id, isPartner]) => ({ id, name: placeName(geography.place(id), language), isPartner }))
    .sort((a, b) => Number(b.isPartner) - Number(a.isPartner) || a.name.localeCompare(b.name, language));
}

function institutions(
  events: readonly ProgrammeEvent[],
  { thing, country }: Pick<Thing, "thing" | "country">,
  language: Language,
): NamedThing[] {
  const pattern = INSTITUTION_NAMES[thing as keyof typeof INSTITUTION_NAMES] as RegExp | undefined;
  const kept = partnersOf(events, country).filter(
    ({ name, kind }) =>
      !NAMELESS_PARTNER.test(name.fr) &&
      (pattern ? kind === "institution" && pattern.test(name.fr) : thing !== "authorities" || kind === "state"),
  );
  const names = new Map(
    kept.map(({ name, place, kind }) => [kind === "institution" || !place ? name.fr : place, name[language]]),
  );
  return [...names].map(([id, name]) => ({ id, name, isPartner: true }));
}

/** Present-day regions that the places of events lie in, or are. */
function regionsOf(events: readonly ProgrammeEvent[], country: Thing["country"], facts: Placed, language: Language) {
  const { corpus, geography } = facts;
  const named = new Set(events.flatMap(({ places }) => places.map(({ id }) => id)));
  return corpus.places
    .filter((place) => place.kind === "region" && (country === null || place.country === country))
    .filter(({ id }) => named.has(id) || [...named].some((inner) => geography.liesIn(inner, id)))
    .map((place): NamedThing => ({ id: place.id, name: placeName(place, language), isPartner: named.has(place.id) }));
}

function monthsOf(events: readonly ProgrammeEvent[], { start, end }: { start: string; end: string }): NamedThing[] {
  const months: NamedThing[] = [];
  for (let month = start.slice(0, 7); month <= end.slice(0, 7); month = nextMonth(month)) {
    const range = { from: `${month}-01`, to: `${month}-31` };
    const isMet = events.some(
      ({ dates }) =>
        dates.start !== null && dates.end !== null && overlaps(range, { from: dates.start, to: dates.end }),
    );
    if (isMet) months.push({ id: month, name: month, isPartner: true });
  }
  return months;
}

function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** Returns the things of a kind that events have; empty for entries, projects, ties and languages. */
export function thingsOf(
  events: readonly ProgrammeEvent[],
  { thing, country }: Thing,
  facts: Placed,
  language: Language,
): NamedThing[] {
  const { programme, places } = facts.corpus;
  switch (thing) {
    case "towns":
      return placesOf(events, { country }, ["city"], facts, language);
    case "places":
      return placesOf(events, { country }, ["city", "territory", "department", "region"], facts, language);
    case "regions":
      return regionsOf(events, country, facts, language);
    case "countries":
      return places
        .filter(({ kind }) => kind === "country")
        .map((place) => ({ id: place.id, name: placeName(place, language), isPartner: true }));
    case "headings":
      return programme.headings
        .filter(({ id }) => events.some(({ theme }) => theme === id))
        .map(({ id, name }) => ({ id, name: name[language], isPartner: true }));
    case "months":
      return monthsOf(events, programme);
    case "universities":
    case "schools":
    case "museums":
    case "authorities":
    case "partners":
      return institutions(events, { thing, country }, language);
    case "projects":
    case "entries":
    case "ties":
    case "languages":
      return [];
  }
}
