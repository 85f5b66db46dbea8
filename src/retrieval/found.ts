import type { ShownBefore } from "../conversation/shown-before.ts";
import type { ProgrammeEvent, Twinning } from "../corpus/schema.ts";
import type { Filter } from "../corpus/event/filters.ts";
import type { DateRange, Question } from "../reading/question.ts";
import type { Candidate } from "./filter/filter.ts";
import type { Judged } from "./evidence/judge.ts";
import type { Plan } from "./plan.ts";
import type { Projects } from "./projects.ts";
import type { Taught } from "./subjects/vote.ts";
import type { Sources, Way, Weighing } from "./evidence/weighing.ts";

/** Why nothing is shown. */
export type RefusalReason =
  /** The question was empty. */
  | "empty"
  /** The programme has nothing in that place. */
  | "unknown-place"
  /** Nothing in the programme matches the words. */
  | "nothing-close"
  /** Something matches, but at another time. */
  | "nothing-in-range"
  /** The place, the theme and the dates each have projects, but none fits all of them. */
  | "nothing-together"
  /** The dates lie outside the programme's year. */
  | "other-year"
  /** A filter removed everything, see `leftBy`. */
  | "filtered-out"
  /** The date does not exist. */
  | "no-such-date"
  /** There is no previous list, or it has no such item. */
  | "no-such-item";

/** An event and its score, 0–1; scores compare within one answer only. */
export interface ScoredEvent {
  event: ProgrammeEvent;
  score: number;
}

/** A tie and its next anniversary from a day on (ISO date); `next` is null when its day is unknown. */
export interface FoundTie {
  twinning: Twinning;
  from: string;
  next: { day: string; years: number } | null;
  /** Its anniversary in the days asked for, which may be past; absent when no days are asked for. */
  inTime?: { day: string; years: number };
}

/** One way of judging and its result. */
export interface Round {
  /** `kind` when the question asks for a kind of event: events of that kind are meant. */
  way: Way | "kind";
  weighing: Weighing;
  judged: readonly Judged[];
}

/** How the result was chosen, or why it is empty, for `ask --explain`. */
export interface Trace {
  /** The question that was searched for. */
  question: Question;
  /** The events that passed the filters. */
  candidates: readonly Candidate[];
  plan: Plan;
  sources: Sources;
  taught: Taught | null;
  /** In the order they were tried; empty where the filters alone decided. */
  rounds: readonly Round[];
}

/** What is known about hours, when a time of day is asked for. */
export type HoursTold =
  /** Nothing is on at that time: other times are shown. */
  | { is: "elsewhen" }
  /** How many events with unknown hours are shown, and how many are not. */
  | { is: "unknown"; shown: number; others: number };

/** The result of a search, before it is put into words. */
export interface Found {
  kind: "events" | "anniversaries" | "refusal" | "help";
  reason: RefusalReason | null;
  /** One per project, best first. */
  events: readonly ScoredEvent[];
  ties: readonly FoundTie[];
  /** Number of projects that match but have no date. */
  undated: number;
  /** What is known about hours; null when no time of day is asked for, or all hours are known. */
  hours: HoursTold | null;
  /**
   * The heading was ignored, so the list is not about it: « partenariats » and «побратимы» fit every project of the
   * places.
   */
  isHeadingSetAside: boolean;
  /** No event takes place there or with it: their texts only mention the place. */
  isMentionedOnly: boolean;
  /** The filter that removed everything, the number of projects before it, and the best of them; null where none did. */
  leftBy: { filter: Filter; of: number; first: ProgrammeEvent | null } | null;
  /** Distance from the spot asked for, in kilometres, by event id; null where no spot is asked for. */
  kilometres: ReadonlyMap<string, number> | null;
  /** All events found are past, and nothing that fits is still to come. */
  isOver: boolean;
  /**
   * The regions where it was found instead of the places asked for (« près de Paris »); null when the places themselves
   * had something.
   */
  around: readonly string[] | null;
  /** The number of the first event, or of the item asked for, in the list that the reader sees; and the length of that list. */
  numbering: { first: number; of: number } | null;
  /** The years outside the programme that the question names and that the found texts print; null for none. */
  printedYears: readonly string[] | null;
  /** After the end of the programme: the days asked for, and the same days of its year. Null otherwise. */
  sameDays: { asked: DateRange; then: DateRange } | null;
  embeddingMs: number;
  /** Null when no project was searched for. */
  trace: Trace | null;
}

export const NOTHING: Omit<Found, "kind"> = {
  reason: null,
  events: [],
  ties: [],
  undated: 0,
  hours: null,
  isHeadingSetAside: false,
  isMentionedOnly: false,
  leftBy: null,
  kilometres: null,
  isOver: false,
  around: null,
  numbering: null,
  printedYears: null,
  sameDays: null,
  embeddingMs: 0,
  trace: null,
};

export function refusal(reason: RefusalReason, more: Partial<Found> = {}): Found {
  return { ...NOTHING, kind: "refusal", reason, ...more };
}

/** The items that the question asks for from the previous list. */
export function foundBefore({ eventIds, numbering }: ShownBefore, projects: Projects): Found {
  if (eventIds.length === 0) return refusal("no-such-item", { numbering });
  const events = eventIds.flatMap((id, index) => {
    const event = projects.event(id);
    return event ? [{ event, score: 1 - index / (eventIds.length + 1) }] : [];
  });
  return { ...NOTHING, kind: "events", events, numbering };
}
