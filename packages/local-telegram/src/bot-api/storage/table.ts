import type { Journal } from "./journal.ts";

/** A map stored in a journal. Values are replaced, never modified in place. */
export interface Table<T> {
  get: (key: string | number) => T | undefined;
  set: (key: string | number, value: T) => void;
  delete: (key: string | number) => void;
  /** In the order in which their keys first appeared. */
  values: () => T[];
  keys: () => string[];
}

/**
 * Opens a table with the rows of an earlier process. The rows are not validated: only this program writes the journal,
 * and the version in the first line guarantees their format.
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
