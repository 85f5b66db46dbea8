import { z } from "zod";
import { imported } from "./imported.ts";
import type { Imported, ImportedFile, Problem, Report, Texts } from "./imported.ts";
import { textsOf } from "./plain-text.ts";
import { isZone, momentIn, whenOf } from "./when.ts";

/** What OpenAgenda calls its states: published, and cancelled. */
const PUBLISHED = 2;
const CANCELLED = 6;

const text = z.string().nullish();
const byLanguage = z.union([z.string(), z.record(z.string(), z.unknown())]).nullish();
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
      ...{ latitude: z.number().nullish(), longitude: z.number().nullish() },
    })
    .nullish(),
  status: z.number().nullish(),
  state: z.number().nullish(),
  originAgenda: z.looseObject({ title: text }).nullish(),
});
type Given = z.output<typeof eventSchema>;

function textsIn(given: Given["title"]): Texts {
  if (typeof given === "string") return textsOf(given);
  const { fr, ru } = given ?? {};
  return { ...(typeof fr === "string" && { fr }), ...(typeof ru === "string" && { ru }) };
}

/** What people registered themselves with: the first value of a kind that is written. */
function registered({ registration }: Given, types: readonly string[]): string {
  const found = registration?.find(({ type, value }) => types.includes(type ?? "") && typeof value === "string");
  return typeof found?.value === "string" ? found.value : "";
}

function readEvent(given: Given, { where, zone }: { where: string; zone: string }, report: Report): Imported | null {
  const fault = (field: string, problem: string, advice: string, kind: Problem["kind"] = "error") => {
    report({ where, field, problem, advice, kind });
  };
  const title = textsIn(given.title);
  if (Object.keys(title).length === 0) {
    fault("title", "is empty in French and in Russian", "Give the event a title in one of them.");
    return null;
  }
  const stretches = (given.timings ?? []).map(({ begin, end }) => ({
    begin: new Date(begin),
    end: new Date(end ?? begin),
  }));
  if (stretches.some(({ begin, end }) => Number.isNaN(begin.getTime()) || Number.isNaN(end.getTime()) || end < begin)) {
    fault("timings", "has a time that is none, or ends before it begins", "Correct the times of the event.");
    return null;
  }
  const { mixed, when } = whenOf(
    stretches.map(({ begin, end }) => ({ from: momentIn(zone, begin), to: momentIn(zone, end) })),
  );
  if (mixed) fault("timings", "have hours that differ: they were left out", "Say them in the description.", "note");
  const { location } = given;
  const long = textsIn(given.longDescription);
  const keywords = Array.isArray(given.keywords) ? given.keywords : Object.values(given.keywords ?? {})[0];
  return imported({
    ...when,
    ...{ uid: given.uid == null ? null : String(given.uid), where, title },
    description: { ...textsIn(given.description), ...long },
    ...{ venue: location?.name, address: location?.address, city: location?.city ?? null },
    ...{ country: location?.countryCode?.toLowerCase() ?? null, region: location?.region ?? null },
    ...{ latitude: location?.latitude ?? null, longitude: location?.longitude ?? null },
    categories: keywords ?? [],
    ...{ link: registered(given, ["link"]), contact: registered(given, ["email", "phone"]) },
    ...{ price: textsIn(given.conditions), isCancelled: given.status === CANCELLED },
  });
}

/** Reads the events of an OpenAgenda export; what is not published there is left out. */
export function readOpenAgenda(events: readonly unknown[], zone?: string): ImportedFile {
  const problems: Problem[] = [];
  const programme: ImportedFile["programme"] = {};
  const read = events.flatMap((data, index) => {
    const where = `event ${index + 1}`;
    const parsed = eventSchema.safeParse(data);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      problems.push({
        ...{ where, field: issue?.path.map(String).join(".") ?? null, kind: "error" },
        ...{ problem: "is not as OpenAgenda writes it", advice: "Export the agenda again, as JSON." },
      });
      return [];
    }
    const given = parsed.data;
    if (given.state != null && given.state !== PUBLISHED) {
      problems.push({
        ...{ where, field: "state", kind: "note", problem: "is not published in OpenAgenda, and was left out" },
        advice: "Publish it there and export again.",
      });
      return [];
    }
    const own = given.timezone != null && isZone(given.timezone) ? given.timezone : undefined;
    const programmeZone = zone ?? programme.timeZone ?? own;
    if (programmeZone !== undefined) programme.timeZone = programmeZone;
    const name = textsOf(given.originAgenda?.title ?? "");
    if (!programme.title && Object.keys(name).length > 0) programme.title = name;
    const event = readEvent(given, { where, zone: programmeZone ?? "UTC" }, (problem) => problems.push(problem));
    return event ? [event] : [];
  });
  return { events: read, problems, programme };
}
