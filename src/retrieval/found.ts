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
  /** There was nothing to read in the question. */
  | "empty"
  /** The programme has nothing there. */
  | "unknown-place"
  /** Nothing in the programme is what the words ask for. */
  | "nothing-close"
  /** Something fits but for its date. */
  | "nothing-in-range"
  /** Each of the places, the theme and the dates has projects, but none has them all. */
  | "nothing-together"
  /** The dates lie outside the programme's year. */
  | "other-year"
  /** All that there is lacks something that it has to be, see `leftBy`. */
  | "filtered-out"
  /** The date does not exist. */
  | "no-such-date"
  /** The list before has no such item, or there is no list before. */
  | "no-such-item";

/** An event with what it scored in an answer: comparable within one answer only, 0–1. */
export interface ScoredEvent {
  event: ProgrammeEvent;
  score: number;
}

/** A tie, with its next anniversary counted from a day (ISO date); null when no day is known. */
export interface FoundTie {
  twinning: Twinning;
  from: string;
  next: { day: string; years: number } | null;
  /** The one in the days that are asked for, which may have been already; none where none are. */
  inTime?: { day: string; years: number };
}

/** One way of judging, with what came of it. */
export interface Round {
  /** `kind` where a kind of happening is asked for: what is of it is meant. */
  way: Way | "kind";
  weighing: Weighing;
  judged: readonly Judged[];
}

/** How what was found was chosen, or why nothing was, for `ask --explain`. */
export interface Trace {
  /** What was looked for. */
  question: Question;
  /** The events that structure let through. */
  candidates: readonly Candidate[];
  plan: Plan;
  sources: Sources;
  taught: Taught | null;
  /** In their order; none where structure alone decided. */
  rounds: readonly Round[];
}

/** What is known of the hours of what was found for a part of the day. */
export type HoursTold =
  /** Nothing is at that time: what is shown is at others. */
  | { is: "elsewhen" }
  /** Of so many of what is shown nobody knows the hour, and of so many others that are not. */
  | { is: "unknown"; shown: number; others: number };

/** What was found for a question, before it is put into words. */
export interface Found {
  kind: "events" | "anniversaries" | "refusal" | "help";
  reason: RefusalReason | null;
  /** One per project, best first. */
  events: readonly ScoredEvent[];
  ties: readonly FoundTie[];
  /** Projects that fit but for having no date. */
  undated: number;
  /** Of the part of the day that is asked for: how far the programme tells it; null where none is, or where all is known. */
  hours: HoursTold | null;
  /**
   * « Partenariats » and «побратимы» said no more than what every project of the places is: the list is not about that heading.
   */
  isHeadingSetAside: boolean;
  /** The place is only spoken of: none of the events takes place there or with it. */
  isMentionedOnly: boolean;
  /** The filter that left nothing, and of how many projects; null where none did. */
  leftBy: { filter: Filter; of: number } | null;
  /** How far what was found is from the spot that is asked for, in kilometres, by event id; null where none is. */
  kilometres: ReadonlyMap<string, number> | null;
  /** All of it is over: nothing of the kind is to come. */
  isOver: boolean;
  /** Where it was found instead of in the places asked for (« près de Paris »); null where these held something. */
  around: readonly string[] | null;
  /** The number that the first event has, or that was asked for, in the list that the reader sees, and how long that list is. */
  numbering: { first: number; of: number } | null;
  /** The years outside the programme that were asked for and that the texts of what was found print; null where none was. */
  printedYears: readonly string[] | null;
  /** The days around today that were asked for, and the same days of the programme's year, where it is over; null otherwise. */
  sameDays: { asked: DateRange; then: DateRange } | null;
  embeddingMs: number;
  /** Null where no project was looked for. */
  trace: Trace | null;
}

/** A finding with nothing in it yet. */
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
