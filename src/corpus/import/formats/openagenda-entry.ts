import { z } from "zod";
import type { Problem, Report } from "../plan/imported.ts";
import { isRecord } from "./records.ts";

/** The state of OpenAgenda for published events. */
const PUBLISHED = 2;

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
/** An entry of an export, in the form that OpenAgenda documents. */
export type Given = z.output<typeof eventSchema>;
export type Timing = NonNullable<Given["timings"]>[number];

/** Fields that are imported, and fields that repeat them or describe the entry. */
export const READ: ReadonlySet<string> = new Set(
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
export function publishedOf(events: readonly unknown[], report: Report): { given: Given; where: string }[] {
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
