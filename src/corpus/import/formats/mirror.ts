import { zoneOfSpot } from "../../days/event-zone.ts";
import { momentIn } from "../fields/when.ts";
import type { Moment } from "../fields/when.ts";
import { writtenTime } from "../fields/written-time.ts";
import type { Problem } from "../plan/imported.ts";
import { isRecord, recordsOf, wordsOf } from "./records.ts";
import type { JsonRecord } from "./records.ts";
import { unkeptOf } from "../report/unkept.ts";

/**
 * OpenAgenda's open-data mirror (`evenements-publics-openagenda`, published by Opendatasoft and data.gouv.fr). An event
 * is a flat record: field names contain the language or the group, and lists are JSON strings.
 */
type MirrorRecord = JsonRecord;

/** Whether a record comes from the mirror. */
export function isMirrorRecord(value: unknown): value is MirrorRecord {
  return isRecord(value) && ("title_fr" in value || "title_ru" in value);
}

/** Whether the first row of a table has the field names of the mirror, and is not a table of somebody's own with a « title_fr ». */
export function isMirrorHead(head: readonly string[]): boolean {
  return ["title_fr", "title_ru"].some((name) => head.includes(name)) && DATED.some((name) => head.includes(name));
}

/** Fields that say when an event takes place. */
const DATED = ["timings", "firstdate_begin"] as const;

/** The value of a field, parsed when it is a JSON string, or the list of a Python table: ['bal', 'danse']. */
function held(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/u.test(value)) return value;
  for (const text of [value, value.replaceAll("'", '"')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Tried in the other form.
    }
  }
  return value;
}

/** A list of values, or a text with semicolons or commas; empty for none. */
function listIn(value: unknown): unknown[] {
  const inside = held(value);
  return typeof inside === "string" ? inside.split(/[;,]/u) : Array.isArray(inside) ? inside : [];
}

function wordsIn(value: unknown): string[] {
  return listIn(value)
    .filter((part) => typeof part === "string")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** A point as an object (`lat`, `lon`) or a text ("48.86, 2.32"). */
function pointIn(value: unknown): { latitude: number | null; longitude: number | null } {
  const inside = held(value);
  const [latitude, longitude] = isRecord(inside)
    ? [inside["lat"], inside["lon"]]
    : typeof inside === "string"
      ? inside.split(",")
      : [];
  return { latitude: numberIn(latitude) ?? null, longitude: numberIn(longitude) ?? null };
}

/** The point of a record. Tools that flatten tables give latitude and longitude as two separate fields. */
function pointOf(record: MirrorRecord): ReturnType<typeof pointIn> {
  const [lat, lon] = [record["location_coordinates.lat"], record["location_coordinates.lon"]];
  return pointIn(record["location_coordinates"] ?? { lat, lon });
}

/** A code, as a number or in an object with its label. */
const codeIn = (value: unknown) => numberIn(value) ?? held(value);

/** Whether a record says only when an event begins and ends, as a table of chosen fields does. */
const hasOnlyEnds = (record: MirrorRecord) =>
  wordsOf(record["timings"]) === undefined && wordsOf(record["firstdate_begin"]) !== undefined;

/** A written time by the clock of a zone; as written without zone or offset. */
function localTime(value: unknown, zone: string | undefined) {
  const written = writtenTime(wordsOf(value) ?? "");
  return written?.at && zone !== undefined ? momentIn(zone, written.at) : written;
}

/** The first and the last of the times of a record without the list of them. */
function endsOf(record: MirrorRecord, zone: string | undefined) {
  const [begin, end, lastBegin, lastEnd] = ["firstdate_begin", "firstdate_end", "lastdate_begin", "lastdate_end"].map(
    (name) => localTime(record[name], zone),
  );
  const last = lastBegin ?? lastEnd ?? end ?? begin;
  return begin && last && { begin, end: end ?? null, last, lastEnd: lastEnd ?? null };
}

/** Whether an event with only its ends takes place on several days, so that those between are not known. */
function isBetween(record: MirrorRecord): boolean {
  const ends = hasOnlyEnds(record) ? endsOf(record, undefined) : null;
  return ends != null && ends.last.day > ends.begin.day;
}

/**
 * The times of a record. From its ends alone it takes place on all days from the first to the last, with its hours where
 * the first and the last day have the same.
 */
function timingsOf(record: MirrorRecord, zone: string | undefined): unknown {
  if (!hasOnlyEnds(record)) return held(record["timings"]);
  const ends = endsOf(record, zone);
  if (!ends) return [{ begin: record["firstdate_begin"] }];
  const { begin, end, last, lastEnd } = ends;
  const written = ({ day, time }: Moment) => (time === null ? day : `${day}T${time}`);
  if (last.day <= begin.day) return [{ begin: written(begin), end: written(lastEnd ?? end ?? begin) }];
  const isSame = begin.time === last.time && (end === null || lastEnd === null || end.time === lastEnd.time);
  if (!isSame) return [{ begin: begin.day, end: last.day }];
  return [{ begin: written(begin), end: written({ day: last.day, time: (end ?? lastEnd ?? begin).time }) }];
}

/** What has to be told of records with only their ends: that the days between are not known, or the last one. */
export function problemsOfMirror(records: readonly unknown[]): Problem[] {
  return recordsOf(records).flatMap((record, index): Problem[] => {
    const isOfFirst = hasOnlyEnds(record) && wordsOf(record["lastdate_begin"] ?? record["lastdate_end"]) === undefined;
    if (!isOfFirst && !isBetween(record)) return [];
    const taken = isOfFirst ? "only the first time was taken" : "every day from the first to the last date was taken";
    return [
      {
        ...{ where: `event ${index + 1} (uid ${wordsOf(record["uid"]) ?? "none"})`, field: "timings", kind: "note" },
        problem: `is missing: ${taken}`,
        advice: "Export the field `timings` too: it has all days and hours.",
      },
    ];
  });
}

/** Drops null and empty fields, as OpenAgenda does. */
function given(fields: MirrorRecord): MirrorRecord {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && value !== ""));
}

/** The long texts, and behind the French one the dates in words where the days between the ends are not known. */
function withDates(record: MirrorRecord, texts: MirrorRecord): MirrorRecord {
  const dates = isBetween(record) ? wordsOf(record["daterange_fr"]) : undefined;
  return dates === undefined ? texts : { ...texts, fr: `${wordsOf(texts["fr"]) ?? ""}\n\n${dates}` };
}

/** Fields that are imported, and fields that repeat them or describe the record. */
const READ: ReadonlySet<string> = new Set(
  [
    "uid title_fr title_ru description_fr description_ru longdescription_fr longdescription_ru conditions_fr conditions_ru",
    "keywords_fr keywords_ru timings registration status accessibility age_min age_max canonicalurl originagenda_title image",
    "originalimage imagecredits attendancemode onlineaccesslink links contributor_organization location_name location_address",
    "location_city location_postalcode location_region location_countrycode location_coordinates location_district location_phone",
    "location_coordinates.lat location_coordinates.lon location_website location_access_fr location_access_ru slug thumbnail updatedat daterange_fr firstdate_begin firstdate_end",
    "lastdate_begin lastdate_end accessibility_label_fr location_uid location_insee location_department country_fr originagenda_uid",
  ].flatMap((names) => names.split(" ")),
);

/** Fields of the mirror's records that are not imported. */
export const unkeptOfMirror = (records: readonly unknown[]) => unkeptOf(records, (field) => READ.has(field));

/**
 * Converts a record of the mirror to the shape of OpenAgenda's export.
 * @param zone of the programme, for a record without coordinates
 */
export function fromMirror(record: MirrorRecord, zone: string | undefined): MirrorRecord {
  const own = zoneOfSpot(pointOf(record)) ?? undefined;
  const inLanguages = (name: string) => given({ fr: record[`${name}_fr`], ru: record[`${name}_ru`] });
  const origin = given({ title: record["originagenda_title"] });
  return given({
    uid: record["uid"],
    title: inLanguages("title"),
    description: inLanguages("description"),
    longDescription: withDates(record, inLanguages("longdescription")),
    conditions: inLanguages("conditions"),
    keywords: [...wordsIn(record["keywords_fr"]), ...wordsIn(record["keywords_ru"])],
    timings: timingsOf(record, own ?? zone),
    timezone: own,
    registration: listIn(record["registration"]),
    status: codeIn(record["status"]),
    accessibility: wordsIn(record["accessibility"]),
    age: { min: numberIn(record["age_min"]), max: numberIn(record["age_max"]) },
    canonicalUrl: record["canonicalurl"],
    originAgenda: origin,
    image: record["originalimage"] ?? record["image"],
    imageCredits: record["imagecredits"],
    attendanceMode: codeIn(record["attendancemode"]),
    onlineAccessLink: record["onlineaccesslink"],
    links: listIn(record["links"]),
    organizer: record["contributor_organization"],
    location: given({
      name: record["location_name"],
      address: record["location_address"],
      city: record["location_city"],
      postalCode: record["location_postalcode"],
      region: record["location_region"],
      countryCode: record["location_countrycode"],
      district: record["location_district"],
      phone: record["location_phone"],
      website: record["location_website"],
      access: inLanguages("location_access"),
      ...pointOf(record),
    }),
  });
}
