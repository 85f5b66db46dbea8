import type { EventFacts, EventStatus } from "../../event/event-facts.ts";
import { readAges, readImage, readNeeds, readWays, webLink, webLinks } from "../fields/facts.ts";
import { imported } from "../plan/imported.ts";
import type { Imported, ImportedFile, Problem, Report, Texts, Unkept, VenueMore } from "../plan/imported.ts";
import { markdownLinks, withoutMarkdown } from "./markdown.ts";
import { linksIn, plainText, textsOf } from "./plain-text.ts";
import { publishedOf, READ } from "./openagenda-entry.ts";
import type { Given, Timing } from "./openagenda-entry.ts";
import { unkeptOf } from "../report/unkept.ts";
import { addDays } from "../../days/days.ts";
import { joinedText } from "../fields/joined-text.ts";
import { isZone } from "../../days/zone.ts";
import { momentIn, whenOf } from "../fields/when.ts";
import type { Moment, Stretch } from "../fields/when.ts";
import { commonest, endsEarly, writtenTime } from "../fields/written-time.ts";

/** The status of cancelled events. */
const CANCELLED = 6;
/** Other statuses of events that are not as planned. */
const STATUSES: Readonly<Record<number, EventStatus>> = {
  ...{ 2: "rescheduled", 3: "moved-online", 4: "postponed", 5: "full" },
};
/** Attendance modes: online, both. */
const [ONLINE, BOTH] = [2, 3];

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
