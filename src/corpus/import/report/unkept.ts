import type { Unkept } from "../plan/imported.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a field has a value: not null or false, no empty text, list or object. */
function isFilled(value: unknown): boolean {
  if (value == null || value === false) return false;
  if (typeof value === "string") return !/^\s*(?:\[\s*\]|\{\s*\})?\s*$/u.test(value);
  if (Array.isArray(value)) return value.some(isFilled);
  return !isObject(value) || Object.values(value).some(isFilled);
}

/**
 * Counts the fields that are not imported.
 * @param isRead whether a field is imported or irrelevant; nested names are joined by a dot
 * @param inside fields whose nested fields are counted separately
 */
export function unkeptOf(
  records: readonly unknown[],
  isRead: (field: string) => boolean,
  inside: readonly string[] = [],
): Unkept[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (!isObject(record)) continue;
    const own = Object.entries(record).flatMap(([field, value]): [string, unknown][] =>
      inside.includes(field) && isObject(value)
        ? Object.entries(value).map(([name, one]) => [`${field}.${name}`, one])
        : [[field, value]],
    );
    for (const [field, value] of own)
      if (isFilled(value) && !isRead(field)) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return [...counts].map(([field, events]) => ({ field, events })).sort((a, b) => b.events - a.events);
}
