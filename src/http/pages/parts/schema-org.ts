import type { Place, ProgrammeEvent } from "../../../corpus/schema.ts";
import { zoneOfEvent } from "../../../corpus/days/event-zone.ts";
import { partnersOf } from "../../../corpus/event/event.ts";
import { factsData, offersData } from "../../../corpus/export/facts-data.ts";
import { timedDates } from "../../../corpus/export/jsonld.ts";
import { placeName } from "../../../answer/wording/describe.ts";
import type { Facts } from "../../../answer/ports.ts";
import type { PageContext } from "./page.ts";
import type { Language } from "../../../language/languages.ts";
import { cardPath, pathIn, paths } from "./paths.ts";

const CONTEXT = "https://schema.org";

/** Projects of a list that are described to search engines. */
const MOST_LISTED = 24;

function geoOf({ latitude, longitude }: Place): object {
  return { "@type": "GeoCoordinates", latitude, longitude };
}

/** A place of schema.org. */
export function placeData(place: Place, { language, origin }: PageContext): object {
  return {
    "@context": CONTEXT,
    "@type": "Place",
    name: placeName(place, language),
    alternateName: placeName(place, language === "fr" ? "ru" : "fr"),
    url: origin + pathIn(language, paths.town(place.id)),
    address: { "@type": "PostalAddress", addressCountry: place.country.toUpperCase() },
    geo: geoOf(place),
  };
}

/** A list of pages for schema.org, in reading order; null for an empty one. */
export function pageListData(listed: readonly string[], { language, origin }: PageContext): object | null {
  if (listed.length === 0) return null;
  return {
    "@context": CONTEXT,
    "@type": "ItemList",
    numberOfItems: listed.length,
    itemListElement: listed.slice(0, MOST_LISTED).map((path, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: origin + pathIn(language, path),
    })),
  };
}

/** A list of projects for schema.org, by their pages. */
export function itemListData(events: readonly ProgrammeEvent[], context: PageContext): object | null {
  return pageListData(
    events.map(({ id }) => paths.project(id)),
    context,
  );
}

/** The dates, as precise as the programme gives them: days, months or a year; empty if it gives none. */
export function datesData(
  { dates }: Pick<ProgrammeEvent, "dates">,
  timeZone: string,
): { startDate?: string; endDate?: string } {
  const { start, end, precision, open, hours } = dates;
  if (start === null || end === null || precision === "none" || open === "both") return {};
  if (open) return { startDate: start };
  if (precision === "day") return timedDates({ start, end, hours: hours ?? null }, timeZone);
  const length = precision === "year" ? "2027".length : "2027-10".length;
  return { startDate: start.slice(0, length), endDate: end.slice(0, length) };
}

/** The most upcoming sessions that are described to search engines. */
const MOST_SESSIONS = 30;

/** The upcoming sessions, as events of their own. */
function sessionsData(
  { dates, title }: ProgrammeEvent,
  shared: object,
  { timeZone, today, language }: Pick<PageContext, "today" | "language"> & { timeZone: string },
): { subEvent?: object[] } {
  const toCome = (dates.sessions ?? []).filter(({ day }) => day >= today).slice(0, MOST_SESSIONS);
  if (toCome.length === 0) return {};
  return {
    subEvent: toCome.map(({ day, ...hours }) => ({
      "@type": "Event",
      name: title[language],
      ...shared,
      ...timedDates({ start: day, end: day, hours }, timeZone),
    })),
  };
}

/** The location: the venue or the towns, and the online address; for an online-only event just the address. */
function locationOf(event: ProgrammeEvent, facts: Facts, context: PageContext): object[] {
  const { online } = event;
  const url = online?.link ?? event.link ?? context.origin + pathIn(context.language, paths.project(event.id));
  const virtual = online ? [{ "@type": "VirtualLocation", url }] : [];
  return online?.only === true ? virtual : [...onTheSpot(event, facts, context), ...virtual];
}

/** The venue of a project, or its towns. */
function onTheSpot({ venue, places }: ProgrammeEvent, { geography }: Facts, context: PageContext): object[] {
  const { language } = context;
  const held = places.filter(({ role }) => role === "venue");
  const towns = (held.length > 0 ? held : places).flatMap(({ id }) => geography.place(id) ?? []);
  const named = towns.map((town) => ({
    "@type": "Place",
    name: placeName(town, language),
    address: {
      "@type": "PostalAddress",
      addressLocality: placeName(town, language),
      addressCountry: town.country.toUpperCase(),
    },
    geo: geoOf(town),
  }));
  if (!venue) return named;
  const { name, address, postcode, latitude, longitude, telephone, link } = venue;
  const isLocated = latitude !== undefined && longitude !== undefined;
  const town = named[0]?.address;
  return [
    {
      "@type": "Place",
      name: name?.[language] ?? address,
      address: town ? { ...town, streetAddress: address, postalCode: postcode } : address,
      telephone,
      url: link,
      ...(isLocated && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
    },
  ];
}

/** The organisers: partners and the named organiser, or else the publisher of the programme. */
function organizersOf(event: ProgrammeEvent, { programme }: Facts["corpus"], language: Language): object[] {
  const names = [
    ...partnersOf(event).map(({ name }) => name[language]),
    ...(event.organizer === undefined ? [] : [event.organizer]),
  ];
  if (names.length > 0) return names.map((name) => ({ "@type": "Organization", name }));
  const publisher = programme.brand?.name?.[language];
  return publisher === undefined ? [] : [{ "@type": "Organization", name: publisher, url: programme.link }];
}

/** Prices and booking; undefined for a past or cancelled project. */
function offersOf(event: ProgrammeEvent, page: string, { language, today }: PageContext): object[] | undefined {
  const isOver = event.dates.end !== null && event.dates.end < today;
  if (event.isCancelled || isOver) return undefined;
  const usual = { url: event.link ?? page, availability: `${CONTEXT}/InStock` };
  return offersData(event, event.price?.[language])?.map((offer) => ({ ...usual, ...offer }));
}

/** A project as an event of schema.org. */
export function eventData(event: ProgrammeEvent, facts: Facts, context: PageContext, hasMap: boolean): object {
  const { language, origin, today } = context;
  const { programme } = facts.corpus;
  const description = event.description[language];
  const location = locationOf(event, facts, context);
  const timeZone = zoneOfEvent(event, facts.corpus);
  const organizers = organizersOf(event, facts.corpus, language);
  const pages = [event.link ?? [], event.links ?? []].flat();
  const url = origin + pathIn(language, paths.project(event.id));
  const offers = offersOf(event, url, context);
  const { eventStatus, eventAttendanceMode = `${CONTEXT}/OfflineEventAttendanceMode`, ...told } = factsData(event);
  const shared = { eventStatus, eventAttendanceMode, ...(location.length > 0 && { location }) };
  return {
    "@context": CONTEXT,
    "@type": "Event",
    name: event.title[language],
    inLanguage: language,
    ...(description !== "" && { description }),
    ...(!event.image &&
      hasMap &&
      origin !== "" && { image: origin + pathIn(language, cardPath(paths.project(event.id))) }),
    ...datesData(event, timeZone),
    ...sessionsData(event, shared, { timeZone, today, language }),
    ...told,
    ...shared,
    ...(organizers.length > 0 && { organizer: organizers }),
    ...(offers && { offers }),
    ...(pages.length > 0 && { sameAs: pages.length === 1 ? pages[0] : pages }),
    superEvent: {
      "@type": "EventSeries",
      name: programme.title[language],
      startDate: programme.start,
      endDate: programme.end,
    },
    url,
  };
}
