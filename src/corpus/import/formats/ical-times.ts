import ICAL from "ical.js";
import { addDays } from "../../days/days.ts";
import { isZone } from "../../days/zone.ts";
import { momentIn } from "../fields/when.ts";
import type { Moment, Stretch } from "../fields/when.ts";
import { commonest } from "../fields/written-time.ts";

/** A longer series is cut to this many times, counted from {@link PAST_DAYS} days before the calendar was made. */
export const MOST_TIMES = 200;
const PAST_DAYS = 30;
/** How far ahead the times of an endless series are taken, in years. */
export const AHEAD_YEARS = 2;
/** The most times of a series that are looked at, including past ones. */
const MOST_STEPS = 20_000;
const UTC = /^(?:etc\/)?(?:utc|gmt|zulu|z)$/iu;

/** The day on which a calendar was made, by the latest stamp of its events; undefined without one. */
export function madeOn(events: readonly ICAL.Component[]): string | undefined {
  const stamps = events.map((event) => String(event.getFirstPropertyValue("dtstamp") ?? "").slice(0, 10));
  return stamps
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day))
    .sort()
    .at(-1);
}

/** The zone of a property's time; null for none and for UTC, which is no local time. */
function tzidOf(component: ICAL.Component, name: string): string | null {
  const tzid = component.getFirstProperty(name)?.getFirstParameter("tzid");
  return tzid === undefined || UTC.test(tzid) ? null : tzid;
}

/** The zone that a calendar names, else the zone of most of its events, else the first one that it defines. */
export function zoneOf(calendar: ICAL.Component): string | undefined {
  const named = (component: ICAL.Component | null, name: string) =>
    String(component?.getFirstPropertyValue(name) ?? "");
  const own = commonest(
    calendar.getAllSubcomponents("vevent").flatMap((event) => [tzidOf(event, "dtstart") ?? ""].filter(isZone)),
  );
  return [named(calendar, "x-wr-timezone"), own ?? "", named(calendar.getFirstSubcomponent("vtimezone"), "tzid")].find(
    isZone,
  );
}

/** A time in local time: as written, except that UTC is converted to the zone. */
function momentOf(time: ICAL.Time, zone: string): Moment {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${String(time.year).padStart(4, "0")}-${two(time.month)}-${two(time.day)}`;
  if (time.isDate) return { day, time: null };
  const isUtc = time.zone === ICAL.Timezone.utcTimezone || UTC.test(time.zone.tzid);
  return isUtc
    ? momentIn(zone, new Date(time.toUnixTime() * 1000))
    : { day, time: `${two(time.hour)}:${two(time.minute)}` };
}

/** The beginning and end of an event. In iCalendar the end of a whole-day event is exclusive, so it is moved back by a day. */
function stretchOf(component: ICAL.Component, [start, end]: [ICAL.Time, ICAL.Time], zone: string): Stretch {
  const from = momentOf(start, zone);
  if (!component.hasProperty("dtend") && !component.hasProperty("duration")) return { from, to: null };
  const tzid = tzidOf(component, "dtstart") ?? "";
  const to = momentOf(end, isZone(tzid) ? tzid : zone);
  if (!start.isDate || to.day === from.day) return { from, to };
  return { from, to: { day: addDays(to.day, -1), time: null } };
}

const dayOf = (time: ICAL.Time) => time.toString().slice(0, 10);

/** The last day on which times of a series are taken: no limit for a series that ends, else some years after `from`. */
function lastDayOf({ component }: ICAL.Event, from: string): string {
  const rules = component.getAllProperties("rrule").map((property) => property.getFirstValue() as ICAL.Recur);
  if (rules.every((rule) => rule.isFinite())) return "9999-12-31";
  return `${Number(from.slice(0, 4)) + AHEAD_YEARS}${from.slice(4)}`;
}

/**
 * The times of a series. The standard includes the event's own start, but the library omits it if the series has only
 * RDATEs.
 * @param made the day on which the calendar was made; undefined if unknown
 */
function timesOf(event: ICAL.Event, made: string | undefined): { times: ICAL.Time[]; isCut: boolean } {
  const found = new Map<string, ICAL.Time>();
  const { component, startDate } = event;
  const isOut = component
    .getAllProperties("exdate")
    .some((property) => property.getValues().some((day) => startDate.toString().startsWith(String(day))));
  if (!component.hasProperty("rrule") && !isOut) found.set(startDate.toString(), startDate);
  const times = event.iterator();
  // The library's types leave this out.
  const step = () => times.next() as ICAL.Time | undefined;
  const begins = dayOf(startDate);
  const from = made !== undefined && made > begins ? made : begins;
  const last = lastDayOf(event, from);
  let next = step();
  for (let steps = 0; next && dayOf(next) <= last && steps < MOST_STEPS; steps += 1) {
    found.set(next.toString(), next);
    next = step();
  }
  const all = [...found.values()];
  const isCut = next !== undefined || all.length > MOST_TIMES;
  if (all.length <= MOST_TIMES) return { times: all, isCut };
  const fresh = all.filter((time) => dayOf(time) >= addDays(from, -PAST_DAYS));
  return { times: fresh.length > 0 ? fresh.slice(0, MOST_TIMES) : all.slice(-MOST_TIMES), isCut };
}

/** A time of a series, with its component. */
interface Occurrence {
  item: ICAL.Event;
  startDate: ICAL.Time;
  endDate: ICAL.Time;
}

/** The times of an event, in local time. */
export interface Times {
  /** All times that are not cancelled. */
  stretches: Stretch[];
  /** Not all of its times were taken, because it repeats for ever or very often. */
  isCut: boolean;
  /** All of its times are cancelled; they are included anyway. */
  isOff: boolean;
}

/**
 * @param zone the zone that times in UTC are converted to
 * @param made the day on which the calendar was made; undefined if unknown
 * @param apart changed times that count as events of their own and are left out of the series
 */
export function timesIn(
  event: ICAL.Event,
  { zone, made, apart }: { zone: string; made: string | undefined; apart: ReadonlySet<ICAL.Component> },
): Times {
  if (!event.isRecurring()) {
    const stretches = [stretchOf(event.component, [event.startDate, event.endDate], zone)];
    return { stretches, isCut: false, isOff: false };
  }
  const { times, isCut } = timesOf(event, made);
  const all = times.flatMap((time) => {
    // The library's types leave these out.
    const { item, startDate, endDate } = event.getOccurrenceDetails(time) as unknown as Occurrence;
    if (apart.has(item.component)) return [];
    const stretch = stretchOf(item.component, [startDate, endDate], zone);
    return [{ stretch, isOff: String(item.component.getFirstPropertyValue("status")).toUpperCase() === "CANCELLED" }];
  });
  const on = all.filter(({ isOff }) => !isOff);
  const isOff = on.length === 0;
  return { stretches: (isOff ? all : on).map(({ stretch }) => stretch), isCut, isOff };
}
