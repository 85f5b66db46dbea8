import type { Update } from "grammy/types";

/** Updates whose ids are remembered after they were handled. */
const REMEMBERED_UPDATES = 1000;

/** Which updates are being handled, which were, and which may be confirmed. */
export interface Offsets {
  /** Those that were not handed out before; they count as unfinished from now on. */
  take: (updates: readonly Update[]) => Update[];
  finish: (updateId: number) => void;
  /** What to ask Telegram for: everything below it is confirmed, and nothing unfinished is. */
  next: () => number;
  unfinished: () => number;
}

/** Keeps account of updates, so that none is confirmed before it is finished and none is handled twice. */
export function createOffsets(): Offsets {
  const unfinished = new Set<number>();
  const finished = new Set<number>();
  let highest: number | undefined;

  return {
    take(updates) {
      const fresh = updates.filter(({ update_id: id }) => !unfinished.has(id) && !finished.has(id));
      for (const { update_id: id } of fresh) {
        unfinished.add(id);
        highest = Math.max(id, highest ?? id);
      }
      return fresh;
    },
    finish(updateId) {
      unfinished.delete(updateId);
      finished.add(updateId);
      const [oldest] = finished;
      if (finished.size > REMEMBERED_UPDATES && oldest !== undefined) finished.delete(oldest);
    },
    next() {
      if (unfinished.size > 0) return Math.min(...unfinished);
      return highest === undefined ? 0 : highest + 1;
    },
    unfinished: () => unfinished.size,
  };
}
