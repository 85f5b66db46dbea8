import { z } from "zod";

/** Updates whose ids are remembered after they became safe. */
const REMEMBERED_UPDATES = 1000;

const numbered = z.object({ update_id: z.int().nonnegative() });

/** Which updates have come, which of them are safe, and which may be confirmed. */
export interface Offsets {
  /** Those that have not come before; they count as unsafe from now on. One without a sound id comes through each time. */
  take: (updates: readonly unknown[]) => unknown[];
  /** An update will not be lost any more. */
  secure: (updateId: number) => void;
  /** What to ask Telegram for: everything below it is confirmed, and nothing unsafe is. */
  next: () => number;
  unsafe: () => number;
}

/** Keeps account of updates, so that none is confirmed before it is safe and none is handed out twice. */
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
