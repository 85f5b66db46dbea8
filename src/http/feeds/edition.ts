import { isDated } from "../../corpus/programme.ts";
import type { Programme } from "../../corpus/programme.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The edition of the programme that a feed contains. */
export interface Edition {
  /** Midnight of the edition's day. */
  at: Date;
  /** Higher for later editions. */
  sequence: number;
}

/**
 * The edition of a programme: its own day, or else the programme's first day. All events share it, because the files do
 * not say when one event changed, and counters kept by two processes would differ. So a feed changes only with the
 * programme.
 */
export function editionOf(programme: Pick<Programme, "edition" | "start" | "end">): Edition {
  const at = new Date(programme.edition ?? (isDated(programme) ? programme.start : 0));
  return { at, sequence: Math.max(0, Math.floor(at.getTime() / DAY_MS)) };
}
