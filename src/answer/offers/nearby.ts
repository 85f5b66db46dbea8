import { distanceKm } from "../../corpus/places/distance.ts";
import { CLOSENESS } from "../../corpus/places/geography.ts";
import type { Place, ProgrammeEvent } from "../../corpus/schema.ts";
import { findWorldTown } from "../../corpus/places/world-towns.ts";
import { frenchForms, russianForms } from "../../corpus/import/places/town-forms.ts";
import type { WorldTown } from "../../corpus/places/world-towns.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { NEARBY_REPLIES } from "../../i18n/replies/nearby.ts";
import { spokenOf } from "../../i18n/replies/spoken.ts";
import { nameElsewhere } from "../../reading/places/elsewhere-names.ts";
import type { Question } from "../../reading/question.ts";
import { isOver } from "../../retrieval/filter/since-fit.ts";
import { onePerProject } from "../../retrieval/projects.ts";
import { inPlace, placeName } from "../wording/describe.ts";
import type { Facts } from "../ports.ts";

/** What lies nearest to a town that has nothing: its region, or else the nearest town. */
export interface Nearby {
  place: Place;
  /** One printing of each project. */
  events: readonly ProgrammeEvent[];
  /** How far it is, in kilometres; null for the region that the town lies in. */
  kilometres: number | null;
}

/** Distances are rounded up to this many kilometres. */
const ROUNDED_TO = 10;

/** Returns the projects of a place that are to come, or all where everything is over; without those open to all. */
function eventsOf(place: Place, { corpus, geography, projects }: Facts, today: string): ProgrammeEvent[] {
  const own = geography.eventsOf(place.id);
  const events = corpus.events.filter(({ id }) => (own.get(id) ?? Infinity) < CLOSENESS.everywhere);
  // After the last day of a programme nothing of it is to come, not even what has no date.
  const toCome = today > corpus.programme.end ? [] : events.filter((event) => !isOver(event, today));
  return onePerProject(
    (toCome.length > 0 ? toCome : events).map((event) => ({ event })),
    projects,
  ).map(({ event }) => event);
}

function nearestTown(town: WorldTown, facts: Facts, today: string): Nearby | null {
  const towns = facts.corpus.places
    .filter(({ kind, country }) => kind === "city" && country === town.country)
    .map((place) => ({ place, kilometres: distanceKm(town, place) }))
    .sort((a, b) => a.kilometres - b.kilometres);
  for (const { place, kilometres } of towns) {
    const events = eventsOf(place, facts, today);
    if (events.length > 0) return { place, events, kilometres: Math.ceil(kilometres / ROUNDED_TO) * ROUNDED_TO };
  }
  return null;
}

/** Returns a town that the corpus knows, with the region that it lies in; undefined for any other place. */
function knownTown(id: string, { corpus, geography }: Facts): WorldTown | undefined {
  const place = geography.place(id);
  if (place?.kind !== "city" || place.around !== undefined) return undefined;
  const region = corpus.places.find((other) => other.kind === "region" && geography.liesIn(id, other.id));
  return { ...place, region: region?.id ?? null };
}

/** Finds what lies nearest to the one town that a question asks for and that has nothing; null where it asks for more, or nobody knows the town. */
export function nearbyOf({ where }: Pick<Question, "where">, facts: Facts, today: string): Nearby | null {
  const [typed = "", ...others] = [...where.unknown, ...where.places];
  if (typed === "" || others.length > 0) return null;
  const { countries } = facts.corpus.programme;
  const town =
    where.places.length > 0 ? knownTown(typed, facts) : findWorldTown(nameElsewhere(typed)?.fr ?? typed, countries);
  if (!town) return null;
  const region = town.region === null ? undefined : facts.geography.place(town.region);
  const events = region ? eventsOf(region, facts, today) : [];
  return region && events.length > 0 ? { place: region, events, kilometres: null } : nearestTown(town, facts, today);
}

/** Whether the cases of a Russian name can be formed. French plurals («Канны») cannot be told from other names. */
const isDeclined = (name: string, isRussian: boolean) =>
  /^\p{Script=Cyrillic}/u.test(name) && (isRussian || !/[ыи]$/u.test(name));

/** The only place that the programme lacks, with its preposition; null if it is no known town: « au Mans », «в Лионе». */
export function inUnknownTown(
  { where: { unknown }, language }: Pick<Question, "where" | "language">,
  { corpus }: Pick<Facts, "corpus">,
): string | null {
  const [typed = "", ...others] = unknown;
  const names = nameElsewhere(typed);
  const town = others.length > 0 ? undefined : findWorldTown(names?.fr ?? typed, corpus.programme.countries);
  if (!town) return null;
  const name = names?.[language] ?? typed;
  if (language === "fr") return frenchForms(name).fr.in;
  const isRussian = town.country === "ru";
  return isDeclined(name, isRussian) ? russianForms(name, isRussian).ru.in : NEARBY_REPLIES.ru.inTown(name);
}

/** The town with its preposition. */
function inTown(question: Pick<Question, "where" | "language">, facts: Facts): string {
  const [known] = question.where.places.flatMap((id) => facts.geography.place(id) ?? []);
  return known ? inPlace(known, question.language) : (inUnknownTown(question, facts) ?? "");
}

/** Says that a town has nothing, and what is nearest to it. */
export function nearbyText(
  { place, events, kilometres }: Nearby,
  question: Pick<Question, "where" | "language">,
  facts: Facts,
): string {
  const { language } = question;
  const replies = NEARBY_REPLIES[language];
  const town = inTown(question, facts);
  const count = catalogueOf(language, facts.corpus.programme.things).answer.projects(events.length);
  const [first] = events;
  const example = first ? { project: spokenOf(first), isOnly: events.length === 1 } : null;
  if (kilometres !== null) return replies.nearest(town, placeName(place, language), kilometres, count, example);
  return replies.inRegion(town, inPlace(place, language), count, example);
}
