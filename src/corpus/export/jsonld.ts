import { addDays } from "../days/days.ts";
import type { Days, Imported, Texts } from "../import/plan/imported.ts";
import { instantIn } from "../import/fields/when.ts";
import { timesApart } from "./stretches.ts";
import { factsData, offersData } from "./facts-data.ts";
import type { Exported, ExportedEvent } from "./exported.ts";

const MINUTE_MS = 60_000;

/** A time with its offset, as in schema.org: 2027-03-06T17:00:00+01:00. */
function timeIn(zone: string, day: string, time: string): string {
  const clock = Date.parse(`${day}T${time}:00Z`);
  const minutes = Math.round((clock - instantIn(zone, { day, time }).getTime()) / MINUTE_MS);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const offset = `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
  return `${day}T${time}:00${minutes < 0 ? "-" : "+"}${offset}`;
}

function textIn({ fr, ru }: Texts): unknown {
  const all = Object.entries({ fr, ru }).flatMap(([language, text]) =>
    text === undefined ? [] : [{ "@language": language, "@value": text }],
  );
  return all.length === 0 ? undefined : all;
}

/** First and last day as in schema.org, with times when there are any. */
export function timedDates(
  { start, end, hours }: Pick<Imported, "start" | "end" | "hours">,
  zone: string,
): { startDate?: string; endDate?: string } {
  if (start === undefined) return {};
  const last = end ?? start;
  if (!hours) return { startDate: start, endDate: last };
  const until = hours.to ?? (last > start ? hours.from : null);
  const lastDay = until !== null && until < hours.from && last === start ? addDays(last, 1) : last;
  return {
    startDate: timeIn(zone, start, hours.from),
    ...(until !== null && { endDate: timeIn(zone, lastDay, until) }),
  };
}

/** The venue, and the link when it is also online. */
function locationOf(event: Imported): unknown {
  const { online } = event.facts;
  return online?.link === undefined
    ? placeOf(event)
    : [placeOf(event), { "@type": "VirtualLocation", url: online.link }];
}

/** The organiser, with contact and booking details. */
function organizerOf({ contact, facts: { organizer, registration = {} } }: Imported): unknown {
  const { telephones: telephone = [], emails: email = [] } = registration;
  const isBooked = telephone.length + email.length > 0;
  if (organizer === undefined && contact === null && !isBooked) return undefined;
  return {
    "@type": "Organization",
    name: organizer,
    ...(contact !== null && { email: contact }),
    ...(isBooked && { contactPoint: { "@type": "ContactPoint", contactType: "reservations", telephone, email } }),
  };
}

function placeOf({ venue, address, postalCode, city, country, latitude, longitude, venueMore }: Imported): unknown {
  const geo = { "@type": "GeoCoordinates", latitude, longitude };
  return {
    "@type": "Place",
    name: venue ?? undefined,
    address: {
      "@type": "PostalAddress",
      streetAddress: address ?? undefined,
      postalCode: postalCode ?? undefined,
      addressLocality: city ?? undefined,
      addressCountry: country?.toUpperCase(),
    },
    telephone: venueMore.telephone,
    url: venueMore.link,
    ...(latitude !== null && { geo }),
  };
}

/** One part of an event that has several. */
function partOf({ timeZone }: ExportedEvent, part: Days & Pick<Imported, "hours">): unknown {
  return { "@type": "Event", ...timedDates(part, timeZone) };
}

/** The events as schema.org JSON-LD. Separate ranges become sub-events without a name, which the import understands. */
export function toJsonLd({ events }: Exported): string {
  const graph = events.map((event) => ({
    "@type": "Event",
    "@id": event.uid,
    identifier: event.facts.uid,
    name: textIn(event.title),
    description: textIn(event.description),
    ...timedDates(event, event.timeZone),
    subEvent:
      event.spans.length > 0 || event.sessions ? timesApart(event).map((part) => partOf(event, part)) : undefined,
    ...factsData(event.facts),
    location: locationOf(event),
    keywords: event.categories.length > 0 ? event.categories.join(", ") : undefined,
    url: event.link ?? undefined,
    offers: offersData(event.facts, textIn(event.price)),
    organizer: organizerOf(event),
  }));
  return `${JSON.stringify({ "@context": "https://schema.org", "@graph": graph }, null, 2)}\n`;
}
