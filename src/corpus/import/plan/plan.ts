import { EVENTS } from "../../../i18n/things.ts";
import { zoneAt } from "../../days/event-zone.ts";
import type {
  CorpusFiles,
  EventEntry,
  HeadingEntry,
  PlaceEntry,
  ProgrammeEntry,
  Remembered,
  RememberedEvent,
} from "./entries.ts";
import { entryOf } from "./entry.ts";
import { kilometres } from "../places/gazetteer.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import { createHeadingFinder, createSortedHeadings } from "../fields/headings.ts";
import type { HeadingFinder } from "../fields/headings.ts";
import { SURE_LEAD } from "../fields/sorting.ts";
import type { Sorted } from "../fields/sorting.ts";
import type { Imported, ImportedFile, Problem, Report, Texts, Unkept } from "./imported.ts";
import { hashesOf, mergeEvent } from "./merge.ts";
import { createPlaceFinder } from "../places/places.ts";
import type { AddedPlace, PlaceFinder } from "../places/places.ts";
import { createRecall, keysOf, ownId, titleOf } from "./recall.ts";
import type { Recalled } from "./recall.ts";
import { eventId, freeId } from "./slugs.ts";

/** How far a town may lie from the coordinates of an event that is taken to be there, in kilometres. */
const NEAREST = 15;

export interface ImportSettings {
  /** Name of the file, to tell it from others that are imported into the same folder. */
  source: string;
  gazetteer: Gazetteer;
  /** Places by the codes of regions in the gazetteer. */
  regions: Readonly<Record<string, PlaceEntry>>;
  /** The town of events that name none. */
  town?: string | undefined;
  /** What the programme is called, where there is no `programme.json` yet. */
  title?: Texts | undefined;
  zone?: string | undefined;
  /** Under which heading each event of the file stands, in their order; by default under those that the file names. */
  sorted?: readonly Sorted[] | undefined;
  /** Its events name no headings, and nothing is there to sort them: those that were sorted before stay where they are. */
  isUnsorted?: boolean | undefined;
}

/** An event that was not taken as it stands in the file, and why not. */
interface Told {
  id: string;
  fields: string[];
}

/** What an import makes of a folder. */
export interface ImportPlan {
  /** The files as they shall be; one that stays as it is is left out. */
  files: { events?: EventEntry[]; places?: PlaceEntry[]; programme?: ProgrammeEntry; imported?: Remembered };
  problems: Problem[];
  /** Kinds of fields of the file that are not kept. */
  unkept: readonly Unkept[];
  added: string[];
  changed: Told[];
  /** Events with corrections by hand that the file now says otherwise. */
  kept: Told[];
  unchanged: number;
  /** Ids that came from the same file before and are no longer in it; they stay. */
  gone: string[];
  /** Titles that a person took out of events.json; they stay out. */
  removed: string[];
  places: readonly AddedPlace[];
  headings: HeadingFinder["added"];
  /** Events that were sorted under a heading without being sure of it, by their titles. */
  doubtful: { title: string; heading: string }[];
}

function zoneOfTowns(places: readonly PlaceEntry[]): string | undefined {
  const town = places.find(({ kind }) => kind === "city");
  return (town && zoneAt(town.latitude, town.longitude)) ?? undefined;
}

/** The programme with the headings that are new, and what is left out of one that has no events yet; null when it stays as it is. */
function programmeWith(
  headings: readonly HeadingEntry[],
  {
    corpus,
    file,
    settings,
    places,
  }: { corpus: CorpusFiles; file: ImportedFile; settings: ImportSettings; places: readonly PlaceEntry[] },
): ProgrammeEntry | null {
  const all = [...headingsThere(corpus), ...headings];
  if (corpus.programme && corpus.events) return headings.length === 0 ? null : { ...corpus.programme, headings: all };
  const title = settings.title ?? file.programme.title;
  const timeZone = settings.zone ?? file.programme.timeZone ?? zoneOfTowns(places);
  return {
    ...(title && { title }),
    things: EVENTS,
    ...(timeZone !== undefined && { timeZone }),
    ...corpus.programme,
    ...(all.length > 0 && { headings: all }),
  };
}

/** The headings of a folder; those of events that stand under one nobody described are called by their ids. */
function headingsThere({ programme, events }: CorpusFiles): HeadingEntry[] {
  if (programme?.headings) return programme.headings;
  const ids = new Set((events ?? []).flatMap(({ theme }) => theme ?? []));
  return [...ids].map((id) => ({ id, name: { fr: id } }));
}

/** What was made of the events of a file. */
interface Taken extends Pick<ImportPlan, "added" | "changed" | "kept" | "removed" | "unchanged"> {
  /** All events of the folder by id, in order. */
  events: Map<string, EventEntry>;
  remembered: Remembered["events"];
}

type Wanted = Omit<EventEntry, "id">;

interface TakenEvent {
  event: Imported;
  key: string;
  wanted: Wanted;
  known: Recalled | undefined;
  /** What is remembered of it beside its fields. */
  note: Pick<RememberedEvent, "isDoubtful" | "copies">;
}

/** Takes one event into a folder: a known one follows the file where no person changed it, one that was taken out stays out. */
function takeEvent(
  { event, key, wanted, known, note }: TakenEvent,
  { taken, ids, source }: { taken: Taken; ids: Set<string>; source: string },
): void {
  const { events, remembered } = taken;
  const existing = known && events.get(known.id);
  if (known && !existing) {
    taken.removed.push(titleOf(event));
    return;
  }
  const id = known?.id ?? freeId(ownId(event) ?? eventId(event), ids);
  ids.add(id);
  if (existing) {
    // A file that does not say what its events are called takes no name away.
    const named = wanted.uid === undefined && existing.uid !== undefined ? { ...wanted, uid: existing.uid } : wanted;
    const { entry, changed, kept } = mergeEvent(existing, named, remembered[known.oldKey]?.fields);
    events.set(id, entry);
    if (changed.length > 0) taken.changed.push({ id, fields: changed });
    else taken.unchanged += 1;
    if (kept.length > 0) taken.kept.push({ id, fields: kept });
  } else {
    events.set(id, { id, ...wanted });
    taken.added.push(id);
  }
  if (known) Reflect.deleteProperty(remembered, known.oldKey);
  remembered[key] = { id, source, fields: hashesOf(wanted), ...note };
}

/** The places of an event: its towns, else the nearest to its coordinates. What was not told by name is reported. */
function placesNear(
  event: Imported,
  { places, gazetteer }: { places: PlaceFinder; gazetteer: Gazetteer },
  report: Report,
): ReturnType<PlaceFinder["placesOf"]> {
  const named = places.placesOf(event);
  if (named?.length !== 0) return named;
  const town = gazetteer.nearest(event);
  const told = { where: event.where, field: "town", kind: "note" } as const;
  if (!town || (kilometres(town, event) ?? Infinity) > NEAREST) {
    const advice = 'Name it in the file, or one for all events that name none: --town "Crest".';
    report({ ...told, problem: "is not named, so that the event belongs to no place", advice });
    return named;
  }
  const advice = "Name the town in the file if it is another one.";
  report({ ...told, value: town.fr, problem: "is not named: the nearest to the coordinates was taken", advice });
  return places.placesOf({ ...event, city: town.fr, country: town.country });
}

const isDoubtful = (sorted: Sorted | undefined) => sorted !== undefined && sorted.lead < SURE_LEAD;

function doubtfulOf(events: readonly Imported[], sorted: readonly Sorted[]): ImportPlan["doubtful"] {
  return events.flatMap((event, index) => {
    const own = sorted[index];
    return own && isDoubtful(own) ? [{ title: titleOf(event), heading: own.id }] : [];
  });
}

/**
 * What a folder becomes when a file is imported into it: events that are new are added, those that came from it before follow it
 * where no person changed them, all else stays. Pure: nothing is written. With an error among the problems nothing should be.
 */
export function planImport(file: ImportedFile, corpus: CorpusFiles, settings: ImportSettings): ImportPlan {
  const { source } = settings;
  const problems = [...file.problems];
  const report = (problem: Problem) => problems.push(problem);
  const places = createPlaceFinder(corpus.places ?? [], settings, report);
  const { keys, copiesOf } = keysOf(file.events, problems);
  const categoriesOfEvents = [...keys.keys()].map(({ categories }) => categories);
  const { sorted: sortedEvents } = settings;
  const sortOf = new Map(file.events.map((event, index) => [event, sortedEvents?.[index]]));
  const filed = createHeadingFinder(headingsThere(corpus), categoriesOfEvents);
  const headings = sortedEvents ? createSortedHeadings(headingsThere(corpus), sortedEvents) : filed;
  const recall = createRecall(corpus, source, new Set(keys.values()));
  const events = new Map((corpus.events ?? []).map((event) => [event.id, event]));
  const remembered = { ...corpus.imported?.events };
  const ids = new Set([...events.keys(), ...Object.values(remembered).map(({ id }) => id)]);
  const taken: Taken = { events, remembered, added: [], changed: [], kept: [], removed: [], unchanged: 0 };
  // A heading that a later event brings is there for the earlier ones too, as it will be when the file is imported again.
  if (!sortedEvents) for (const event of keys.keys()) filed.headingOf(event.categories);
  for (const [event, key] of keys) {
    const at = placesNear(event, { places, gazetteer: settings.gazetteer }, report);
    const known = recall(event, key);
    const before = settings.isUnsorted && known ? events.get(known.id)?.theme : undefined;
    const theme = sortedEvents ? sortOf.get(event)?.id : (filed.headingOf(event.categories) ?? before);
    const keywords = headings.keywordsOf(event.categories);
    const located = places.isAstray(event) ? { ...event, latitude: null, longitude: null } : event;
    const wanted = entryOf(located, { places: at ?? [], theme, keywords }, report);
    if (wanted && at) {
      const copies = copiesOf.get(event);
      const note = {
        ...(isDoubtful(sortOf.get(event)) && { isDoubtful: true as const }),
        ...(copies !== undefined && { copies }),
      };
      takeEvent({ event, key, wanted, known, note }, { taken, ids, source });
    }
  }
  const here = new Set(keys.values());
  const gone = Object.entries(remembered).filter(
    ([key, old]) => old.source === source && !here.has(key) && events.has(old.id),
  );
  const allPlaces = [...(corpus.places ?? []), ...places.added.map(({ entry }) => entry)];
  const newHeadings = headings.added.map(({ entry }) => entry);
  const programme = programmeWith(newHeadings, { corpus, file, settings, places: allPlaces });
  const { added, changed, kept, removed, unchanged } = taken;
  return {
    ...{
      added,
      changed,
      kept,
      removed,
      unchanged,
      problems,
      unkept: file.unkept ?? [],
      gone: gone.map(([, { id }]) => id),
    },
    ...{ places: places.added, headings: headings.added, doubtful: doubtfulOf(file.events, sortedEvents ?? []) },
    files: {
      ...(added.length + changed.length > 0 && { events: [...events.values()] }),
      ...((places.added.length > 0 || !corpus.places) && { places: allPlaces }),
      ...(programme && { programme }),
      imported: { version: 1, events: sorted(remembered) },
    },
  };
}

/** By key, so that a file changes only where something did. */
function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
