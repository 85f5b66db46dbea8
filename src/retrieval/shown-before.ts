import { NOTHING, refusal } from "./found.ts";
import type { Found, ScoredEvent } from "./found.ts";
import type { Asks } from "../reading/question.ts";
import type { Projects } from "./projects.ts";

/** A list that the reader has in view. */
export interface ListBefore {
  /** Ids of its projects, best first, and how many of them the reader has seen. */
  eventIds: readonly string[];
  shown: number;
  /** The project whose details were asked for last, so that « les autres » are those beside it. */
  detailed?: string | undefined;
}

function inOrder(ids: readonly string[], projects: Projects): ScoredEvent[] {
  return ids.flatMap((id, index) => {
    const event = projects.event(id);
    return event ? [{ event, score: 1 - index / (ids.length + 1) }] : [];
  });
}

/** What of the list before is asked for: an item of it (« le deuxième »), or how it goes on (« la suite », «остальные»). */
export function itemsOf(
  asks: Extract<Asks, { kind: "item" | "more" }>,
  before: ListBefore | undefined,
  projects: Projects,
): Found {
  const ids = before?.eventIds ?? [];
  const isMore = asks.kind === "more";
  const start = asks.kind === "more" ? (before?.shown ?? 0) : asks.item === -1 ? ids.length - 1 : asks.item - 1;
  const others = ids.filter((id) => id !== before?.detailed);
  if (isMore && start >= ids.length && before?.detailed !== undefined && others.length > 0) {
    return {
      ...NOTHING,
      kind: "events",
      events: inOrder(others, projects),
      numbering: { first: 1, of: others.length },
    };
  }
  if (start < 0 || start >= ids.length) {
    return refusal("no-such-item", { numbering: { first: start + 1, of: ids.length } });
  }
  // « La suite » goes on with the same list, which the answer holds whole.
  const wanted = isMore ? ids : ids.slice(start, start + 1);
  return {
    ...NOTHING,
    kind: "events",
    events: inOrder(wanted, projects),
    numbering: { first: start + 1, of: ids.length },
  };
}
