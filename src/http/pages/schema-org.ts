import type { Place, ProgrammeEvent } from "../../corpus/schema.ts";
import { zoneOfEvent } from "../../corpus/event-zone.ts";
import { partnersOf } from "../../corpus/event.ts";
import { factsData, offersData } from "../../corpus/export/facts-data.ts";
import { timedDates } from "../../corpus/export/jsonld.ts";
import { placeName } from "../../answer/describe.ts";
import type { Facts } from "../../answer/ports.ts";
import type { PageContext } from "./page.ts";
import { cardPath, pathIn, paths } from "./paths.ts";

const CONTEXT = "https://schema.org";

/** Projects of a list that are told to search engines. */
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

/** A list of projects of schema.org, by their pages. */
export function itemListData(events: readonly ProgrammeEvent[], { language, origin }: PageContext): object | null {
  if (events.length === 0) return null;
  return {
    "@context": CONTEXT,
    "@type": "ItemList",
    numberOfItems: events.length,
    itemListElement: events.slice(0, MOST_LISTED).map(({ id }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: origin + pathIn(language, paths.project(id)),
    })),
  };
}

/** Dates as exact as the programme gives them: days, months or a year; none where it gives none. */
export function datesData(
  { dates }: Pick<ProgrammeEvent, "dates">,
  timeZone: string,
): { startDate?: string; endDate?: string } {
  const { start, end, precision, hours } = dates;
  if (start === null || end === null || precision === "none") return {};
  if (precision === "day") return timedDates({ start, end, hours: hours ?? null }, timeZone);
  const length = precision === "year" ? "2027".length : "2027-10".length;
  return { startDate: start.slice(0, length), endDate: end.slice(0, length) };
}

const statusOf = (isCancelled: boolean) => `https://schema.org/${isCancelled ? "EventCancelled" : "EventScheduled"}`;

/** So many of the next sessions are told to search engines. */
const MOST_SESSIONS = 30;

/** The sessions that are to come, as events of their own. */
function sessionsData(
  { dates, title, isCancelled }: ProgrammeEvent,
  { timeZone, location }: { timeZone: string; location: readonly object[] },
  { today, language }: PageContext,
): { subEvent?: object[] } {
  const toCome = (dates.sessions ?? []).filter(({ day }) => day >= today).slice(0, MOST_SESSIONS);
  if (toCome.length === 0) return {};
  return {
    subEvent: toCome.map(({ day, ...hours }) => ({
      "@type": "Event",
      name: title[language],
      eventStatus: statusOf(isCancelled),
      ...(location.length > 0 && { location }),
      ...timedDates({ start: day, end: day, hours }, timeZone),
    })),
  };
}

/** Where a project is held: its venue, or its towns. */
function locationOf({ venue, places }: ProgrammeEvent, { geography }: Facts, context: PageContext): object[] {
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

/** A project as an event of schema.org. */
export function eventData(event: ProgrammeEvent, facts: Facts, context: PageContext, hasMap: boolean): object {
  const { language, origin } = context;
  const { programme } = facts.corpus;
  const description = event.description[language];
  const location = locationOf(event, facts, context);
  const timeZone = zoneOfEvent(event, facts.corpus);
  const names = [
    ...partnersOf(event).map(({ name }) => name[language]),
    ...(event.organizer === undefined ? [] : [event.organizer]),
  ];
  const organizers = names.map((name) => ({ "@type": "Organization", name }));
  const pages = [event.link ?? [], event.links ?? []].flat();
  const offers = offersData(event, event.price?.[language])?.map((offer) => ({ url: event.link, ...offer }));
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
    ...sessionsData(event, { timeZone, location }, context),
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    ...factsData(event),
    ...(location.length > 0 && { location }),
    ...(organizers.length > 0 && { organizer: organizers }),
    ...(offers && { offers }),
    ...(pages.length > 0 && { sameAs: pages.length === 1 ? pages[0] : pages }),
    superEvent: {
      "@type": "Event",
      name: programme.title[language],
      startDate: programme.start,
      endDate: programme.end,
    },
    url: origin + pathIn(language, paths.project(event.id)),
  };
}
