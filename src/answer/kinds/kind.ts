import type { Asks } from "../../reading/asks.ts";
import type { Question } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";
import type { Verdict } from "../answer.ts";
import type { Beside } from "../offers/beside.ts";
import type { SideBySide } from "../wording/plain-text.ts";
import type { AssistantDeps } from "../ports.ts";
import type { Sayings } from "../passages/read-sentences.ts";
import type { Side } from "../offers/sides.ts";

/** What sentences are made from. */
export type TellingFacts = Pick<AssistantDeps, "corpus" | "geography" | "projects" | "excerpts" | "texts">;

/** A question with what was found for it. */
export interface Asked<Kind extends Asks["kind"] = Asks["kind"]> {
  asks: Extract<Asks, { kind: Kind }>;
  question: Question;
  /** What was typed now: the question may be what was asked before with something changed. */
  typed: string;
  found: Found;
  /** What was found with a condition less, where nothing was found with all; see {@link Beside}. */
  beside: readonly Beside[];
  /** Which sentences answer, of the projects that something is asked of; see `sayings.ts`. */
  sayings: Sayings;
  /** The sides of a comparison; none for any other question. */
  sides: readonly Side[];
  /** The asker's day, ISO date. */
  today: string;
  /** See `AskContext`. */
  unansweredDays: number | null;
  facts: TellingFacts;
}

/** What an answer says first, and what it shows below. */
export interface Told {
  /** The sentences that answer, plain text; lines are parted by "\n". */
  reply: string;
  /** What only whoever has buttons and commands can do, as sentences: how a reminder is set. */
  inChat?: string;
  /** What is shown instead of what was found. */
  shown?: Partial<Pick<Found, "kind" | "reason" | "events" | "ties">>;
  /** Ids of projects that are offered instead of what is not there. */
  alternatives?: readonly string[];
  /** What a question for yes or no, or for a detail, was answered; none where a sentence is told that settles neither. */
  verdict?: Verdict;
  /** Whether the projects are listed below; where they are not, they are still what the next question can ask of. Default true. */
  isListed?: boolean;
  /** What the ties have in common that the reply names one by one, for whoever lists them below. */
  lead?: string;
  /** Whether the reply tells the first of the projects in lines with their numbers. Default false. */
  isNumbered?: boolean;
  /** The reply says itself which of the projects are the programme's, so that no line above them has to. */
  saysProgramme?: boolean;
  /** What of it is cancelled is said in the reply. */
  saysCancelled?: boolean;
  /** Lines of the reply as a table. */
  sideBySide?: SideBySide;
}

/** Tells one kind of question; null where the list, or the refusal, is the answer. Pure. */
export type Tell<Kind extends Asks["kind"]> = (asked: Asked<Kind>) => Told | null;
