import type { EventFacts, VenueFacts } from "../corpus/event/event-facts.ts";
import type { Session } from "../corpus/event/event.ts";
import type { EventDates, Hours, Theme, Twinning } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";
import type { Asks } from "../reading/asks.ts";
import type { Correction, DateRange } from "../reading/question.ts";
import type { RefusalReason } from "../retrieval/found.ts";
import type { Quote } from "./passages/quotes.ts";

/** A project in an answer, in the answer's language. Optional fields are there where its source gives them. */
export interface AnswerEvent extends EventFacts {
  id: string;
  /** `lines` is null where the corpus does not tell them. */
  source: { lines: readonly [number, number] | null; row: number };
  theme: Theme;
  title: string;
  description: string;
  dates: { text: string } & Pick<EventDates, "start" | "end" | "precision">;
  french: string[];
  russian: string[];
  /** Partners of a third country, where there are any. */
  others?: string[];
  /** Set where only one side has partners and none is missing: most events of its programme have one side. */
  oneSided?: true;
  /** Where it is held: a name and an address, or one of them. */
  venue?: { name?: string; access?: string } & Omit<VenueFacts, "access">;
  /** How many kilometres it is from the spot asked for, as the crow flies. */
  kilometres?: number;
  /** Times of day, "18:30", by the clock of where it takes place. */
  hours?: Hours;
  /** Replaces `hours` where these differ from day to day. */
  sessions?: readonly Session[];
  /** The first of several sessions that fits what is asked, from today on. */
  session?: Session;
  link?: string;
  price?: string;
  contact?: string;
  cancelled?: true;
  /** Set where one of its texts is not in the language of the answer: the language of that text. */
  textIn?: Language;
  /** Comparable within one answer only, 0–1. */
  score: number;
  /** The other printings of the project. */
  sameAs: { id: string; lines: readonly [number, number] | null }[];
}

/** A tie between two towns in an answer, with its next anniversary counted from today. */
export interface AnswerTwinning {
  id: string;
  places: readonly [string, string];
  names: readonly [string, string];
  kind: Twinning["kind"];
  since: string | null;
  disputed: boolean;
  status: Twinning["status"]["value"];
  statusAsOf: string | null;
  /** ISO date of the next anniversary; null when no day is known. */
  next: string | null;
  yearsAtNext: number | null;
  remindable: boolean;
  note: string | null;
  sources: readonly { title: string; address: string }[];
}

/** What an answer was made of. */
export const ANSWER_KINDS = ["events", "anniversaries", "refusal", "help"] as const;

/** How the programme answers a yes-or-no question. `not-said` also stands for any other detail that it leaves out. */
export type Verdict = "yes" | "no" | "not-said";

/** An answer: the contract of `ask --json`, and what the bot renders. */
export interface Answer {
  schema: 2;
  question: string;
  /** The kind of question that it answers. */
  asks: Asks["kind"];
  /** The sentences that answer, plain; null where the list is the answer. */
  reply: string | null;
  language: Language;
  mode: "hybrid" | "lexical";
  kind: (typeof ANSWER_KINDS)[number];
  understood: {
    places: readonly string[];
    excluded: readonly string[];
    unknown: readonly string[];
    corrected: readonly Correction[];
    ranges: readonly DateRange[];
    themes: readonly Theme[];
    words: string;
  };
  /** Number of projects. */
  total: number;
  /** Number of printed rows that they stand for. */
  rows: number;
  /** Projects that would fit but have no date, while a date was asked for. */
  undated: number;
  events: AnswerEvent[];
  twinnings: AnswerTwinning[];
  /** Ids of projects that are offered instead of what is not there. */
  alternatives: readonly string[];
  reason: RefusalReason | null;
  /** Questions that have an answer. */
  suggestions: string[];
  /** The answer to a yes-or-no question, or that a detail is not told; null for any other question, and where only a sentence is quoted. */
  verdict: Verdict | null;
  /** The sentences of the programme that the reply says or quotes. */
  quotes: readonly Quote[];
  /** What a reader sees, as plain text. It is written when it is read. */
  text: string;
  milliseconds: { total: number; embedding: number };
}
