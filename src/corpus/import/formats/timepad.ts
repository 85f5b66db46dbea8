import data from "../data/kudago.json" with { type: "json" };
import { ageOf, isRecord, numberOf, recordOf, recordsOf, russianIn, wordsOf } from "./records.ts";
import type { JsonRecord } from "./records.ts";
import { unkeptOf } from "../report/unkept.ts";
import { countryCode } from "../tables/cells.ts";
import { zoneOfSpot } from "../../days/event-zone.ts";

/** Whether a record is an event of Timepad's API. */
export function isTimepad(value: unknown): value is JsonRecord {
  return isRecord(value) && typeof value["name"] === "string" && "starts_at" in value;
}

/** The range of ticket prices on sale, in roubles. */
function amountsOf({ ticket_types: tickets, registration_data: registration }: JsonRecord) {
  const prices = recordsOf(tickets).flatMap((ticket) =>
    ticket["is_active"] === false ? [] : (numberOf(ticket["price"]) ?? []),
  );
  const { price_min: min, price_max: max } = recordOf(registration);
  const all = prices.length > 0 ? prices : [min, max].flatMap((price) => numberOf(price) ?? []);
  return all.length === 0 ? undefined : { from: Math.min(...all), to: Math.max(...all), currency: "RUB" };
}

/** Completes an address that lacks its protocol. */
const wholeLink = (value: unknown) => wordsOf(value)?.replace(/^\/\//u, "https://");

/** Whether an event is public, by Timepad's fields. */
const isPublic = ({ access_status: access = "public", moderation_status: moderation = "shown" }: JsonRecord) =>
  access === "public" && moderation !== "hidden";
const [HIDDEN, PUBLISHED] = [0, 2];

const READ: ReadonlySet<string> = new Set(
  [
    "id name starts_at ends_at description_short description_html url poster_image location categories organization age_limit",
    "ticket_types registration_data access_status moderation_status created_at questions properties locale",
  ].flatMap((names) => names.split(" ")),
);

/** Fields of Timepad's records that are not imported. */
export const unkeptOfTimepad = (records: readonly unknown[]) => unkeptOf(records, (field) => READ.has(field));

/** Converts an event of Timepad to the shape of OpenAgenda's export. */
export function fromTimepad(record: JsonRecord): JsonRecord {
  const location = recordOf(record["location"]);
  const point: readonly unknown[] = Array.isArray(location["coordinates"]) ? location["coordinates"] : [];
  const [latitude, longitude] = [numberOf(point[0]), numberOf(point[1])];
  const town = wordsOf(location["city"]);
  const isNowhere = town !== undefined && data.withoutTown.includes(town);
  const url = wordsOf(record["url"]);
  const poster = recordOf(record["poster_image"]);
  const begin = wordsOf(record["starts_at"]);
  const own = russianIn([record["name"], record["description_short"], record["description_html"]]);
  return {
    uid: record["id"],
    title: own(record["name"]),
    description: own(record["description_short"]),
    longDescription: { ru: wordsOf(record["description_html"]) },
    keywords: recordsOf(record["categories"]).flatMap(({ name }) => wordsOf(name) ?? []),
    amounts: amountsOf(record),
    age: { min: ageOf(record["age_limit"]) },
    timings: begin === undefined ? [] : [{ begin, end: wordsOf(record["ends_at"]) ?? null }],
    timezone: zoneOfSpot({ latitude: latitude ?? null, longitude: longitude ?? null }) ?? undefined,
    canonicalUrl: url,
    registration: url === undefined ? [] : [{ type: "link", value: url }],
    state: isPublic(record) ? PUBLISHED : HIDDEN,
    image: wholeLink(poster["default_url"] ?? poster["uploadcare_url"]),
    organizer: wordsOf(recordOf(record["organization"])["name"]),
    ...(isNowhere && { attendanceMode: 2 }),
    location: isNowhere
      ? {}
      : {
          ...{ address: wordsOf(location["address"]), city: town, latitude, longitude },
          countryCode: countryCode(wordsOf(location["country"]) ?? "") ?? undefined,
        },
  };
}
