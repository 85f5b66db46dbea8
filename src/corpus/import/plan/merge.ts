import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { FACTS } from "../../event/event-facts.ts";
import type { EventEntry, RememberedEvent } from "./entries.ts";

/** Fields of an event that the import writes; those with a text in each language are compared by language. */
const BY_LANGUAGE = ["title", "description", "price"] as const;
const WHOLE = ["theme", "places", "dates", "venue", "link", "contact", "cancelled", "keywords", ...FACTS] as const;
const HASH_LENGTH = 12;

type Fields = Record<string, unknown>;

function fieldsOf(entry: Omit<EventEntry, "id">): Fields {
  const texts = BY_LANGUAGE.flatMap((field) =>
    Object.entries(entry[field] ?? {}).map(([language, text]) => [`${field}.${language}`, text as unknown] as const),
  );
  const whole = WHOLE.flatMap((field) =>
    entry[field] === undefined ? [] : [[field, entry[field] as unknown] as const],
  );
  return Object.fromEntries([...texts, ...whole]);
}

/** A value in one spelling, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A short hash of what a field holds. */
export const hashOf = (value: unknown) =>
  createHash("sha256").update(canonical(value)).digest("hex").slice(0, HASH_LENGTH);

/** The hashes of the fields of an entry, to tell later what a person changed in it. */
export function hashesOf(entry: Omit<EventEntry, "id">): RememberedEvent["fields"] {
  return Object.fromEntries(Object.entries(fieldsOf(entry)).map(([field, value]) => [field, hashOf(value)]));
}

/** An entry with its fields in the order in which they are written. */
function withField(entry: Record<string, unknown>, field: string, value: unknown): void {
  const [name = "", language] = field.split(".");
  if (language === undefined) {
    if (value === undefined) Reflect.deleteProperty(entry, name);
    else entry[name] = value;
    return;
  }
  const texts = { ...(entry[name] as Record<string, unknown> | undefined), [language]: value };
  if (value === undefined) Reflect.deleteProperty(texts, language);
  if (Object.keys(texts).length === 0) Reflect.deleteProperty(entry, name);
  else entry[name] = texts;
}

export interface Merged {
  entry: EventEntry;
  /** Fields that took what the file says now. */
  changed: string[];
  /** Fields that a person changed and the file says otherwise of than before: they stay. */
  kept: string[];
}

/**
 * An event that is there already, with what a file says of it now. A field that a person changed, added or took out since the last
 * import stays; everything else follows the file.
 * @param last the hashes of the last import; none for an event that was never imported, whose fields are all a person's
 */
export function mergeEvent(
  existing: EventEntry,
  wanted: Omit<EventEntry, "id">,
  last: RememberedEvent["fields"] = {},
): Merged {
  const [before, now] = [fieldsOf(existing), fieldsOf(wanted)];
  const entry = { ...existing } as unknown as Record<string, unknown>;
  const [changed, kept]: [string[], string[]] = [[], []];
  for (const field of new Set([...Object.keys(now), ...Object.keys(before), ...Object.keys(last)])) {
    if (isDeepStrictEqual(before[field], now[field])) continue;
    const was = last[field];
    const isUntouched = before[field] === undefined ? was === undefined : hashOf(before[field]) === was;
    if (isUntouched) {
      withField(entry, field, now[field]);
      changed.push(field);
    } else if (was !== undefined && (now[field] === undefined || hashOf(now[field]) !== was)) {
      kept.push(field);
    }
  }
  return { entry: entry as unknown as EventEntry, changed, kept };
}
