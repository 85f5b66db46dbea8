import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { FACTS } from "../../event/event-facts.ts";
import type { EventEntry, RememberedEvent } from "./entries.ts";

/** Fields that the import writes. Localized fields are compared by language. */
const BY_LANGUAGE = ["title", "shortTitle", "description", "price"] as const;
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

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A short hash of a field's value. */
export const hashOf = (value: unknown) =>
  createHash("sha256").update(canonical(value)).digest("hex").slice(0, HASH_LENGTH);

/** Hashes of an entry's fields, to detect later changes by a person. */
export function hashesOf(entry: Omit<EventEntry, "id">): RememberedEvent["fields"] {
  return Object.fromEntries(Object.entries(fieldsOf(entry)).map(([field, value]) => [field, hashOf(value)]));
}

/** Sets or deletes a field of an entry; the order of its fields stays. */
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
  /** Fields updated from the file. */
  changed: string[];
  /** Fields that both a person and the file have changed. The person's value stays. */
  kept: string[];
}

/**
 * Merges an existing event with the file's version. Fields that a person changed, added or removed since the last
 * import stay; all others follow the file.
 * @param last hashes of the last import; without them all fields count as changed by a person
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
