import type { Imported } from "../import/imported.ts";
import { instantIn } from "../import/when.ts";
import type { Exported, ExportedEvent } from "./exported.ts";
import { eachDay, timesApart, timesOn } from "./stretches.ts";

/** What OpenAgenda calls its states. */
const PUBLISHED = 2;
const [SCHEDULED, CANCELLED] = [1, 6];

/** Every day with its times; a day without hours lasts from 0:00 to 23:59 there. */
function timingsOf(event: ExportedEvent): { begin: string; end: string }[] {
  const { timeZone: zone } = event;
  return timesApart(event)
    .flatMap(({ hours, ...days }) => eachDay(days).map((day) => ({ day, hours })))
    .map(({ day, hours }) => {
      const times = hours
        ? timesOn({ start: day, end: day }, hours, zone)
        : { begin: instantIn(zone, { day, time: "00:00" }), end: instantIn(zone, { day, time: "23:59" }) };
      return { begin: times.begin.toISOString(), end: times.end.toISOString() };
    });
}

function registrationOf({ link, contact }: Imported): { type: string; value: string }[] {
  const contactType = contact?.includes("@") ? "email" : "phone";
  return [
    ...(link === null ? [] : [{ type: "link", value: link }]),
    ...(contact === null ? [] : [{ type: contactType, value: contact }]),
  ];
}

/** The events of a programme as OpenAgenda exports them. */
export function toOpenAgenda({ events, title }: Exported): string {
  const all = events.map((event) => ({
    uid: event.uid,
    title: event.title,
    description: event.description,
    longDescription: event.description,
    keywords: { fr: event.categories },
    conditions: event.price,
    registration: registrationOf(event),
    timings: timingsOf(event),
    timezone: event.timeZone,
    location: {
      ...{ name: event.venue, address: event.address, city: event.city },
      countryCode: event.country?.toUpperCase() ?? null,
      ...{ latitude: event.latitude, longitude: event.longitude },
    },
    status: event.isCancelled ? CANCELLED : SCHEDULED,
    state: PUBLISHED,
    originAgenda: { title: title.fr ?? title.ru ?? null },
  }));
  return `${JSON.stringify({ total: all.length, events: all }, null, 2)}\n`;
}
