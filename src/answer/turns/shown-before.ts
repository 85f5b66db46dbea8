import type { Projects } from "../../retrieval/projects.ts";
import type { Question } from "../../reading/question.ts";
import type { ScoredEvent } from "../answer-event.ts";
import type { AskContext } from "../ports.ts";
import { NOTHING, refusal } from "../found.ts";
import type { Found } from "../found.ts";

function inOrder(ids: readonly string[], projects: Projects): ScoredEvent[] {
  return ids.flatMap((id, index) => {
    const event = projects.event(id);
    return event ? [{ event, score: 1 - index / (ids.length + 1) }] : [];
  });
}

/** What of the list before is asked for: an item of it (« le deuxième »), or how it goes on (« la suite », «остальные»). */
export function shownBefore({ intent, item }: Question, { previous }: AskContext, projects: Projects): Found {
  const ids = previous?.eventIds ?? [];
  const start = intent === "more" ? (previous?.shown ?? 0) : item === -1 ? ids.length - 1 : (item ?? 1) - 1;
  const others = ids.filter((id) => id !== previous?.detailed);
  if (intent === "more" && start >= ids.length && previous?.detailed !== undefined && others.length > 0) {
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
  const wanted = intent === "more" ? ids : ids.slice(start, start + 1);
  return {
    ...NOTHING,
    kind: "events",
    events: inOrder(wanted, projects),
    numbering: { first: start + 1, of: ids.length },
  };
}
