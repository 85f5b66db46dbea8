import { partnersOf } from "../../corpus/event/event.ts";
import { CLOSENESS } from "../../corpus/places/geography.ts";
import type { Place, ProgrammeEvent } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import type { Thing } from "../../reading/asks.ts";
import { monthsIn, overlaps } from "../../reading/dates/calendar.ts";
import type { DateRange } from "../../reading/question.ts";
import { INSTITUTION_NAMES, NAMELESS_PARTNER } from "../../reading/words/kinds/things.ts";
import type { Facts } from "../ports.ts";

/** One of the things that are counted, with its projects. */
export interface Tally {
  id: string;
  name: Record<Language, string>;
  /** The entry of the place, if the thing is one. */
  place: Place | null;
  /** The days of the month, if the thing is one. */
  month: DateRange | null;
  /** One printing of each project, in the order that was given. */
  events: readonly ProgrammeEvent[];
}

/** A thing that one project has. */
interface Counted extends Omit<Tally, "events"> {
  /** For a town: whether the project belongs to the region named after it, which is not the town. */
  isOfNamesake?: boolean;
}

/** Returns the things under which a project is counted. */
type Counter = (event: ProgrammeEvent, facts: Facts) => readonly Counted[];

const PLACE_KINDS: { [Kind in Thing["thing"]]?: readonly Place["kind"][] } = {
  towns: ["city"],
  regions: ["region"],
  countries: ["country"],
};

function ofPlace(place: Place): Omit<Tally, "events"> {
  return { id: place.id, name: { fr: place.fr.name, ru: place.ru.nominative }, place, month: null };
}

/**
 * Counts projects by places of some kinds, by the same rules as when one asks for a place: a region has the projects of its towns, a town
 * also those of the region named after it, and what is open to all regions belongs to none.
 */
function byPlace(kinds: readonly Place["kind"][], { corpus, geography }: Pick<Facts, "corpus" | "geography">): Counter {
  const byEvent = new Map<string, Counted[]>();
  for (const place of corpus.places) {
    if (!kinds.includes(place.kind)) continue;
    for (const [eventId, closeness] of geography.eventsOf(place.id)) {
      if (closeness >= CLOSENESS.everywhere) continue;
      const counted = { ...ofPlace(place), isOfNamesake: closeness === CLOSENESS.namesake };
      const others = byEvent.get(eventId);
      if (others) others.push(counted);
      else byEvent.set(eventId, [counted]);
    }
  }
  return ({ id }) => byEvent.get(id) ?? [];
}

/** The places that an entry itself names, of any kind. */
const byOwnPlace: Counter = (event, { geography }) =>
  event.places
    .flatMap(({ id }) => geography.place(id) ?? [])
    .filter(({ everywhere }) => !everywhere)
    .map(ofPlace);

/** The partners that an entry names; only those of one sort of institution where that is asked for. */
function byPartner(thing: Thing["thing"]): Counter {
  return (event, { geography }) =>
    partnersOf(event)
      .filter(({ name, kind }) => {
        if (NAMELESS_PARTNER.test(name.fr)) return false;
        if (thing === "authorities") return kind === "state";
        if (thing === "partners") return true;
        const sort = INSTITUTION_NAMES[thing as keyof typeof INSTITUTION_NAMES];
        return kind === "institution" && sort.test(name.fr);
      })
      .map(({ name, place }) => ({
        id: name.fr,
        name,
        place: (place === null ? undefined : geography.place(place)) ?? null,
        month: null,
      }));
}

const DATED: ReadonlySet<string> = new Set(["day", "month"]);

/** The spans of a project that are dated to the day or the month. « Toute l’année » belongs to no month. */
export function datedSpans({ dates }: ProgrammeEvent): readonly { start: string; end: string; precision: string }[] {
  const { start, end, precision, spans } = dates;
  const all = spans ?? (start !== null && end !== null ? [{ start, end, precision }] : []);
  return all.filter((span) => DATED.has(span.precision));
}

/** Of projects found for a time, keeps those dated to it, where there are any. A project dated to the whole year would count for every month. */
export function datedEvents(
  events: readonly ProgrammeEvent[],
  ranges: readonly DateRange[],
): readonly ProgrammeEvent[] {
  const dated = events.filter((event) =>
    datedSpans(event).some(({ start, end }) => ranges.some((range) => overlaps(range, { from: start, to: end }))),
  );
  return dated.length > 0 ? dated : events;
}

export function monthsOf({ corpus: { programme } }: Pick<Facts, "corpus">): DateRange[] {
  return monthsIn({ from: programme.start, to: programme.end });
}

const byMonth: Counter = (event, facts) =>
  monthsOf(facts)
    .filter((month) => datedSpans(event).some(({ start, end }) => overlaps(month, { from: start, to: end })))
    .map((month) => ({ id: month.from, name: { fr: month.from, ru: month.from }, place: null, month }));

const byHeading: Counter = ({ theme }, { corpus }) =>
  corpus.programme.headings
    .filter(({ id }) => id === theme)
    .map(({ id, name }) => ({ id, name, place: null, month: null }));

function counterOf(thing: Thing["thing"], facts: Facts): Counter | null {
  switch (thing) {
    case "towns":
    case "regions":
    case "countries":
      return byPlace(PLACE_KINDS[thing] ?? [], facts);
    case "places":
      return byOwnPlace;
    case "months":
      return byMonth;
    case "headings":
      return byHeading;
    case "partners":
    case "universities":
    case "schools":
    case "museums":
    case "authorities":
      return byPartner(thing);
    default:
      return null;
  }
}

/**
 * Counts projects by a thing. Each project counts once for everything that any of its printings has. Things with most projects come first,
 * then by name. Leaves out what has no project, and towns where only the region named after them has some. Null for what projects cannot be
 * counted by.
 */
export function tally(events: readonly ProgrammeEvent[], thing: Thing["thing"], facts: Facts): Tally[] | null {
  const counter = counterOf(thing, facts);
  if (!counter) return null;
  const tallies = new Map<
    string,
    { counted: Omit<Tally, "events">; byProject: Map<string, ProgrammeEvent>; isOwn: boolean }
  >();
  for (const event of events) {
    const project = facts.projects.projectOf(event.id);
    for (const printing of facts.projects.printings(event.id)) {
      for (const { isOfNamesake = false, ...counted } of counter(printing, facts)) {
        const known = tallies.get(counted.id) ?? {
          counted,
          byProject: new Map<string, ProgrammeEvent>(),
          isOwn: false,
        };
        known.byProject.set(project, known.byProject.get(project) ?? event);
        known.isOwn ||= !isOfNamesake;
        tallies.set(counted.id, known);
      }
    }
  }
  return [...tallies.values()]
    .filter(({ isOwn }) => isOwn)
    .map(({ counted, byProject }) => ({ ...counted, events: [...byProject.values()] }))
    .sort((a, b) => b.events.length - a.events.length || inOrder(a, b));
}

/** Months go by time, everything else by name. */
function inOrder(a: Tally, b: Tally): number {
  return a.month && b.month ? a.month.from.localeCompare(b.month.from) : a.name.fr.localeCompare(b.name.fr, "fr");
}
