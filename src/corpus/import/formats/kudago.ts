import { capitalized } from "../../../language/capitalized.ts";
import { addDays } from "../../days/days.ts";
import { zoneOfSpot } from "../../days/event-zone.ts";
import data from "../data/kudago.json" with { type: "json" };
import { ageOf, isRecord, numberOf, recordOf, recordsOf, russianIn, wordsOf } from "./records.ts";
import type { JsonRecord } from "./records.ts";
import type { Problem } from "../plan/imported.ts";
import { unkeptOf } from "../report/unkept.ts";
import { isZone } from "../../days/zone.ts";
import { momentIn } from "../fields/when.ts";
import type { Moment } from "../fields/when.ts";

/** KudaGo writes unknown times as the first and last instant of its calendar, in Unix seconds. */
const [EARLIEST, LATEST] = [-10_000_000_000, 100_000_000_000];
const SECOND_MS = 1000;
const WEEK = 7;
/** A schedule is cut after this many days. */
const MOST_DAYS = 370;
const MIDNIGHT = "00:00";

/** Whether a record is an event of KudaGo's public API. */
export function isKudaGo(value: unknown): value is JsonRecord {
  if (!isRecord(value) || typeof value["title"] !== "string") return false;
  const isDated = recordsOf(value["dates"]).some((date) => "start" in date || "start_date" in date);
  return isDated || "age_restriction" in value || "body_text" in value;
}

const CITIES = data.cities as Readonly<Record<string, { name: string; zone: string }>>;
const CATEGORIES = data.categories as Readonly<Record<string, string>>;

/** The place of an event: town by name, coordinates and zone. */
function whereOf({ place, location }: JsonRecord) {
  const [spot, town] = [recordOf(place), recordOf(location)];
  const city = CITIES[wordsOf(town["slug"]) ?? wordsOf(spot["location"]) ?? ""];
  const { lat, lon } = recordOf(spot["coords"]);
  const [latitude, longitude] = [numberOf(lat), numberOf(lon)];
  const named = wordsOf(town["timezone"]) ?? city?.zone;
  const zone = zoneOfSpot({ latitude: latitude ?? null, longitude: longitude ?? null });
  return {
    ...{ spot, latitude, longitude, city: wordsOf(town["name"]) ?? city?.name },
    zone: zone ?? (named !== undefined && isZone(named) ? named : undefined),
  };
}

/** An instant in local time; null when it is unknown. */
function momentOf(seconds: unknown, zone: string | undefined): Moment | null {
  if (typeof seconds !== "number" || seconds < EARLIEST || seconds > LATEST) return null;
  return momentIn(zone ?? "UTC", new Date(seconds * SECOND_MS));
}

const writtenOf = ({ day, time }: Moment) => (time === null ? day : `${day}T${time.slice(0, MIDNIGHT.length)}`);

/** The first or last moment of a date: the local time that it gives, else its Unix seconds. */
function edgeOf(date: JsonRecord, name: "start" | "end", zone: string | undefined): Moment | null {
  const isOpen = date[name === "start" ? "is_startless" : "is_endless"] === true;
  const counted = isOpen ? null : momentOf(date[name], zone);
  const day = wordsOf(date[`${name}_date`]);
  if (isOpen || (day === undefined && !counted)) return null;
  if (day === undefined) return counted;
  const time = wordsOf(date[`${name}_time`]);
  return { day, time: time ?? null };
}

/** The days of a schedule between two days (`days_of_week`, 0 for Monday), with their hours. */
function scheduled(schedule: JsonRecord, first: string, last: string): { begin: string; end: string }[] {
  const weekdays: readonly unknown[] = Array.isArray(schedule["days_of_week"]) ? schedule["days_of_week"] : [];
  const [from, to] = [wordsOf(schedule["start_time"]) ?? null, wordsOf(schedule["end_time"]) ?? null];
  const times: { begin: string; end: string }[] = [];
  for (let day = first, count = 0; day <= last && count < MOST_DAYS; day = addDays(day, 1), count += 1) {
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK;
    if (weekdays.includes(weekday))
      times.push({ begin: writtenOf({ day, time: from }), end: writtenOf({ day, time: to ?? from }) });
  }
  return times;
}

/**
 * Whether a date goes on by the hours of its place, such as a permanent exhibition, so that its open ends count. Another
 * endless date says nothing.
 */
const isStanding = (date: JsonRecord) =>
  date["use_place_schedule"] === true && (date["is_endless"] === true || date["is_startless"] === true);

/** The bounds of what has no bound of its own: from this year on, or since it was published, until the end of the next. */
function boundsOf({ publication_date: published }: JsonRecord, now: Date): { start: Moment; end: Moment } {
  const [day, year] = [momentOf(published, undefined)?.day ?? "", now.getUTCFullYear()];
  const first = `${year}-01-01`;
  return { start: { day: day > first ? day : first, time: null }, end: { day: `${year + 1}-12-31`, time: null } };
}

/** The times of a date of KudaGo; none for an endless one that does not go by the hours of its place. */
function timingsOf(
  date: JsonRecord,
  zone: string | undefined,
  bounds: { start: Moment; end: Moment },
): { begin: string; end: string | null }[] {
  const open = isStanding(date) ? bounds : null;
  const start = edgeOf(date, "start", zone) ?? open?.start ?? null;
  const end = edgeOf(date, "end", zone) ?? open?.end ?? null;
  const first = start ?? end;
  if (!first) return [];
  const schedules = recordsOf(date["schedules"]);
  if (schedules.length > 0 && start && end) {
    const times = schedules.flatMap((schedule) => scheduled(schedule, start.day, end.day));
    if (times.length > 0) return times;
  }
  const last = end ?? first;
  const isPlaces = date["use_place_schedule"] === true;
  const isOfDays = isPlaces || (first.time === MIDNIGHT && (last.time === MIDNIGHT || last === first));
  if (!isOfDays) return [{ begin: writtenOf(first), end: last === first ? null : writtenOf(last) }];
  // A whole day ends at the following midnight.
  const isNextDay = last.time === MIDNIGHT && last.day > first.day && date["end_date"] === undefined;
  return [{ begin: first.day, end: isNextDay ? addDays(last.day, -1) : last.day }];
}

const READ: ReadonlySet<string> = new Set(
  [
    "id title short_title slug description body_text tagline dates place location price is_free age_restriction categories tags",
    "images site_url publication_date favorites_count comments_count disable_comments ctype item_url daterange first_image",
  ].flatMap((names) => names.split(" ")),
);

/** Fields of KudaGo's records that are not imported. */
export const unkeptOfKudaGo = (records: readonly unknown[]) => unkeptOf(records, (field) => READ.has(field));

/** What has to be told of records: a place that is only a number, dates without an end, and dates that are none. */
export function problemsOfKudaGo(records: readonly unknown[]): Problem[] {
  return recordsOf(records).flatMap((record, index): Problem[] => {
    const { place, dates } = record;
    const [of, all] = [`event ${index + 1} (uid ${wordsOf(record["id"]) ?? "none"})`, recordsOf(dates)];
    const note = (field: string, problem: string, advice: string): Problem => {
      return { where: of, field, problem, advice, kind: "note" };
    };
    const isBare = isRecord(place) && Object.keys(place).every((name) => name === "id" || name === "is_stub");
    const { zone } = whereOf(record);
    const isUndated = all.every(
      (date) => !isStanding(date) && !edgeOf(date, "start", zone) && !edgeOf(date, "end", zone),
    );
    return [
      ...(isBare
        ? [
            note(
              "place",
              "is only a number: the venue was left out",
              "Ask the API for it: expand=place,location,dates.",
            ),
          ]
        : []),
      ...(all.some((date) => isStanding(date) && date["is_endless"] === true)
        ? [note("dates", "have no end: it was taken to go on until the end of next year", "Correct it if it is known.")]
        : []),
      ...(isUndated ? [note("dates", "have neither a beginning nor an end: it has no day", "Look it up.")] : []),
    ];
  });
}

/**
 * Converts an event of KudaGo to the shape of OpenAgenda's export, with local times.
 * @param now decides what « from now on » means
 */
export function fromKudaGo(record: JsonRecord, _zone: string | undefined, now: Date): JsonRecord {
  const { spot, latitude, longitude, city, zone } = whereOf(record);
  const [image] = recordsOf(record["images"]);
  const source = recordOf(image?.["source"]);
  const names = (value: unknown) => (Array.isArray(value) ? value.flatMap((one) => wordsOf(one) ?? []) : []);
  const stations = wordsOf(spot["subway"]);
  const own = russianIn([record["title"], record["description"], record["body_text"]]);
  const times = recordsOf(record["dates"]).flatMap((date) => timingsOf(date, zone, boundsOf(record, now)));
  const endless = recordsOf(record["dates"]).filter((date) => isStanding(date) && date["is_endless"] === true);
  const isStartless = endless.some((date) => date["is_startless"] === true);
  return {
    uid: record["id"],
    title: own(capitalized(wordsOf(record["title"]) ?? "")),
    description: own(wordsOf(record["description"]) ?? record["tagline"]),
    longDescription: own(record["body_text"]),
    ...(endless.length > 0 && { open: isStartless ? "both" : "end" }),
    keywords: [...names(record["categories"]).map((slug) => CATEGORIES[slug] ?? slug), ...names(record["tags"])],
    conditions: own(record["price"]),
    ...(record["is_free"] === true && { amounts: { from: 0, to: 0 } }),
    age: { min: ageOf(record["age_restriction"]) },
    timings: times,
    timezone: zone,
    canonicalUrl: wordsOf(record["site_url"]),
    image: wordsOf(image?.["image"]),
    imageCredits: wordsOf(source["name"]),
    location: {
      ...{ name: wordsOf(spot["title"]), address: wordsOf(spot["address"]), city, countryCode: undefined },
      ...{ latitude, longitude, timezone: zone, phone: wordsOf(spot["phone"]), website: wordsOf(spot["site_url"]) },
      access: stations === undefined ? undefined : { ru: data.metro.replace("{stations}", stations) },
    },
  };
}
