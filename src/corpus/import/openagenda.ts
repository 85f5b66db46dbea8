import { z } from "zod";
import { imported } from "./imported.ts";
import type { Imported, ImportedFile, Problem, Report, Texts } from "./imported.ts";
import { markdownLink, withoutMarkdown } from "./markdown.ts";
import { linkIn, plainText, textsOf } from "./plain-text.ts";
import { accessRemark, agesRemark, statusRemark, stopped } from "./remarks.ts";
import type { Status } from "./remarks.ts";
import { isZone, momentIn, whenOf } from "./when.ts";
import type { Stretch } from "./when.ts";
import { commonest, endsEarly, writtenTime } from "./written-time.ts";

/** What OpenAgenda calls its states: published, and cancelled. */
const PUBLISHED = 2;
const CANCELLED = 6;
/** Its other states of an event that is not as planned. */
const STATUSES: Readonly<Record<number, Status>> = { 2: "rescheduled", 3: "online", 4: "postponed", 5: "full" };

const text = z.string().nullish();
const byLanguage = z.union([z.string(), z.record(z.string(), z.unknown())]).nullish();
/** A number, alone or with its label. */
const code = z.union([z.number(), z.looseObject({ id: z.number() }).transform(({ id }) => id)]).nullish();
const eventSchema = z.looseObject({
  uid: z.union([z.number(), z.string()]).nullish(),
  title: byLanguage,
  description: byLanguage,
  longDescription: byLanguage,
  keywords: z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()).nullable())]).nullish(),
  conditions: byLanguage,
  registration: z.array(z.looseObject({ type: text, value: z.unknown() })).nullish(),
  timings: z.array(z.looseObject({ begin: z.string(), end: text })).nullish(),
  timezone: text,
  location: z
    .looseObject({
      ...{ name: text, address: text, city: text, region: text, countryCode: text },
      postalCode: z.union([z.string(), z.number()]).nullish(),
      ...{ timezone: text, latitude: z.number().nullish(), longitude: z.number().nullish() },
    })
    .nullish(),
  ...{ status: code, state: code },
  age: z.looseObject({ min: z.number().nullish(), max: z.number().nullish() }).nullish(),
  originAgenda: z.looseObject({ title: text }).nullish(),
  /** The needs that it is accessible for, by their codes: a list, or which of them are true. */
  accessibility: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).nullish(),
  canonicalUrl: text,
});
type Given = z.output<typeof eventSchema>;
type Timing = NonNullable<Given["timings"]>[number];

/** Where an event stands in the file, and the zone of the programme. */
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

/** The long text of an event, which OpenAgenda keeps in Markdown, and where its first link leads. */
function longText(given: Given): { texts: Texts; link: string | undefined } {
  const { fr, ru } = textsIn(given.longDescription);
  const links = [fr, ru].map((text) => markdownLink(text ?? "") ?? linkIn(text ?? ""));
  const texts = { ...(fr && { fr: withoutMarkdown(fr) }), ...(ru && { ru: withoutMarkdown(ru) }) };
  return { texts, link: links.find((link) => link !== undefined) };
}

/** The short text and the long one, which may begin with it. */
function descriptionOf(short: Texts, long: Texts): Texts {
  const both = (language: keyof Texts) => {
    const [first, second] = [plainText(short[language] ?? ""), plainText(long[language] ?? "")];
    if (first === "" || second.startsWith(first.replace(/[.…\s]+$/u, ""))) return second;
    return second === "" ? first : `${stopped(first)}\n\n${second}`;
  };
  const { fr, ru } = { fr: both("fr"), ru: both("ru") };
  return { ...(fr !== "" && { fr }), ...(ru !== "" && { ru }) };
}

/** What people registered themselves with: the first value of a kind that is written. */
function registered({ registration }: Given, types: readonly string[]): string {
  const found = registration?.find(({ type, value }) => types.includes(type ?? "") && typeof value === "string");
  return typeof found?.value === "string" ? found.value : "";
}

/** The zone of an event: that of the spot, else the one that the event names; undefined for none that is known. */
const zoneOf = ({ location, timezone }: Given) => [location?.timezone ?? "", timezone ?? ""].find(isZone);

/**
 * A timing by the clock of a zone; without one, as it is written. A whole day is one in any zone.
 * @returns null for what is no time
 */
function stretchOf({ begin, end }: Timing, zone: string | undefined): Stretch | null {
  const [from, to] = [writtenTime(begin), writtenTime(end ?? begin)];
  if (!from || !to) return null;
  if (zone === undefined || (from.time === "00:00" && to.time === "23:59")) return { from, to };
  return { from: from.at ? momentIn(zone, from.at) : from, to: to.at ? momentIn(zone, to.at) : to };
}

/** The codes of the needs that an event is accessible for. */
function needsOf({ accessibility }: Given): string[] {
  if (Array.isArray(accessibility)) return accessibility;
  return Object.entries(accessibility ?? {}).flatMap(([code, isMet]) => (isMet === true ? [code] : []));
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
  const keywords = Array.isArray(given.keywords) ? given.keywords : Object.values(given.keywords ?? {})[0];
  const status = STATUSES[given.status ?? 0];
  const ages = agesRemark({ min: given.age?.min ?? null, max: given.age?.max ?? null });
  return imported({
    ...when,
    ...{ uid: given.uid == null ? null : String(given.uid), where, title },
    description: descriptionOf(textsIn(given.description), long.texts),
    ...{ venue: location?.name, address: location?.address, city: location?.city ?? null },
    ...{ country: location?.countryCode?.toLowerCase() ?? null, region: location?.region ?? null },
    postalCode: location?.postalCode == null ? null : String(location.postalCode),
    ...{ latitude: location?.latitude ?? null, longitude: location?.longitude ?? null },
    remarks: [ages, accessRemark(needsOf(given)), status ? statusRemark(status) : null],
    categories: keywords ?? [],
    link: registered(given, ["link"]) || long.link || given.canonicalUrl || null,
    contact: registered(given, ["email", "phone"]),
    ...{ price: textsIn(given.conditions), isCancelled: given.status === CANCELLED },
  });
}

/** The events of an export that are as OpenAgenda writes them and published there. */
function publishedOf(events: readonly unknown[], report: Report): { given: Given; where: string }[] {
  return events.flatMap((data, index) => {
    const where = `event ${index + 1}`;
    const parsed = eventSchema.safeParse(data);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      report({
        ...{ where, field: issue?.path.map(String).join(".") ?? null, kind: "error" },
        ...{ problem: "is not as OpenAgenda writes it", advice: "Export the agenda again, as JSON." },
      });
      return [];
    }
    const given = parsed.data;
    if (given.state == null || given.state === PUBLISHED) return [{ given, where }];
    report({
      ...{ where, field: "state", kind: "note", problem: "is not published in OpenAgenda, and was left out" },
      advice: "Publish it there and export again.",
    });
    return [];
  });
}

export interface AgendaOptions {
  /** IANA zone of the programme; by default that of most of its events. */
  zone?: string | undefined;
  /** How many events the agenda has, of which a file may be one page. */
  total?: number | undefined;
}

/** Reads the events of an OpenAgenda export; what is not published there is left out. Hours are those of the clock on the spot. */
export function readOpenAgenda(events: readonly unknown[], { zone, total }: AgendaOptions = {}): ImportedFile {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  if (total !== undefined && total > events.length) {
    report({
      ...{ where: "the file", field: "total", kind: "note" },
      problem: `is ${total}, and only ${events.length} events are there: it is one page of several`,
      advice: "Export the whole agenda, or import the other pages too, each under a name of its own.",
    });
  }
  const published = publishedOf(events, report);
  const timeZone = zone ?? commonest(published.flatMap(({ given }) => zoneOf(given) ?? []));
  const title = published.map(({ given }) => textsOf(given.originAgenda?.title ?? "")).find(isThere);
  const read = published.flatMap(({ given, where }) => {
    const event = readEvent(given, { where, zone: timeZone }, report);
    return event ? [event] : [];
  });
  return {
    events: read,
    problems,
    programme: { ...(title && { title }), ...(timeZone !== undefined && { timeZone }) },
  };
}
