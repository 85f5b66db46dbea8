import { z } from "zod";

/** How many updates are remembered after they became safe. */
const REMEMBERED_UPDATES = 1000;

const numbered = z.object({ update_id: z.int().nonnegative() });

/** Tracks which updates have arrived, which are safe, and which may be confirmed. */
export interface Offsets {
  /** Returns the new updates; they are unsafe from now on. An update without a valid id is always returned. */
  take: (updates: readonly unknown[]) => unknown[];
  /** Marks an update as safe: it cannot be lost any more. */
  secure: (updateId: number) => void;
  /** The offset for the next getUpdates: it confirms everything below it, and nothing that is unsafe. */
  next: () => number;
  unsafe: () => number;
}

/** Creates the tracker, which confirms no update before it is safe and returns none twice. */
export function createOffsets(): Offsets {
  const unsafe = new Set<number>();
  const safe = new Set<number>();
  let highest: number | undefined;

  return {
    take: (updates) =>
      updates.filter((update) => {
        const id = numbered.safeParse(update).data?.update_id;
        if (id === undefined) return true;
        if (unsafe.has(id) || safe.has(id)) return false;
        unsafe.add(id);
        highest = Math.max(id, highest ?? id);
        return true;
      }),
    secure(updateId) {
      if (!unsafe.delete(updateId)) return;
      safe.add(updateId);
      const [oldest] = safe;
      if (safe.size > REMEMBERED_UPDATES && oldest !== undefined) safe.delete(oldest);
    },
    next() {
      if (unsafe.size > 0) return Math.min(...unsafe);
      return highest === undefined ? 0 : highest + 1;
    },
    unsafe: () => unsafe.size,
  };
}
