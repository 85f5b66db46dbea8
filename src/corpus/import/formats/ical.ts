import ICAL from "ical.js";
import type { EventFacts } from "../../event/event-facts.ts";
import { readAddress } from "../places/address.ts";
import { isoDay } from "../tables/cells.ts";
import { ImportError } from "./decode.ts";
import { readImage, webLink } from "../fields/facts.ts";
import { AHEAD_YEARS, madeOn, MOST_TIMES, timesIn, zoneOf } from "./ical-times.ts";
import { imported } from "../plan/imported.ts";
import type { Days, Imported, ImportedFile, Problem, Report, Session, Texts, Told } from "../plan/imported.ts";
import { languageOf } from "../../../language/script.ts";
import { linksIn, textsOf } from "./plain-text.ts";
import { OWN_FACTS, ownFactsSchema } from "../fields/own-facts.ts";
import type { OwnFacts } from "../fields/own-facts.ts";
import { isZone } from "../../days/zone.ts";
import { whenOf } from "../fields/when.ts";
import { endsEarly } from "../fields/written-time.ts";

const RAW_DAY = /^(?:DTSTART|DTEND)[^:]*:(\d{4})(\d{2})(\d{2})/iu;

/** A date without VALUE=DATE, as people write it by hand. */
const BARE_DAY = /^(DTSTART|DTEND|RECURRENCE-ID)((?:;(?!VALUE=)[^:;\r\n]*)*):(\d{8})(?=\r?$)/gimu;

/** Unfolded content lines, with the number of their first line. */
function unfolded(text: string): { line: string; at: number }[] {
  const result: { line: string; at: number }[] = [];
  text.split(/\r\n|\n|\r/u).forEach((line, index) => {
    const last = result.at(-1);
    if (last && /^[ \t]/u.test(line)) last.line += line.slice(1);
    else result.push({ line, at: index + 1 });
  });
  return result;
}

/** The line of each event, and its impossible days, which the parser would roll over to other days. */
function readLines(text: string): { starts: number[]; impossible: Map<number, string> } {
  const starts: number[] = [];
  const impossible = new Map<number, string>();
  for (const { line, at } of unfolded(text)) {
    if (/^BEGIN:VEVENT\s*$/iu.test(line)) starts.push(at);
    const day = RAW_DAY.exec(line);
    const start = starts.at(-1);
    if (day && start !== undefined && isoDay(Number(day[1]), Number(day[2]), Number(day[3])) === null) {
      impossible.set(start, line);
    }
  }
  return { starts, impossible };
}

function parseCalendar(text: string): ICAL.Component {
  try {
    const parsed = ICAL.parse(text.replace(BARE_DAY, "$1$2;VALUE=DATE:$3")) as unknown[];
    // Several calendars in one file are a list of lists.
    const [first] = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed];
    return new ICAL.Component(first as unknown as string);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError(
      `The calendar cannot be read (${reason.split("\n")[0] ?? ""}). It may have been cut off or edited by hand: export it again.`,
    );
  }
}

/** The text of a property; unknown (x-) properties still have their escapes. */
function textOf(property: ICAL.Property): string {
  const text = String(property.getFirstValue());
  if (!property.name.startsWith("x-")) return text;
  return text.replace(/\\([\\;,nN])/gu, (_, letter: string) => (letter.toLowerCase() === "n" ? "\n" : letter));
}

/** All values of some properties, by language. */
function textsOfProperty(component: ICAL.Component, names: readonly string[]): Texts {
  const found = names
    .flatMap((name) => component.getAllProperties(name))
    .map((property) => ({
      text: textOf(property),
      language: property.getFirstParameter("language"),
    }));
  const texts: Texts = {};
  for (const { text, language } of found) {
    const named = /^(fr|ru)\b/iu.exec(language)?.[1]?.toLowerCase() as "fr" | "ru" | undefined;
    if (text.trim() !== "") texts[named ?? languageOf(text)] ??= text;
  }
  return texts;
}

function valueOf(component: ICAL.Component, name: string): string {
  const property = component.getFirstProperty(name);
  return property ? textOf(property) : "";
}

function contactOf(component: ICAL.Component): string {
  return (
    valueOf(component, "contact") ||
    valueOf(component, "x-contact") ||
    valueOf(component, "organizer").replace(/^mailto:/iu, "")
  );
}

/** The place of an event. Our own exports give it in separate properties; in other files it comes from LOCATION. */
function placeOf(component: ICAL.Component): Omit<Told, "where" | "title"> {
  const own = (name: string) => valueOf(component, `x-jumelages-${name}`);
  if (own("town") === "") return readAddress(valueOf(component, "location"));
  return { venue: own("venue"), address: own("address"), city: own("town"), country: own("country") || null };
}

/** The separate ranges, if our own export wrote several. */
function spansOf(component: ICAL.Component): Days[] {
  return [...valueOf(component, "x-jumelages-days").matchAll(/(?<![\d-])([\d-]+)\/([\d-]+)/gu)].map(
    ([, start = "", end = ""]) => ({
      start,
      end,
    }),
  );
}

/** The sessions, if our own export wrote several. */
function ownSessions(component: ICAL.Component): Session[] {
  return [...valueOf(component, "x-jumelages-sessions").matchAll(/([\d-]{10})T([\d:]{5})\/([\d:]{5})?/gu)].map(
    ([, day = "", from = "", to = null]) => ({ day, from, to }),
  );
}

/** The facts that our own export writes without a standard property; none in other files, or if somebody broke the JSON. */
function ownFacts(component: ICAL.Component): OwnFacts {
  try {
    return ownFactsSchema.parse(JSON.parse(valueOf(component, OWN_FACTS)));
  } catch {
    return { facts: {}, venue: {} };
  }
}

/** The venue facts that our own export writes. Their postcode counts if the address has none. */
function ownVenue(component: ICAL.Component, postalCode: string | null | undefined) {
  const { postcode, ...venueMore } = ownFacts(component).venue;
  return { venueMore, postalCode: postalCode ?? postcode ?? null };
}

/** The picture (RFC 7986), or an attached image. */
function pictureOf(component: ICAL.Component): unknown {
  const attached = component
    .getAllProperties("attach")
    .find((property) => /^image\//iu.test(property.getFirstParameter("fmttype")));
  return valueOf(component, "image") || attached?.getFirstValue();
}

/** More facts: organiser, picture, online link. */
function factsIn(component: ICAL.Component, status: string): EventFacts {
  const organizer = component.getFirstProperty("organizer")?.getFirstParameter("cn");
  const conference = webLink(valueOf(component, "conference"));
  return {
    ...(status === "TENTATIVE" && { status: "tentative" as const }),
    ...readImage(pictureOf(component)),
    ...(conference !== null && { online: { link: conference } }),
    ...(typeof organizer === "string" && organizer !== "" && { organizer }),
    ...ownFacts(component).facts,
  };
}

/** Whether a component changes a single time of a series. */
const isChange = (component: ICAL.Component) => component.hasProperty("recurrence-id");

/** Whether a changed time of a series has another title or place. Then it counts as an event of its own. */
function isApart(change: ICAL.Component, series: ICAL.Component): boolean {
  if (valueOf(change, "status").toUpperCase() === "CANCELLED") return false;
  return ["summary", "location"].some((name) => {
    const own = valueOf(change, name).trim();
    return own !== "" && own !== valueOf(series, name).trim();
  });
}

/** The id of a component. A changed time whose series is not in the file is an event of its own. */
function uidOf(component: ICAL.Component): string | null {
  const uid = valueOf(component, "uid");
  return uid === "" ? null : [uid, ...(isChange(component) ? [valueOf(component, "recurrence-id")] : [])].join("/");
}

/** The position of a component, and the calendar's data that are needed to read its times. */
interface Source {
  where: string;
  zone: string;
  /** The day on which the calendar was made. */
  made: string | undefined;
  /** Changed times that are events of their own. */
  apart: ReadonlySet<ICAL.Component>;
}

/** Reads the event of a component. Null, with a report, if it cannot be imported. */
function readEvent(event: ICAL.Event, { where, zone, made, apart }: Source, report: Report): Imported | null {
  const { component } = event;
  const title = textsOfProperty(component, ["summary", "x-summary"]);
  const fault = (field: string, problem: string, advice: string, kind: Problem["kind"] = "error") => {
    report({ where, field, problem, advice, kind });
  };
  if (Object.keys(title).length === 0) fault("SUMMARY", "is empty", "Give the event a title.");
  if (!component.hasProperty("dtstart")) fault("DTSTART", "is missing", "Give the event a day.");
  if (Object.keys(title).length === 0 || !component.hasProperty("dtstart")) return null;
  const spot = valueOf(component, "x-jumelages-zone");
  const { stretches, isCut, isOff } = timesIn(event, { zone: isZone(spot) ? spot : zone, made, apart });
  if (stretches.some(endsEarly)) {
    fault("DTEND", "is before DTSTART", "Correct one of the two.");
    return null;
  }
  const { mixed, when } = whenOf(stretches);
  if (isCut) {
    const taken = `at most ${MOST_TIMES} times were taken, and none more than ${AHEAD_YEARS} years ahead`;
    fault("RRULE", `goes on for long: ${taken}`, "Give the series an end.", "note");
  }
  if (mixed) fault("RRULE", "has hours that differ: they were left out", "Say them in the description.", "note");
  const place = placeOf(component);
  const status = valueOf(component, "status").toUpperCase();
  const spans = spansOf(component);
  const sessions = ownSessions(component);
  const [latitude = null, longitude = null] = (component.getFirstPropertyValue("geo") ?? []) as unknown as number[];
  return imported({
    ...when,
    ...(spans.length > 0 && { spans }),
    ...(sessions.length > 1 && { sessions, hours: null, end: sessions.at(-1)?.day ?? "" }),
    ...(spans.length > 0 && {
      end:
        spans
          .map(({ end }) => end)
          .sort()
          .at(-1) ?? "",
    }),
    ...place,
    ...{ uid: uidOf(component), where, title, latitude, longitude },
    description: textsOfProperty(component, ["description", "x-description"]),
    categories: component.getAllProperties("categories").flatMap((property) => property.getValues().map(String)),
    ...{
      link: valueOf(component, "url") || (linksIn(valueOf(component, "description"))[0] ?? null),
      price: textsOfProperty(component, ["x-cost"]),
      contact: contactOf(component),
    },
    facts: factsIn(component, status),
    ...ownVenue(component, place.postalCode),
    isCancelled: isOff || status === "CANCELLED",
  });
}

/**
 * Reads an iCalendar file (RFC 5545). Russian texts are in X-SUMMARY and X-DESCRIPTION with LANGUAGE=ru, or recognised
 * by their letters. Hours are local times.
 * @param zone of the programme, for times in UTC; by default the zone that the file names
 * @throws {ImportError} for a broken file
 */
export function readICalendar(text: string, zone?: string): ImportedFile {
  const problems: Problem[] = [];
  const calendar = parseCalendar(text);
  const own = zone ?? zoneOf(calendar);
  const { starts, impossible } = readLines(text);
  const report: Report = (problem) => problems.push(problem);
  const components = calendar.getAllSubcomponents("vevent");
  const made = madeOn(components);
  const series = new Map(components.filter((one) => !isChange(one)).map((one) => [valueOf(one, "uid"), one]));
  const seriesOf = (one: ICAL.Component) => (isChange(one) ? series.get(valueOf(one, "uid")) : undefined);
  const apart = new Set(
    components.filter((one) => {
      const whole = seriesOf(one);
      return whole !== undefined && isApart(one, whole);
    }),
  );
  // Any other changed time belongs to its series, if the file has that series.
  const events = components.filter(
    (one) => !one.hasProperty("x-jumelages-part") && (apart.has(one) || seriesOf(one) === undefined),
  );
  const read = events.flatMap((component) => {
    const line = starts[components.indexOf(component)];
    const where = `line ${line ?? "?"}`;
    const wrong = line === undefined ? undefined : impossible.get(line);
    if (wrong !== undefined) {
      report({
        ...{ where, field: wrong.split(/[;:]/u)[0] ?? "", value: wrong, kind: "error" },
        ...{ problem: "is a day that no calendar has", advice: "Look the day up and correct it." },
      });
      return [];
    }
    const access = valueOf(component, "class").toUpperCase();
    if (access === "PRIVATE" || access === "CONFIDENTIAL") {
      report({
        ...{ where, field: "CLASS", value: access, kind: "note" },
        ...{
          problem: "says that the event is not public: it was left out",
          advice: "Make it public and export again.",
        },
      });
      return [];
    }
    const uid = valueOf(component, "uid");
    const exceptions = components.filter((other) => isChange(other) && valueOf(other, "uid") === uid);
    const event = new ICAL.Event(component, isChange(component) ? {} : { exceptions });
    try {
      const found = readEvent(event, { where, zone: own ?? "UTC", made, apart }, report);
      return found ? [found] : [];
    } catch (cause) {
      // The library parses values lazily and throws for invalid ones.
      report({
        ...{ where, field: null, kind: "error", value: cause instanceof Error ? cause.message : String(cause) },
        ...{ problem: "has a value that cannot be read", advice: "Correct it, or export the calendar again." },
      });
      return [];
    }
  });
  if (own === undefined && /^DTSTART[^:]*:\d{8}T\d{6}Z/imu.test(text)) {
    problems.push({
      ...{ where: "the calendar", field: "X-WR-TIMEZONE", kind: "note" },
      ...{ problem: "is missing: hours were taken in UTC", advice: "Name the zone: --zone Europe/Berlin." },
    });
  }
  const name = textsOf(valueOf(calendar, "x-wr-calname"));
  return {
    events: read,
    problems,
    programme: { ...(Object.keys(name).length > 0 && { title: name }), ...(own !== undefined && { timeZone: own }) },
  };
}
