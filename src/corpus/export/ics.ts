import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { addDays } from "../days/days.ts";
import type { Days } from "../import/plan/imported.ts";
import { OWN_FACTS } from "../import/fields/own-facts.ts";
import type { Exported, ExportedEvent } from "./exported.ts";
import { timesApart, timesOn } from "./stretches.ts";

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Facts without an iCalendar property, as JSON; null for none. */
function ownFacts({ facts, venueMore, postalCode }: ExportedEvent): string | null {
  const told = { facts, venue: { ...(postalCode !== null && { postcode: postalCode }), ...venueMore } };
  return Object.values(told).every((part) => Object.keys(part).length === 0) ? null : JSON.stringify(told);
}

/**
 * Our own properties, for facts that iCalendar has no property for. The import reads them.
 * @param zone of the programme; the import reads UTC times in it
 */
function ownProperties(event: ExportedEvent, part: number, zone: string): { key: string; value: string }[] {
  const { title, description, price, city, venue, address, country, contact } = event;
  const days = event.spans.map(({ start, end }) => `${start}/${end}`).join(",");
  const sessions = event.sessions?.map(({ day, from, to }) => `${day}T${from}/${to ?? ""}`).join(",");
  const all: Record<string, string | null | undefined> = {
    "X-SUMMARY;LANGUAGE=ru": title.fr === undefined ? undefined : title.ru,
    "X-DESCRIPTION;LANGUAGE=ru": description.fr === undefined ? undefined : description.ru,
    "X-COST": price.fr ?? price.ru,
    "X-COST;LANGUAGE=ru": price.fr === undefined ? undefined : price.ru,
    "X-CONTACT": contact,
    "X-JUMELAGES-TOWN": city,
    "X-JUMELAGES-VENUE": city === null ? null : venue,
    "X-JUMELAGES-ADDRESS": city === null ? null : address,
    "X-JUMELAGES-COUNTRY": city === null ? null : country,
    "X-JUMELAGES-ZONE": (event.hours ?? event.sessions) && event.timeZone !== zone ? event.timeZone : null,
    "X-JUMELAGES-DAYS": part === 0 && days !== "" ? days : null,
    "X-JUMELAGES-SESSIONS": part === 0 ? sessions : null,
    [OWN_FACTS.toUpperCase()]: part === 0 ? ownFacts(event) : null,
    "X-JUMELAGES-PART": part > 0 ? String(part + 1) : null,
  };
  return Object.entries(all).flatMap(([key, value]) => (value == null ? [] : [{ key, value }]));
}

function timesOf({ timeZone }: ExportedEvent, { hours, ...days }: Days & Pick<ExportedEvent, "hours">) {
  if (!hours)
    return { allDay: true, timezone: "UTC", start: midnight(days.start), end: midnight(addDays(days.end, 1)) };
  const { begin, end } = timesOn(days, hours, timeZone);
  return { start: begin, ...((hours.to !== null || days.end > days.start) && { end }) };
}

/**
 * The events as an iCalendar file. Leaves out events without a date. Each separate range becomes an entry.
 * @param now the time stamp of the file
 */
export function toICalendar({ events, title, timeZone }: Exported, now: Date): string {
  const calendar = ical({
    name: title.fr ?? title.ru ?? "Programme",
    prodId: { company: "Jumelages", product: "Jumelages" },
    method: ICalCalendarMethod.PUBLISH,
    x: [{ key: "X-WR-TIMEZONE", value: timeZone }],
  });
  for (const event of events) {
    const { venue, address, latitude, longitude } = event;
    const location = [venue, address].filter((text) => text !== null).join(", ") || (event.city ?? "");
    timesApart(event).forEach((times, part) => {
      calendar.createEvent({
        id: part === 0 ? (event.uid ?? "") : (event.uid ?? "").replace("@", `-${part + 1}@`),
        stamp: now,
        ...timesOf(event, times),
        summary: event.title.fr ?? event.title.ru ?? "",
        description: event.description.fr ?? event.description.ru ?? null,
        ...(location !== "" && {
          location: {
            title: location,
            ...(latitude !== null && longitude !== null && { geo: { lat: latitude, lon: longitude } }),
          },
        }),
        categories: event.categories.map((name) => ({ name })),
        ...(event.link !== null && { url: event.link }),
        ...(event.facts.image && { attachments: [event.facts.image.url] }),
        ...(event.facts.status === "tentative" && { status: ICalEventStatus.TENTATIVE }),
        ...(event.isCancelled && { status: ICalEventStatus.CANCELLED }),
        x: ownProperties(event, part, timeZone),
      });
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
