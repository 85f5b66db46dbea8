import { factsOf } from "../event/event-facts.ts";
import type { VenueFacts } from "../event/event-facts.ts";
import { zoneOfEvent } from "../days/event-zone.ts";
import type { CorpusFiles, EventEntry } from "../import/plan/entries.ts";
import { imported } from "../import/plan/imported.ts";
import type { Imported, Texts, VenueMore } from "../import/plan/imported.ts";

/** An event with the zone by whose clock its hours are told, an IANA name. */
export type ExportedEvent = Imported & { timeZone: string };

/** The events of a folder in the shape in which every format reads them, so that each is written from the same. */
export interface Exported {
  events: ExportedEvent[];
  title: Texts;
  /** Of the programme, IANA name. */
  timeZone: string;
}

/** What is added to an id, so that an import knows the event again. */
export const uidOf = (id: string) => `${id}@jumelages`;

const anyOf = (texts: Texts | undefined) => texts?.fr ?? texts?.ru;

/** The coordinates of a venue or of a town. */
const spotOf = ({ latitude, longitude }: Pick<VenueFacts, "latitude" | "longitude"> = {}) => ({
  latitude: latitude ?? null,
  longitude: longitude ?? null,
});

/** What else is told of a venue. */
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
  const event = imported({
    ...(dates.start !== null && { start: dates.start, end: dates.end ?? dates.start }),
    hours: dates.hours ? { from: dates.hours.from, to: dates.hours.to ?? null } : null,
    ...(dates.sessions && { sessions: dates.sessions.map(({ day, from, to }) => ({ day, from, to: to ?? null })) }),
    ...(dates.precision === "month" && { isOfMonths: true }),
    spans: (dates.spans ?? []).map(({ start, end }) => ({ start, end })),
    ...{ uid: uidOf(entry.id), where: entry.id, title: entry.title, description: entry.description },
    ...{ venue: anyOf(venue?.name), address: venue?.address, postalCode: venue?.postcode ?? null },
    ...{ city: towns.map(({ fr }) => fr.name).join(", ") || null },
    country: place?.country ?? null,
    // Of a venue its own: the middle of its town would be taken for it.
    ...spotOf(venue ?? place),
    venueMore: venueMoreOf(venue),
    facts: { ...factsOf(entry), ...(entry.cancelled === true && { status: "cancelled" as const }) },
    categories: [
      ...(theme === undefined ? [] : [anyOf(heading?.name) ?? theme]),
      ...(entry.keywords?.fr ?? []),
      ...(entry.keywords?.ru ?? []),
    ],
    ...{ link: entry.link ?? null, price: entry.price, contact: entry.contact ?? null },
    isCancelled: entry.cancelled === true || entry.status === "cancelled",
  });
  return { ...event, timeZone: zoneOfEvent(entry, files) };
}

/** The events of a folder, in its order. Texts stay in the languages that they have. */
export function exported(files: CorpusFiles): Exported {
  return {
    events: (files.events ?? []).map((entry) => exportedEvent(entry, files)),
    title: files.programme?.title ?? {},
    timeZone: files.programme?.timeZone ?? "UTC",
  };
}
