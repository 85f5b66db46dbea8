import { z } from "zod";
import type { CorpusProblem } from "./corpus.ts";
import { readPart } from "./read-part.ts";

const nameSchema = z.string().trim().min(1);
/** Fields as in `events.json`; null deletes a field. */
const correctionSchema = z
  .record(z.string(), z.unknown())
  .refine((fields) => !("id" in fields), 'must not change "id": by that reminders and links know the event');

/** `overrides.json`: corrections for events from other sources, which are named by `id` or `uid`. */
export const overridesSchema = z.strictObject({
  hide: z.array(nameSchema).default([]),
  correct: z.record(nameSchema, correctionSchema).default({}),
});
export type Overrides = z.output<typeof overridesSchema>;

/** Neither import nor sync writes this file. */
export const OVERRIDES_FILE = "overrides.json";

/** The overrides of a folder; none without the file. Problems are added to the list. */
export async function readOverrides(directory: string, problems: CorpusProblem[] = []): Promise<Overrides> {
  const part = { file: OVERRIDES_FILE, schema: overridesSchema, isOptional: true };
  return (await readPart(directory, part, problems)) ?? { hide: [], correct: {} };
}

/** The events of a folder after its overrides. */
export interface Overridden<Entry> {
  events: Entry[];
  /** Ids of events. */
  hidden: string[];
  corrected: string[];
  /** Names in the overrides that match no event. */
  unmet: string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Applies a JSON merge patch (RFC 7396): objects are merged by field, other values replaced, null deletes a field. */
export function mergePatch(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(value) ? Object.entries(value) : []);
  for (const [name, change] of Object.entries(patch)) {
    if (change === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), change));
  }
  return Object.fromEntries(merged);
}

/** Removes from an event's `sameAs` the ids of events that are gone. */
export function withoutPrintings<Entry extends object>(event: Entry, gone: ReadonlySet<string>): Entry {
  const { sameAs } = event as { sameAs?: unknown };
  if (!Array.isArray(sameAs) || !sameAs.some((id) => gone.has(id as string))) return event;
  return { ...event, sameAs: sameAs.filter((id) => !gone.has(id as string)) };
}

/** Applies the overrides to the events, and keeps their order. Leaves entries that are no objects as they are. */
export function applyOverrides<Entry>(events: readonly Entry[], { hide, correct }: Overrides): Overridden<Entry> {
  const [hiding, met] = [new Set(hide), new Set<string>()];
  const [hidden, corrected]: [string[], string[]] = [[], []];
  const shown = events.flatMap((event) => {
    if (!isObject(event)) return [event];
    const { id, uid } = event;
    const names = [id, uid].filter((name) => typeof name === "string");
    for (const name of names) met.add(name);
    const [own = ""] = names;
    if (names.some((name) => hiding.has(name))) {
      hidden.push(own);
      return [];
    }
    const patches = names.flatMap((name) => (Object.hasOwn(correct, name) ? [correct[name]] : []));
    if (patches.length === 0) return [event];
    corrected.push(own);
    return [patches.reduce<unknown>(mergePatch, event) as Entry];
  });
  const unmet = [...new Set([...hide, ...Object.keys(correct)])].filter((name) => !met.has(name));
  const out = new Set(hidden);
  const whole = shown.map((event) => (isObject(event) && out.size > 0 ? withoutPrintings(event, out) : event));
  return { events: whole, hidden, corrected, unmet };
}
