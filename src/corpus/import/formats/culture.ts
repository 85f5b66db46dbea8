import { zoneOfSpot } from "../../days/event-zone.ts";
import { ageOf, isRecord, numberOf, recordOf, recordsOf, russianIn, wordsOf } from "./records.ts";
import type { JsonRecord } from "./records.ts";
import { unkeptOf } from "../report/unkept.ts";
import { isZone } from "../../days/zone.ts";

/** The latitudes of Russia, from south to north. */
const LATITUDES = [41, 82] as const;

/** The event of an open-data record of «PRO.Культура.РФ», where it is nested deeper than in the API. */
const generalOf = (value: JsonRecord): JsonRecord => {
  const general = recordOf(recordOf(value["data"])["general"]);
  return Object.keys(general).length > 0 ? general : value;
};

/** Whether a record is an event of «PRO.Культура.РФ». */
export function isCulture(value: unknown): value is JsonRecord {
  return isRecord(value) && typeof generalOf(value)["name"] === "string" && Array.isArray(generalOf(value)["seances"]);
}

/** An instant as ISO 8601; the API gives milliseconds. */
function isoOf(value: unknown): string | undefined {
  return typeof value === "number" ? new Date(value).toISOString() : wordsOf(value);
}

/** The coordinates of a place. They should be in GeoJSON order (longitude first), but are not always. */
function pointOf(place: JsonRecord): { latitude?: number; longitude?: number } {
  const { coordinates } = recordOf(recordOf(place["address"])["mapPosition"]);
  const [first, second] = Array.isArray(coordinates) ? coordinates.map(numberOf) : [];
  if (first === undefined || second === undefined) return {};
  const [usual, swapped] = [
    { latitude: second, longitude: first },
    { latitude: first, longitude: second },
  ];
  const zone = wordsOf(recordOf(place["locale"])["timezone"]);
  const isOut = second < LATITUDES[0] || second > LATITUDES[1];
  // Each number could be a latitude. The time zone of the town tells which one is.
  return isOut || (zoneOfSpot(usual) !== zone && zoneOfSpot(swapped) === zone) ? swapped : usual;
}

function amountsOf({ isFree, price, maxPrice }: JsonRecord) {
  if (isFree === true) return { from: 0, to: 0 };
  const [from, to] = [numberOf(price), numberOf(maxPrice)];
  if (from === undefined) return undefined;
  return { from, to: to !== undefined && to > from ? to : from, currency: "RUB" };
}

const READ: ReadonlySet<string> = new Set(
  [
    "id _id name description shortDescription seances start end places organization price maxPrice isFree ageRestriction image",
    "category tags saleLink contacts status locales localeIds createDate updateDate sources",
  ].flatMap((names) => names.split(" ")),
);

/** Fields of these records that are not imported. */
export const unkeptOfCulture = (records: readonly unknown[]) =>
  unkeptOf(records.filter(isRecord).map(generalOf), (field) => READ.has(field));

/** The event's page on the portal. */
const pageOf = (id: string | undefined) => (id === undefined ? undefined : `https://www.culture.ru/events/${id}`);

/** Converts an event of «PRO.Культура.РФ» to the shape of OpenAgenda's export. */
export function fromCulture(record: JsonRecord): JsonRecord {
  const event = generalOf(record);
  const [place = {}] = recordsOf(event["places"]);
  const [address, locale, contacts] = [
    recordOf(place["address"]),
    recordOf(place["locale"]),
    recordOf(event["contacts"]),
  ];
  const point = pointOf(place);
  const named = wordsOf(locale["timezone"]);
  const zone = zoneOfSpot(point) ?? (named !== undefined && isZone(named) ? named : undefined);
  const seances = recordsOf(event["seances"]);
  const times = seances.length > 0 ? seances : [event];
  const image = recordOf(event["image"]);
  const phones = recordsOf(contacts["phones"]).map(({ value }) => value);
  const own = russianIn([event["name"], event["shortDescription"], event["description"]]);
  const id = wordsOf(record["nativeId"]) ?? wordsOf(event["id"]) ?? wordsOf(event["_id"]);
  return {
    uid: id,
    title: own(event["name"]),
    description: own(event["shortDescription"]),
    longDescription: { ru: wordsOf(event["description"]) },
    keywords: [event["category"], ...recordsOf(event["tags"])].flatMap((one) => wordsOf(recordOf(one)["name"]) ?? []),
    amounts: amountsOf(event),
    age: { min: ageOf(event["ageRestriction"]) },
    timings: times.flatMap(({ start, end }) => {
      const begin = isoOf(start);
      return begin === undefined ? [] : [{ begin, end: isoOf(end) ?? null }];
    }),
    timezone: zone,
    canonicalUrl: wordsOf(contacts["website"]) ?? pageOf(id),
    registration: [event["saleLink"], contacts["email"], ...phones].map((value) => ({ type: null, value })),
    image: wordsOf(image["url"]),
    organizer: wordsOf(recordOf(event["organization"])["name"]),
    location: {
      ...{ name: wordsOf(place["name"]), city: wordsOf(locale["name"]), countryCode: "RU", timezone: zone, ...point },
      address: wordsOf(address["fullAddress"]) ?? wordsOf(address["street"]),
      access: { ru: wordsOf(address["comment"]) },
    },
  };
}
