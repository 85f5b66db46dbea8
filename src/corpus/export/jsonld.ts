import { addDays } from "../days.ts";
import type { Days, Imported, Texts } from "../import/imported.ts";
import { instantIn } from "../import/when.ts";
import { timesApart } from "./stretches.ts";
import type { Exported, ExportedEvent } from "./exported.ts";

const MINUTE_MS = 60_000;

/** A time with its offset, as schema.org writes it: 2027-03-06T17:00:00+01:00. */
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

/** First and last day as schema.org writes them, with their times where they have any. */
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

function placeOf({ venue, address, city, country, latitude, longitude }: Imported): unknown {
  const geo = { "@type": "GeoCoordinates", latitude, longitude };
  return {
    "@type": "Place",
    name: venue ?? undefined,
    address: {
      "@type": "PostalAddress",
      streetAddress: address ?? undefined,
      addressLocality: city ?? undefined,
      addressCountry: country?.toUpperCase(),
    },
    ...(latitude !== null && { geo }),
  };
}

/** Some days of an event that has several. */
function partOf({ timeZone }: ExportedEvent, part: Days & Pick<Imported, "hours">): unknown {
  return { "@type": "Event", ...timedDates(part, timeZone) };
}

/** The events of a programme as JSON-LD of schema.org; days that lie apart are parts without names, as the import reads them. */
export function toJsonLd({ events }: Exported): string {
  const graph = events.map((event) => ({
    "@type": "Event",
    "@id": event.uid,
    name: textIn(event.title),
    description: textIn(event.description),
    ...timedDates(event, event.timeZone),
    subEvent:
      event.spans.length > 0 || event.sessions ? timesApart(event).map((part) => partOf(event, part)) : undefined,
    eventStatus: `https://schema.org/${event.isCancelled ? "EventCancelled" : "EventScheduled"}`,
    location: placeOf(event),
    keywords: event.categories.length > 0 ? event.categories.join(", ") : undefined,
    url: event.link ?? undefined,
    offers: textIn(event.price) === undefined ? undefined : { "@type": "Offer", description: textIn(event.price) },
    organizer: event.contact === null ? undefined : { "@type": "Organization", email: event.contact },
  }));
  return `${JSON.stringify({ "@context": "https://schema.org", "@graph": graph }, null, 2)}\n`;
}
