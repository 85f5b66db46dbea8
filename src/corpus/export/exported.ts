import { factsOf } from "../event/event-facts.ts";
import type { VenueFacts } from "../event/event-facts.ts";
import { zoneOfEvent } from "../days/event-zone.ts";
import type { CorpusFiles, EventEntry } from "../import/plan/entries.ts";
import { SORTS } from "../import/fields/sorting.ts";
import { imported } from "../import/plan/imported.ts";
import type { Imported, Texts, VenueMore } from "../import/plan/imported.ts";

/**
 * An event with the IANA zone of its hours, and its heading, which is also the first of its categories. `isSort` tells
 * that it may have been sorted under the heading by its text, so that no source says so.
 */
export type ExportedEvent = Imported & { timeZone: string; heading: { name: string; isSort: boolean } | null };

/** The events of a folder in the one shape that all formats are written from. */
export interface Exported {
  events: ExportedEvent[];
  title: Texts;
  /** IANA zone of the programme. */
  timeZone: string;
}

/** The uid of an exported event: its id with a suffix by which an import recognises our own events. */
export const uidOf = (id: string) => `${id}@jumelages`;

const anyOf = (texts: Texts | undefined) => texts?.fr ?? texts?.ru;

/** The coordinates of a venue or a town. */
const spotOf = ({ latitude, longitude }: Pick<VenueFacts, "latitude" | "longitude"> = {}) => ({
  latitude: latitude ?? null,
  longitude: longitude ?? null,
});

function venueMoreOf({ district, access, telephone, link }: NonNullable<EventEntry["venue"]> = {}): VenueMore {
  return {
    ...(district !== undefined && { district }),
    ...(access && { access }),
    ...(telephone !== undefined && { telephone }),
    ...(link !== undefined && { link }),
  };
}

function exportedEvent(entry: EventEntry, files: CorpusFiles): ExportedEvent {
  const { places, programme } = files;
  const { dates, venue, theme } = entry;
  const ids = entry.places ?? [];
  const towns = ids.flatMap((one) => places?.find(({ id, kind }) => kind === "city" && id === one.id) ?? []);
  const place = towns.length === 1 ? towns[0] : undefined;
  const heading = programme?.headings?.find(({ id }) => id === theme);
  const name = anyOf(heading?.name) ?? theme;
  // A heading from the categories of a source has words; one under which texts were sorted has none.
  const hasWords = Object.values(heading?.words ?? {}).some((words) => words.length > 0);
  const isSort = SORTS.some(({ id }) => id === theme) && !hasWords;
  const event = imported({
    ...(dates.start !== null && { start: dates.start, end: dates.end ?? dates.start }),
    hours: dates.hours ? { from: dates.hours.from, to: dates.hours.to ?? null } : null,
    ...(dates.sessions && { sessions: dates.sessions.map(({ day, from, to }) => ({ day, from, to: to ?? null })) }),
    ...(dates.precision === "month" && { isOfMonths: true }),
    ...(dates.open && { open: dates.open }),
    spans: (dates.spans ?? []).map(({ start, end }) => ({ start, end })),
    ...{ uid: uidOf(entry.id), where: entry.id, title: entry.title, shortTitle: entry.shortTitle },
    description: entry.description,
    ...{ venue: anyOf(venue?.name), address: venue?.address, postalCode: venue?.postcode ?? null },
    ...{ city: towns.map(({ fr }) => fr.name).join(", ") || null },
    country: place?.country ?? null,
    // A venue without coordinates gets none: an import would take the town's coordinates for the venue's.
    ...spotOf(venue ?? place),
    venueMore: venueMoreOf(venue),
    facts: { ...factsOf(entry), ...(entry.cancelled === true && { status: "cancelled" as const }) },
    categories: [...(name === undefined ? [] : [name]), ...(entry.keywords?.fr ?? []), ...(entry.keywords?.ru ?? [])],
    ...{ link: entry.link ?? null, price: entry.price, contact: entry.contact ?? null },
    isCancelled: entry.cancelled === true || entry.status === "cancelled",
  });
  return { ...event, heading: name === undefined ? null : { name, isSort }, timeZone: zoneOfEvent(entry, files) };
}

/** The events of a folder, in its order. Texts keep their languages. */
export function exported(files: CorpusFiles): Exported {
  return {
    events: (files.events ?? []).map((entry) => exportedEvent(entry, files)),
    title: files.programme?.title ?? {},
    timeZone: files.programme?.timeZone ?? "UTC",
  };
}
