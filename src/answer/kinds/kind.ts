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
  /** What was typed now. `question` may be an earlier question with something changed. */
  typed: string;
  found: Found;
  /** What the question finds without one of its conditions; empty unless that was looked for, see {@link Beside}. */
  beside: readonly Beside[];
  /** How probably each sentence about the projects asked about answers; see `sayings.ts`. */
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
  /** Sentences for readers who have buttons and commands: how to set a reminder. */
  inChat?: string;
  /** What is shown instead of what was found. */
  shown?: Partial<Pick<Found, "kind" | "reason" | "events" | "ties">>;
  /** Ids of projects that are offered instead of what is not there. */
  alternatives?: readonly string[];
  /** The answer to a yes-or-no question, or that a detail is not given; absent where the sentence quoted does not settle it. */
  verdict?: Verdict;
  /** Whether the projects are listed below. If not, the next question can still refer to them. Default true. */
  isListed?: boolean;
  /** What the ties that the reply names have in common, for a renderer that lists them below. */
  lead?: string;
  /** Whether the reply tells the first projects in numbered lines. Default false. */
  isNumbered?: boolean;
  /** Whether the reply says which of the projects are the programme’s, so that no line above them has to. */
  saysProgramme?: boolean;
  /** Whether the reply says what is cancelled. */
  saysCancelled?: boolean;
  /** Lines of the reply as a table. */
  sideBySide?: SideBySide;
}

/** Answers one kind of question; null where the list or the refusal says it all. Pure. */
export type Tell<Kind extends Asks["kind"]> = (asked: Asked<Kind>) => Told | null;
