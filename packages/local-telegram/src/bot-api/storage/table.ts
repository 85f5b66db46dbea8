import type { Journal } from "./journal.ts";

/** A map whose changes are kept by a journal. Values are replaced, never changed in place. */
export interface Table<T> {
  get: (key: string | number) => T | undefined;
  set: (key: string | number, value: T) => void;
  delete: (key: string | number) => void;
  /** In the order in which keys came first. */
  values: () => T[];
  keys: () => string[];
}

/**
 * Opens a table of a journal with what an earlier process left in it. The journal belongs to this program: its rows have the
 * shape that this version wrote, which the version in its first line vouches for.
 */
export function openTable<T>(journal: Journal, name: string): Table<T> {
  const rows = new Map<string, T>();
  for (const [key, json] of journal.loaded.get(name) ?? []) rows.set(key, JSON.parse(json) as T);
  return {
    get: (key) => rows.get(String(key)),
    set(key, value) {
      rows.set(String(key), value);
      journal.record(name, String(key), value);
    },
    delete(key) {
      if (rows.delete(String(key))) journal.record(name, String(key), undefined);
    },
    values: () => [...rows.values()],
    keys: () => [...rows.keys()],
  };
}
