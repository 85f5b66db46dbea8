/** Values that are kept for a while, in this process only. */
export interface Memory<Key, Value> {
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => void;
  delete: (key: Key) => void;
  /** Deletes the values of which this is true. */
  deleteWhere: (isMeant: (value: Value) => boolean) => void;
}

export interface MemoryOptions {
  /** Most values at a time; the one that was longest untouched goes first. */
  limit: number;
  /** How long after it was last touched a value is forgotten, in milliseconds. */
  expiryMs: number;
  now: () => Date;
}

/** A memory that is bounded in number and time. */
export function createMemory<Key, Value>({ limit, expiryMs, now }: MemoryOptions): Memory<Key, Value> {
  /** In the order in which they were last touched. */
  const entries = new Map<Key, { value: Value; touchedMs: number }>();

  const touch = (key: Key, value: Value) => {
    entries.delete(key);
    entries.set(key, { value, touchedMs: now().getTime() });
  };

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (now().getTime() - entry.touchedMs > expiryMs) {
        entries.delete(key);
        return undefined;
      }
      touch(key, entry.value);
      return entry.value;
    },
    set(key, value) {
      touch(key, value);
      const [oldest] = entries.keys();
      if (entries.size > limit && oldest !== undefined) entries.delete(oldest);
    },
    delete(key) {
      entries.delete(key);
    },
    deleteWhere(isMeant) {
      for (const [key, { value }] of entries) if (isMeant(value)) entries.delete(key);
    },
  };
}
