import type { ShownBefore } from "../conversation/shown-before.ts";
import type { Projects } from "../retrieval/projects.ts";
import type { RefusalReason } from "./answer.ts";
import type { ScoredEvent } from "./answer-event.ts";
import type { FoundAnniversaries } from "./anniversaries.ts";

/** What was found for a question, before it is put into words. */
export interface Found {
  kind: "events" | "anniversaries" | "refusal" | "help";
  reason: RefusalReason | null;
  /** One per project, best first. */
  events: ScoredEvent[];
  twinnings: FoundAnniversaries["twinnings"];
  /** Projects that fit but for having no date. */
  undated: number;
  /**
   * « Partenariats » and «побратимы» said no more than what every project of the places is: the list is not about that theme.
   */
  themeSetAside: boolean;
  /** The place is only spoken of: none of the events takes place there or with it. */
  mentionedOnly: boolean;
  /** Where it was found instead of in the places asked for (« près de Paris »); null where these held something. */
  around: readonly string[] | null;
  /** The number that the first event has, or that was asked for, in the list that the reader sees, and how long that list is. */
  numbering: { first: number; of: number } | null;
  embeddingMs: number;
}

/** A finding with nothing in it yet. */
export const NOTHING: Omit<Found, "kind"> = {
  reason: null,
  events: [],
  twinnings: [],
  undated: 0,
  themeSetAside: false,
  mentionedOnly: false,
  around: null,
  numbering: null,
  embeddingMs: 0,
};

/** Nothing, for a reason. */
export function refusal(reason: RefusalReason, more: Partial<Found> = {}): Found {
  return { ...NOTHING, kind: "refusal", reason, ...more };
}

/** What of the list before is asked for. */
export function foundBefore({ eventIds, numbering }: ShownBefore, projects: Projects): Found {
  if (eventIds.length === 0) return refusal("no-such-item", { numbering });
  const events = eventIds.flatMap((id, index) => {
    const event = projects.event(id);
    return event ? [{ event, score: 1 - index / (eventIds.length + 1) }] : [];
  });
  return { ...NOTHING, kind: "events", events, numbering };
}
