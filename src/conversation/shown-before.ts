import type { Scope } from "../reading/asks.ts";
import type { ListBefore } from "./turn.ts";

/** The part of the list before that a question asks for. */
export interface ShownBefore {
  /** In the order of the list; empty when the list has no such item, or nothing more. */
  eventIds: readonly string[];
  /** `first`: number of the first of these items, or the number asked for; `of`: length of the list. */
  numbering: { first: number; of: number };
}

/**
 * Returns what a question asks for of the list before: one item (« le deuxième »), or the rest (« la suite », «остальные»). Pure.
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
  // « La suite » continues the same list, so the answer holds all of it.
  return { eventIds: goesOn ? ids : ids.slice(start, start + 1), numbering };
}
