import type { EventFacts, EventStatus } from "../../event/event-facts.ts";
import { zoneOfSpot } from "../../days/event-zone.ts";
import { joinAddress, readAddress } from "../places/address.ts";
import { countryCode } from "../tables/cells.ts";
import { agesIn, readImage, readNeeds, readWays, webLink, webLinks } from "../fields/facts.ts";
import { imported } from "../plan/imported.ts";
import type { ImportedFile, Problem, Report, Told } from "../plan/imported.ts";
import { firstNode, isNode, listOf, textOf, textsIn } from "./jsonld-values.ts";
import type { Node } from "./jsonld-values.ts";
import { readOffers } from "../fields/offers.ts";
import { ownId } from "../plan/recall.ts";
import { readSchedule } from "../fields/schedule.ts";
import { unkeptOf } from "../report/unkept.ts";
import { momentIn, whenOf } from "../fields/when.ts";
import type { Moment, Stretch } from "../fields/when.ts";
import { endsEarly, writtenTime } from "../fields/written-time.ts";

/** A schema.org date or time in local time: as written, except that UTC is converted when the zone is known. */
function momentOf(text: string, zone: string | undefined): Moment | null {
  const written = writtenTime(text);
  return written?.at && written.isUtc && zone !== undefined ? momentIn(zone, written.at) : written;
}

function placeOf(value: unknown): Omit<Told, "where" | "title"> {
  if (typeof value === "string") return readAddress(value);
  const place = listOf(value)
    .filter(isNode)
    .find((one) => one["@type"] !== "VirtualLocation");
  if (!place) return {};
  const geo = firstNode(place["geo"]);
  const [latitude, longitude] = [Number(textOf(geo["latitude"]) || NaN), Number(textOf(geo["longitude"]) || NaN)];
  const where = {
    latitude: Number.isFinite(latitude) ? latitude : null,
    longitude: Number.isFinite(longitude) ? longitude : null,
    venue: textOf(place["name"]),
    venueMore: {
      ...(textOf(place["telephone"]) !== "" && { telephone: textOf(place["telephone"]) }),
      ...(webLink(textOf(place["url"])) !== null && { link: webLink(textOf(place["url"])) ?? "" }),
    },
  };
  if (typeof place["address"] === "string") {
    const { venue, address, city, mayBeCity, postalCode, country } = readAddress(place["address"]);
    const line = [venue, address].filter((part) => part !== null).join(", ");
    return { ...where, address: line, city, mayBeCity, postalCode, country };
  }
  const address = firstNode(place["address"]);
  const city = textOf(address["addressLocality"]);
  return {
    ...where,
    address: joinAddress(textOf(address["streetAddress"]), textOf(address["postalCode"]), city),
    city,
    postalCode: textOf(address["postalCode"]) || null,
    region: textOf(address["addressRegion"]) || null,
    country: countryCode(textOf(address["addressCountry"])),
  };
}

/** Statuses of schema.org, except scheduled and cancelled. */
const STATUSES: Readonly<Record<string, EventStatus>> = {
  EventPostponed: "postponed",
  EventRescheduled: "rescheduled",
  EventMovedOnline: "moved-online",
};

/** The addresses in a schema.org value: texts, or things with a `url`. */
const addressesOf = (value: unknown) =>
  listOf(value).map((one) => (isNode(one) ? textOf(one["url"] ?? one["contentUrl"] ?? one["@id"]) : one));

function onlineOf(node: Node): Pick<EventFacts, "online"> {
  const virtual = listOf(node["location"])
    .filter(isNode)
    .find((one) => one["@type"] === "VirtualLocation");
  const mode = lastPart(node["eventAttendanceMode"]);
  const isOnly = mode === "OnlineEventAttendanceMode";
  const link = webLink(textOf(virtual?.["url"]));
  if (!virtual && !isOnly && mode !== "MixedEventAttendanceMode") return {};
  return { online: { ...(isOnly && { only: true }), ...(link !== null && { link }) } };
}

/** The picture of an event, the first of several. */
function imageOf(value: unknown): Pick<EventFacts, "image"> {
  const [first] = listOf(value);
  if (!isNode(first)) return readImage(first);
  const credits = textOf(first["creditText"] ?? first["creator"] ?? first["copyrightNotice"]);
  return readImage(
    textOf(first["contentUrl"] ?? first["url"] ?? first["@id"]),
    credits,
    textOf(first["caption"] ?? first["description"]),
  );
}

/** The needs, as this program writes their codes. */
function needsOf(node: Node): Pick<EventFacts, "accessibility"> {
  const values = listOf(node["additionalProperty"]).filter(isNode);
  return readNeeds(values.filter((one) => one["name"] === "accessibility").map((one) => textOf(one["value"])));
}

/** The organiser's mail addresses and telephones. */
const contactOf = (organizer: Node) =>
  [...new Set([...listOf(organizer["email"]), ...listOf(organizer["telephone"])].map(textOf))].join(", ");

/** More facts: ages, moved or sold out, booking. */
function factsIn(
  node: Node,
  amounts: EventFacts["amounts"],
  fault: (field: string, problem: string, advice: string, kind: "note") => void,
): EventFacts {
  const age = textOf(node["typicalAgeRange"]).trim();
  const ages = agesIn(age);
  if (ages === null && /\d/u.test(age)) {
    fault("typicalAgeRange", "is no range of ages, and was left out", "Write it as 6-12 or 18-.", "note");
  }
  const status = STATUSES[lastPart(node["eventStatus"])];
  const offers = listOf(node["offers"]).filter(isNode);
  const isFull = offers.length > 0 && offers.every((offer) => lastPart(offer["availability"]) === "SoldOut");
  const organizer = firstNode(node["organizer"]);
  const own = textOf(node["url"]);
  const uid = textOf(node["identifier"]);
  const booking = listOf(organizer["contactPoint"]).filter(isNode);
  const { registration } = readWays([
    ...offers.flatMap((offer) => addressesOf(offer["url"])).filter((link) => link !== own),
    ...booking.flatMap((one) => [...listOf(one["telephone"]), ...listOf(one["email"])]),
  ]);
  const links = webLinks(addressesOf(node["sameAs"]), [own]);
  const name = textOf(organizer["name"]) || (typeof node["organizer"] === "string" ? node["organizer"] : "");
  return {
    ...(ownId({ uid: textOf(node["@id"]) }) !== undefined && uid !== "" && { uid }),
    ...(status ? { status } : isFull && { status: "full" as const }),
    ...(amounts && { amounts }),
    ...ages,
    ...needsOf(node),
    ...onlineOf(node),
    ...(registration && { registration }),
    ...imageOf(node["image"]),
    ...(name !== "" && { organizer: name }),
    ...(links.length > 0 && { links }),
  };
}

/** The last part of a term: "EventPostponed" in "https://schema.org/EventPostponed". */
const lastPart = (value: unknown) => textOf(value).split("/").at(-1) ?? "";
const isTrue = (value: unknown) => value === true || /(?:^|\/)true$/iu.test(textOf(value));

/** The times of a repeated event: by its schedules, else by sub-events with the same name. */
function timesOf(
  node: Node,
  { start, zone }: { start: string | undefined; zone: string | undefined },
  fault: (field: string, problem: string, advice: string, kind: "note") => void,
): Stretch[] {
  const schedules = listOf(node["eventSchedule"]).filter(isNode);
  const read = schedules.map((schedule) => readSchedule(schedule, start));
  if (read.some((times) => times === null)) {
    fault("eventSchedule", "repeats in a way that is not read, and was left out", "Say it in the description.", "note");
  }
  const scheduled = read.flatMap((times) => times ?? []);
  if (scheduled.length > 0) return scheduled;
  return partsOf(node)
    .filter((part) => !isOwnEvent(part, node))
    .flatMap((part) => {
      const [from, to] = [momentOf(textOf(part["startDate"]), zone), momentOf(textOf(part["endDate"]), zone)];
      return from ? [{ from, to: to && !endsEarly({ from, to }) ? to : null }] : [];
    });
}

function readEvent(node: Node, at: { where: string; zone: string | undefined }, report: Report) {
  const { where } = at;
  const place = placeOf(node["location"]);
  const zone = zoneOfSpot(place) ?? at.zone;
  const errors: string[] = [];
  const fault = (field: string, problem: string, advice: string, kind: Problem["kind"] = "error") => {
    report({ where, field, problem, advice, kind, value: textOf(node[field]) });
    if (kind === "error") errors.push(problem);
  };
  const title = textsIn(node["name"]);
  if (Object.keys(title).length === 0) fault("name", "is empty", "Give the event a name in French or in Russian.");
  if (zone === undefined && writtenTime(textOf(node["startDate"]))?.isUtc === true) {
    fault(
      "startDate",
      "is in UTC, and its hour was taken as it stands",
      "Name the zone: --zone Europe/Berlin.",
      "note",
    );
  }
  const [start, end] = (["startDate", "endDate"] as const).map((field) => {
    const text = textOf(node[field]);
    const moment = text === "" ? null : momentOf(text, zone);
    if (text !== "" && !moment)
      fault(field, "is no day or time", "Write it as 2027-03-14 or 2027-03-14T18:30:00+01:00.");
    return moment;
  });
  if (start && end && endsEarly({ from: start, to: end })) {
    fault("endDate", "is before startDate", "Correct one of the two.");
  }
  if (errors.length > 0) return null;
  const whole = start ? [{ from: start, to: end ?? null }] : [];
  const repeated = timesOf(node, { start: start?.day, zone }, fault);
  const { mixed, when } = whenOf(repeated.length > 0 ? repeated : whole);
  if (mixed)
    fault("eventSchedule", "has hours that differ: they were left out", "Say them in the description.", "note");
  const { price, amounts } = readOffers(node["offers"], { isFree: isTrue(node["isAccessibleForFree"]), title });
  return imported({
    ...when,
    ...place,
    ...{ uid: textOf(node["@id"] ?? node["identifier"]) || null, where, title },
    ...{ description: textsIn(node["description"]), price },
    categories: listOf(node["keywords"])
      .flatMap((one) => textOf(one).split(/(?<!\s)\s*,\s*/u))
      .filter((one) => one !== ""),
    link: textOf(node["url"]),
    facts: factsIn(node, amounts, fault),
    contact: contactOf(firstNode(node["organizer"])),
    isCancelled: lastPart(node["eventStatus"]) === "EventCancelled",
  });
}

const isEvent = (value: unknown): value is Node =>
  isNode(value) && listOf(value["@type"]).some((type) => /(?:Event|Festival|Hackathon)$/u.test(textOf(type)));

const partsOf = (node: Node) => listOf(node["subEvent"] ?? node["subEvents"]).filter(isEvent);
/** Whether a sub-event is an event of its own, and not a time of the whole. */
const isOwnEvent = (part: Node, whole: Node) => {
  const name = textOf(part["name"]);
  return name !== "" && name !== textOf(whole["name"]);
};

/** All events in JSON-LD: a single one, a list, the nodes of a graph, the entries of an ItemList, the sub-events of a festival. */
export function eventNodes(data: unknown): Node[] {
  return listOf(data).flatMap((value) => {
    if (isEvent(value)) {
      const { location, organizer } = value;
      const parts = partsOf(value).filter((part) => isOwnEvent(part, value));
      return [value, ...parts.flatMap((part) => eventNodes({ location, organizer, ...part }))];
    }
    if (!isNode(value)) return [];
    return ["@graph", "itemListElement", "item", "event", "events"].flatMap((key) => eventNodes(value[key]));
  });
}

/** Fields that are imported, and fields that only describe the page. */
const READ: ReadonlySet<string> = new Set(
  [
    "@type @id @context name description startDate endDate eventSchedule subEvent subEvents eventStatus eventAttendanceMode",
    "location keywords url offers organizer isAccessibleForFree image sameAs typicalAgeRange additionalProperty identifier",
    "mainEntityOfPage superEvent inLanguage previousStartDate",
  ].flatMap((names) => names.split(" ")),
);

/** Reads schema.org events; other nodes are skipped. */
export function readJsonLd(nodes: readonly Node[], zone?: string): ImportedFile {
  const problems: Problem[] = [];
  const events = nodes.flatMap((node, index) => {
    const event = readEvent(node, { where: `event ${index + 1}`, zone }, (problem) => problems.push(problem));
    return event ? [event] : [];
  });
  return { events, problems, unkept: unkeptOf(nodes, (field) => READ.has(field)), programme: {} };
}
