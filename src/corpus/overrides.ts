import { z } from "zod";
import type { CorpusProblem } from "./corpus.ts";
import { readPart } from "./read-part.ts";

const nameSchema = z.string().trim().min(1);
/** Fields as `events.json` has them; null takes one away. */
const correctionSchema = z
  .record(z.string(), z.unknown())
  .refine((fields) => !("id" in fields), 'must not change "id": by that reminders and links know the event');

/** What is said in `overrides.json` of events that come from elsewhere; each is named by its `id` or its `uid`. */
export const overridesSchema = z.strictObject({
  hide: z.array(nameSchema).default([]),
  correct: z.record(nameSchema, correctionSchema).default({}),
});
export type Overrides = z.output<typeof overridesSchema>;

/** The file, which is no part of what an import or a sync writes. */
export const OVERRIDES_FILE = "overrides.json";

/** The overrides of a folder, none where it has no such file; what cannot be used of them is told. */
export async function readOverrides(directory: string, problems: CorpusProblem[] = []): Promise<Overrides> {
  const part = { file: OVERRIDES_FILE, schema: overridesSchema, isOptional: true };
  return (await readPart(directory, part, problems)) ?? { hide: [], correct: {} };
}

/** What became of the events of a folder by its overrides. */
export interface Overridden<Entry> {
  events: Entry[];
  /** Ids of events. */
  hidden: string[];
  corrected: string[];
  /** Names in the overrides that no event has. */
  unmet: string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value with what a patch says: objects field by field, all else as a whole; null takes a field away (RFC 7396). */
export function mergePatch(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(value) ? Object.entries(value) : []);
  for (const [name, change] of Object.entries(patch)) {
    if (change === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), change));
  }
  return Object.fromEntries(merged);
}

/** An event without other printings of it that are no longer there. */
export function withoutPrintings<Entry extends object>(event: Entry, gone: ReadonlySet<string>): Entry {
  const { sameAs } = event as { sameAs?: unknown };
  if (!Array.isArray(sameAs) || !sameAs.some((id) => gone.has(id as string))) return event;
  return { ...event, sameAs: sameAs.filter((id) => !gone.has(id as string)) };
}

/** The events of a folder as its overrides want them, in order. What is no event with an id is left as it is. */
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
