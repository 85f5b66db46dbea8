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

/** Greatest distance from an event's coordinates to the town it is assigned to, in kilometres. */
const NEAREST = 15;

export interface ImportSettings {
  /** Name of the file; it identifies the source of an event in the folder. */
  source: string;
  gazetteer: Gazetteer;
  /** Regions by the gazetteer's codes. */
  regions: Readonly<Record<string, PlaceEntry>>;
  /** The town for events that name none. */
  town?: string | undefined;
  /** Title of the programme, when there is no `programme.json` yet. */
  title?: Texts | undefined;
  zone?: string | undefined;
  /** The heading of each event, in their order; by default from the file's categories. */
  sorted?: readonly Sorted[] | undefined;
  /** The events have no headings and cannot be sorted now: earlier headings stay. */
  isUnsorted?: boolean | undefined;
}

/** An event with the fields that were changed or kept. */
interface Told {
  id: string;
  fields: string[];
}

export interface ImportPlan {
  /** New contents of the files; unchanged files are absent. */
  files: { events?: EventEntry[]; places?: PlaceEntry[]; programme?: ProgrammeEntry; imported?: Remembered };
  problems: Problem[];
  /** Kinds of fields that are not imported. */
  unkept: readonly Unkept[];
  added: string[];
  changed: Told[];
  /** Events with fields that a person changed and the file now changes too. */
  kept: Told[];
  unchanged: number;
  /** Ids that came from this file before and are no longer in it; they stay. */
  gone: string[];
  /** Titles that a person removed from events.json; they stay removed. */
  removed: string[];
  places: readonly AddedPlace[];
  headings: HeadingFinder["added"];
  /** Events whose heading is doubtful, by title. */
  doubtful: { title: string; heading: string }[];
}

function zoneOfTowns(places: readonly PlaceEntry[]): string | undefined {
  const town = places.find(({ kind }) => kind === "city");
  return (town && zoneAt(town.latitude, town.longitude)) ?? undefined;
}

/** The programme with the new headings, and with defaults if it has no events yet; null if nothing changes. */
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

/** The headings of a folder. If no file describes them, their ids are their names. */
function headingsThere({ programme, events }: CorpusFiles): HeadingEntry[] {
  if (programme?.headings) return programme.headings;
  const ids = new Set((events ?? []).flatMap(({ theme }) => theme ?? []));
  return [...ids].map((id) => ({ id, name: { fr: id } }));
}

/** The outcome for the events of a file. */
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
  /** What to remember about the event besides its hashes. */
  note: Pick<RememberedEvent, "isDoubtful" | "copies">;
}

/**
 * Adds or updates one event. A known event gets the file's values, except where a person changed it. An event that a
 * person removed stays removed.
 */
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
    // An event keeps its id from an earlier import when this file gives none.
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

/** The towns of an event. If it names none, the town nearest to its coordinates, with a report. */
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
 * Plans the import of a file into a folder; writes nothing. Adds new events, and updates those that came from the file
 * before, except where a person changed them. All others stay. Do not apply a plan with errors among its problems.
 */
export function planImport(file: ImportedFile, corpus: CorpusFiles, settings: ImportSettings): ImportPlan {
  const { source } = settings;
  const problems = [...file.problems];
  const report = (problem: Problem) => problems.push(problem);
  const places = createPlaceFinder(corpus.places ?? [], { ...settings, events: file.events }, report);
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
  // Adds all headings first, so that a second import of the same file gives the same result.
  if (!sortedEvents) for (const event of keys.keys()) filed.headingOf(event.categories);
  for (const [event, key] of keys) {
    const at = placesNear(event, { places, gazetteer: settings.gazetteer }, report);
    if (event.statusSaid !== undefined) {
      const told = { where: event.where, field: "status", value: event.statusSaid, kind: "note" } as const;
      const advice = "If it is another, correct it where the file has a field for it, or in overrides.json.";
      report({ ...told, problem: "stands in no field, and was taken from the title or the text", advice });
    }
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

/** Sorts a record by key, so that the written file differs only where its content does. */
function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
