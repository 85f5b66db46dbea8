import type { Scope } from "../reading/asks.ts";
import type { ListBefore } from "./turn.ts";

/** What of the list before is asked for. */
export interface ShownBefore {
  /** In the order of the list; none where it has no such item, or nothing more. */
  eventIds: readonly string[];
  /** The number that the first of them has, or that was asked for, and how long the list is. */
  numbering: { first: number; of: number };
}

/**
 * What of the list before is asked for: an item of it (« le deuxième »), or how it goes on (« la suite », «остальные»). Pure.
 */
export function shownBefore(scope: Extract<Scope, { kind: "item" | "more" }>, previous?: ListBefore): ShownBefore {
  const ids = previous?.eventIds ?? [];
  const goesOn = scope.kind === "more";
  const item = scope.kind === "more" ? (scope.from ?? (previous?.shown ?? 0) + 1) : scope.item;
  const start = item === -1 ? ids.length - 1 : item - 1;
  const others = ids.filter((id) => id !== previous?.detailed);
  if (goesOn && start >= ids.length && previous?.detailed !== undefined && others.length > 0) {
    return { eventIds: others, numbering: { first: 1, of: others.length } };
  }
  const numbering = { first: start + 1, of: ids.length };
  if (start < 0 || start >= ids.length) return { eventIds: [], numbering };
  // « La suite » goes on with the same list, which the answer holds whole.
  return { eventIds: goesOn ? ids : ids.slice(start, start + 1), numbering };
}
