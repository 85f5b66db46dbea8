import { isDated } from "../../corpus/programme.ts";
import type { Programme } from "../../corpus/programme.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Which state of the programme a feed tells. */
export interface Edition {
  /** Midnight of its day. */
  at: Date;
  /** Grows with every later edition. */
  sequence: number;
}

/**
 * The edition of a programme: its day, else the first day that it is for; so a feed changes with the programme alone. It stands
 * for each event: a folder does not tell when one was changed, and numbers kept by a program would differ between two of them.
 */
export function editionOf(programme: Pick<Programme, "edition" | "start" | "end">): Edition {
  const at = new Date(programme.edition ?? (isDated(programme) ? programme.start : 0));
  return { at, sequence: Math.max(0, Math.floor(at.getTime() / DAY_MS)) };
}
