import { z } from "zod";
import type { EventFacts, EventStatus } from "../../event/event-facts.ts";
import { readAges, readImage, readNeeds, readWays, webLink, webLinks } from "../fields/facts.ts";
import { imported } from "../plan/imported.ts";
import type { Imported, ImportedFile, Problem, Report, Texts, Unkept, VenueMore } from "../plan/imported.ts";
import { markdownLinks, withoutMarkdown } from "./markdown.ts";
import { linksIn, plainText, textsOf } from "./plain-text.ts";
import { isRecord } from "./records.ts";
import { unkeptOf } from "../report/unkept.ts";
import { addDays } from "../../days/days.ts";
import { joinedText } from "../fields/joined-text.ts";
import { isZone } from "../../days/zone.ts";
import { momentIn, whenOf } from "../fields/when.ts";
import type { Moment, Stretch } from "../fields/when.ts";
import { commonest, endsEarly, writtenTime } from "../fields/written-time.ts";

/** States of OpenAgenda: published, cancelled. */
const PUBLISHED = 2;
const CANCELLED = 6;
/** Other statuses of events that are not as planned. */
const STATUSES: Readonly<Record<number, EventStatus>> = {
  ...{ 2: "rescheduled", 3: "moved-online", 4: "postponed", 5: "full" },
};
/** Attendance modes: online, both. */
const [ONLINE, BOTH] = [2, 3];

const text = z.string().nullish();
/** A word that may be missing in a list. */
const words = z.array(z.string().nullable());
const byLanguage = z.union([z.string(), z.record(z.string(), z.unknown())]).nullish();
/** A number, or an object with it and a label. */
const code = z.union([z.number(), z.looseObject({ id: z.number() }).transform(({ id }) => id)]).nullish();
const eventSchema = z.looseObject({
  uid: z.union([z.number(), z.string()]).nullish(),
  title: byLanguage,
  description: byLanguage,
  longDescription: byLanguage,
  keywords: z.union([words, z.record(z.string(), words.nullable())]).nullish(),
  conditions: byLanguage,
  /** Ways to book; older exports write the bare texts. */
  registration: z
    .array(z.union([text, z.looseObject({ value: z.unknown() }).transform(({ value }) => value)]))
    .nullish(),
  timings: z.array(z.looseObject({ begin: z.string(), end: text })).nullish(),
  timezone: text,
  open: z.enum(["end", "both"]).nullish(),
  location: z
    .looseObject({
      ...{ name: text, address: text, city: text, region: text, countryCode: text },
      postalCode: z.union([z.string(), z.number()]).nullish(),
      ...{ timezone: text, latitude: z.number().nullish(), longitude: z.number().nullish() },
      ...{ district: text, phone: text, website: text, access: byLanguage },
    })
    .nullish(),
  ...{ status: code, state: code },
  age: z.looseObject({ min: z.number().nullish(), max: z.number().nullish() }).nullish(),
  originAgenda: z.looseObject({ title: text }).nullish(),
  /** Codes of needs: a list, or an object with the true ones. */
  accessibility: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).nullish(),
  canonicalUrl: text,
  image: z.union([z.string(), z.looseObject({ base: text, filename: text, credits: text })]).nullish(),
  imageCredits: text,
  attendanceMode: code,
  onlineAccessLink: text,
  links: z.array(z.union([z.string(), z.looseObject({ link: z.unknown() }).transform(({ link }) => link)])).nullish(),
  /** Fields that OpenAgenda lacks: other agendas use them in this shape, and our export writes them. */
  organizer: text,
  heading: text,
  amounts: z.looseObject({ from: z.number().nullish(), to: z.number().nullish(), currency: text }).nullish(),
});
type Given = z.output<typeof eventSchema>;
type Timing = NonNullable<Given["timings"]>[number];

/** Fields that are imported, and fields that repeat them or describe the entry. */
const READ: ReadonlySet<string> = new Set(
  [
    "uid title description longDescription keywords conditions registration timings timezone status state age originAgenda",
    "accessibility canonicalUrl image imageCredits attendanceMode onlineAccessLink links organizer heading amounts open",
    "slug dateRange firstTiming lastTiming nextTiming createdAt updatedAt agendaUid locationUid creatorUid ownerUid draft private",
    "featured thumbnail html network sourceAgendas sourcePaths aggregated member links locationHash imageHash",
    "location.name location.address location.city location.region location.countryCode location.postalCode location.timezone",
    "location.updatedAt location.state location.insee location.department location.extId",
    "location.latitude location.longitude location.district location.phone location.website location.access location.uid location.slug",
  ].flatMap((names) => names.split(" ")),
);

/** Position of an event in the file, and the programme's zone. */
interface At {
  where: string;
  zone: string | undefined;
}

const isThere = (texts: Texts) => Object.keys(texts).length > 0;

function textsIn(given: Given["title"]): Texts {
  if (typeof given === "string") return textsOf(given);
  const { fr, ru } = given ?? {};
  return { ...(typeof fr === "string" && { fr }), ...(typeof ru === "string" && { ru }) };
}

/** The long description, without Markdown, and the links in it. */
function longText(given: Given): { texts: Texts; links: string[] } {
  const { fr, ru } = textsIn(given.longDescription);
  const links = [fr ?? "", ru ?? ""].flatMap((text) => [...markdownLinks(text), ...linksIn(text)]);
  const texts = { ...(fr && { fr: withoutMarkdown(fr) }), ...(ru && { ru: withoutMarkdown(ru) }) };
  return { texts, links };
}

/** The short description followed by the long one; only the long one if it begins with the short one. */
function descriptionOf(short: Texts, long: Texts): Texts {
  const both = (language: keyof Texts) => joinedText(plainText(short[language] ?? ""), plainText(long[language] ?? ""));
  const { fr, ru } = { fr: both("fr"), ru: both("ru") };
  return { ...(fr !== "" && { fr }), ...(ru !== "" && { ru }) };
}

/** The picture: an address, or its parts. */
function imageOf({ image, imageCredits }: Given): Pick<EventFacts, "image"> {
  if (typeof image === "string" || !image) return readImage(image, imageCredits);
  return readImage(`${image.base ?? ""}${image.filename ?? ""}`, image.credits ?? imageCredits);
}

/** Online attendance; nothing for an event on site only. */
function onlineOf({ attendanceMode, onlineAccessLink }: Given): Pick<EventFacts, "online"> {
  const link = webLink(onlineAccessLink);
  if (link === null && attendanceMode !== ONLINE && attendanceMode !== BOTH) return {};
  return { online: { ...(attendanceMode === ONLINE && { only: true }), ...(link !== null && { link }) } };
}

function amountsOf({ amounts }: Given): Pick<EventFacts, "amounts"> {
  if (!amounts) return {};
  const { from, to, currency } = amounts;
  return {
    amounts: { ...(from != null && { from }), ...(to != null && { to }), ...(currency != null && { currency }) },
  };
}

function venueMoreOf({ location }: Given): VenueMore {
  const [district, telephone] = [plainText(location?.district ?? ""), plainText(location?.phone ?? "")];
  const access = textsIn(location?.access);
  const link = webLink(location?.website);
  return {
    ...(district !== "" && { district }),
    ...(isThere(access) && { access }),
    ...(telephone !== "" && { telephone }),
    ...(link !== null && { link }),
  };
}

/** The zone of the location, else the zone of the event; undefined when unknown. */
const zoneOf = ({ location, timezone }: Given) => [location?.timezone ?? "", timezone ?? ""].find(isZone);

/**
 * The last day of a timing that stands for whole days. People enter these from 0:00 or 0:01 until 23:00 or later. On the
 * day when clocks go forward, OpenAgenda adds the same number of hours, so the timing ends before 1:00 of the next day.
 * @returns null for any other timing
 */
function lastWholeDay(from: Moment, to: Moment): string | null {
  const [begin, end] = [from.time ?? "", to.time ?? ""];
  if (begin === "" || end === "" || begin > "00:01") return null;
  if (end >= "23:00" && to.day >= from.day) return to.day;
  return to.day === addDays(from.day, 1) && end > "00:00" && end < "01:00" ? from.day : null;
}

/**
 * Converts a timing to local time; without a zone it stays as written. A whole day stays a whole day in any zone.
 * @returns null when it is no time
 */
function stretchOf({ begin, end }: Timing, zone: string | undefined): Stretch | null {
  const [from, to] = [writtenTime(begin), writtenTime(end ?? begin)];
  if (!from || !to) return null;
  const last = lastWholeDay(from, to);
  if (last !== null) return { from: { day: from.day, time: "00:00" }, to: { day: last, time: "23:59" } };
  if (zone === undefined) return { from, to };
  return { from: from.at ? momentIn(zone, from.at) : from, to: to.at ? momentIn(zone, to.at) : to };
}

/** The keywords in French and in Russian; if there are none, the keywords in the first other language. */
function keywordsIn({ keywords }: Given): string[] {
  const there = (words: readonly (string | null)[] | null | undefined) => (words ?? []).filter((word) => word !== null);
  if (Array.isArray(keywords)) return there(keywords);
  const own = [...there(keywords?.["fr"]), ...there(keywords?.["ru"])];
  return own.length > 0 ? own : there(Object.values(keywords ?? {})[0]);
}

/** Older exports have a code of its own for sign language. */
const SIGN_LANGUAGE = "sl";

function needsOf({ accessibility }: Given): string[] {
  const codes = Array.isArray(accessibility)
    ? accessibility
    : Object.entries(accessibility ?? {}).flatMap(([code, isMet]) => (isMet === true ? [code] : []));
  return codes.map((code) => (code === SIGN_LANGUAGE ? "hi" : code));
}

const isSound = (stretch: Stretch | null): stretch is Stretch => stretch !== null && !endsEarly(stretch);
const isUtc = ({ begin }: Timing) => writtenTime(begin)?.isUtc === true;

function readEvent(given: Given, { where, zone }: At, report: Report): Imported | null {
  const fault = (field: string, problem: string, advice: string, kind: Problem["kind"] = "error") => {
    report({ where, field, problem, advice, kind });
  };
  const title = textsIn(given.title);
  if (!isThere(title)) {
    fault("title", "is empty in French and in Russian", "Give the event a title in one of them.");
    return null;
  }
  const timings = given.timings ?? [];
  const own = zoneOf(given) ?? (timings.every(isUtc) ? zone : undefined);
  const stretches = timings.map((timing) => stretchOf(timing, own));
  if (!stretches.every(isSound)) {
    fault("timings", "has a time that is none, or ends before it begins", "Correct the times of the event.");
    return null;
  }
  if (own === undefined && timings.some(isUtc)) {
    fault("timezone", "is missing: hours were taken in UTC", "Name the zone: --zone Europe/Berlin.", "note");
  }
  const { mixed, when } = whenOf(stretches);
  if (mixed) fault("timings", "have hours that differ: they were left out", "Say them in the description.", "note");
  const { location } = given;
  const long = longText(given);
  const status = STATUSES[given.status ?? 0];
  const { registration, unread } = readWays(given.registration ?? []);
  for (const value of unread) {
    const advice = "Write it into the description if people need it.";
    const problem = "has something that is no link, telephone or mail address, and was left out";
    report({ where, field: "registration", problem, advice, kind: "note", value });
  }
  const link = given.canonicalUrl ?? webLinks(long.links)[0] ?? null;
  const links = webLinks([...(given.links ?? []), ...long.links], [link, ...(registration?.links ?? [])]);
  return imported({
    ...when,
    ...(given.open && { open: given.open }),
    ...{ uid: given.uid == null ? null : String(given.uid), where, title },
    description: descriptionOf(textsIn(given.description), long.texts),
    ...{ venue: location?.name, address: location?.address, city: location?.city ?? null },
    ...{ country: location?.countryCode?.toLowerCase() ?? null, region: location?.region ?? null },
    postalCode: location?.postalCode == null ? null : String(location.postalCode),
    ...{ latitude: location?.latitude ?? null, longitude: location?.longitude ?? null },
    categories: [...(given.heading ? [given.heading] : []), ...keywordsIn(given)],
    link,
    venueMore: venueMoreOf(given),
    facts: {
      ...(status && { status }),
      ...amountsOf(given),
      ...readAges(given.age?.min, given.age?.max),
      ...readNeeds(needsOf(given)),
      ...onlineOf(given),
      ...(registration && { registration }),
      ...imageOf(given),
      ...(given.organizer && { organizer: plainText(given.organizer) }),
      ...(links.length > 0 && { links }),
    },
    ...{ price: textsIn(given.conditions), isCancelled: given.status === CANCELLED },
  });
}

/** The id of an entry for messages, so that it can be found in a long file; empty for none. */
function uidIn(data: unknown): string {
  const uid = typeof data === "object" && data !== null && "uid" in data ? data.uid : null;
  return typeof uid === "string" || typeof uid === "number" ? ` (uid ${uid})` : "";
}

/** Fields that every event needs. */
const NEEDED: readonly string[] = ["title", "timings"];

/** A copy without the value at a path: a field, or one of the location. */
function without(data: unknown, [name = "", inner]: readonly string[]): unknown {
  if (!isRecord(data)) return data;
  const { [name]: value, ...rest } = data;
  return name === "location" && inner !== undefined && isRecord(value)
    ? { ...rest, location: without(value, [inner]) }
    : rest;
}

/**
 * An event of an export. A field of an unknown form is left out and reported, and the event is read without it.
 * @returns null, with a report, when it is no object, or its title or its times are of an unknown form
 */
function readGiven(data: unknown, where: string, report: Report): Given | null {
  const parsed = eventSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path }) => path.map(String));
  const [least] = paths.filter(([name]) => name === undefined || NEEDED.includes(name));
  const form = (path: readonly string[], problem: string, kind: Problem["kind"]) => {
    report({ where, field: path.join(".") || null, problem, advice: "Export the agenda again, as JSON.", kind });
  };
  if (least) {
    form(least, "is not as OpenAgenda writes it", "error");
    return null;
  }
  for (const path of paths) form(path, "is not as OpenAgenda writes it, and was left out", "note");
  return readGiven(paths.reduce(without, data), where, report);
}

/** The valid and published events of an export. */
function publishedOf(events: readonly unknown[], report: Report): { given: Given; where: string }[] {
  return events.flatMap((data, index) => {
    const where = `event ${index + 1}${uidIn(data)}`;
    const given = readGiven(data, where, report);
    if (given === null) return [];
    if (given.state == null || given.state === PUBLISHED) return [{ given, where }];
    report({
      ...{ where, field: "state", kind: "note", problem: "is not published in OpenAgenda, and was left out" },
      advice: "Publish it there and export again.",
    });
    return [];
  });
}

export interface AgendaOptions {
  /** IANA zone of the programme; by default the most frequent one. */
  zone?: string | undefined;
  /** Fields that are not imported, when they were counted before. */
  unkept?: Unkept[] | undefined;
  /** Number of events in the agenda; a file may be one page of it. */
  total?: number | undefined;
}

/** Reads an OpenAgenda export; unpublished events are left out. Hours are local times. */
export function readOpenAgenda(events: readonly unknown[], { zone, total, unkept }: AgendaOptions = {}): ImportedFile {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const isPart = total !== undefined && total > events.length;
  if (isPart) {
    report({
      ...{ where: "the file", field: "total", kind: "note" },
      problem: `is ${total}, and only ${events.length} events are there: it is one page of several`,
      advice: "Export the whole agenda, or import the other pages too, each under a name of its own.",
    });
  }
  const published = publishedOf(events, report);
  const timeZone = zone ?? commonest(published.flatMap(({ given }) => zoneOf(given) ?? []));
  const titles = published.flatMap(({ given }) => given.originAgenda?.title ?? []);
  const usual = commonest(titles);
  // A collection of several agendas takes the title of none of them.
  const isOfMost = titles.filter((other) => other === usual).length > titles.length / 2;
  const title = textsOf(isOfMost ? (usual ?? "") : "");
  const read = published.flatMap(({ given, where }) => {
    const event = readEvent(given, { where, zone: timeZone }, report);
    return event ? [event] : [];
  });
  return {
    events: read,
    problems,
    unkept: [
      ...(unkept ?? unkeptOf(events, (field) => READ.has(field), ["location"])),
      ...(isOfMost || titles.length === 0 ? [] : [{ field: "originAgenda.title", events: titles.length }]),
    ],
    ...(isPart && { isPart }),
    programme: { ...(isThere(title) && { title }), ...(timeZone !== undefined && { timeZone }) },
  };
}
