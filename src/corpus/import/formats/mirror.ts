import { isRecord } from "./records.ts";
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

/** The value of a field, parsed when it is a JSON string. */
function held(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/u.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** A list of words, or a text with semicolons or commas; empty for none. */
function wordsIn(value: unknown): string[] {
  const inside = held(value);
  const parts = typeof inside === "string" ? inside.split(/[;,]/u) : Array.isArray(inside) ? inside : [];
  return parts
    .filter((part) => typeof part === "string")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** A point as an object (`lat`, `lon`) or a text ("48.86, 2.32"). */
function pointIn(value: unknown): { latitude?: number | undefined; longitude?: number | undefined } {
  const inside = held(value);
  if (isRecord(inside)) return { latitude: numberIn(inside["lat"]), longitude: numberIn(inside["lon"]) };
  const [latitude, longitude] = typeof inside === "string" ? inside.split(",").map(numberIn) : [];
  return { latitude, longitude };
}

/** The point of a record. Tools that flatten tables give latitude and longitude as two separate fields. */
function pointOf(record: MirrorRecord): ReturnType<typeof pointIn> {
  const [lat, lon] = [record["location_coordinates.lat"], record["location_coordinates.lon"]];
  return pointIn(record["location_coordinates"] ?? { lat, lon });
}

/** Mainland France and Corsica, from south-west to north-east. */
const MAINLAND = { latitude: [41, 51.5], longitude: [-5.5, 10] } as const;

/** The zone of an event. The mirror gives none, so it is Paris for mainland France, where nearly all events are. */
function zoneOf(record: MirrorRecord): string | undefined {
  const { latitude = 0, longitude = 0 } = pointOf(record);
  const lies = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
  const isMainland = lies(latitude, MAINLAND.latitude) && lies(longitude, MAINLAND.longitude);
  return /^fr$/iu.test(String(record["location_countrycode"])) && isMainland ? "Europe/Paris" : undefined;
}

/** Drops null and empty fields, as OpenAgenda does. */
function given(fields: MirrorRecord): MirrorRecord {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && value !== ""));
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

/** Converts a record of the mirror to the shape of OpenAgenda's export. */
export function fromMirror(record: MirrorRecord): MirrorRecord {
  const inLanguages = (name: string) => given({ fr: record[`${name}_fr`], ru: record[`${name}_ru`] });
  const origin = given({ title: record["originagenda_title"] });
  return given({
    uid: record["uid"],
    title: inLanguages("title"),
    description: inLanguages("description"),
    longDescription: inLanguages("longdescription"),
    conditions: inLanguages("conditions"),
    keywords: [...wordsIn(record["keywords_fr"]), ...wordsIn(record["keywords_ru"])],
    timings: held(record["timings"]),
    timezone: zoneOf(record),
    registration: held(record["registration"]),
    status: held(record["status"]),
    accessibility: wordsIn(record["accessibility"]),
    age: { min: numberIn(record["age_min"]), max: numberIn(record["age_max"]) },
    canonicalUrl: record["canonicalurl"],
    originAgenda: origin,
    image: record["originalimage"] ?? record["image"],
    imageCredits: record["imagecredits"],
    attendanceMode: held(record["attendancemode"]),
    onlineAccessLink: record["onlineaccesslink"],
    links: held(record["links"]),
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
