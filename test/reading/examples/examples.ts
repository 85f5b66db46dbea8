import type { Daytime } from "../../../src/corpus/days/daytimes.ts";
import type { Theme } from "../../../src/corpus/schema.ts";
import type { Language } from "../../../src/language/languages.ts";
import type { Asks, OnlyTie, Scope } from "../../../src/reading/asks.ts";
import type { Correction, PlaceJoin } from "../../../src/reading/question.ts";

/** What a question says, all at one level. */
export interface Facts {
  language: Language;
  asks: Asks["kind"];
  scope: Scope["kind"];
  item: number | null;
  years: number | null;
  only: OnlyTie | null;
  places: readonly string[];
  near: readonly string[];
  excluded: readonly string[];
  unknown: readonly string[];
  corrected: readonly Correction[];
  join: PlaceJoin;
  /** Stretches of days, as "first/last" in ISO dates. */
  ranges: readonly string[];
  excludedRanges: readonly string[];
  impossible: string | null;
  daytime: Daytime | null;
  after: string | null;
  weekdays: readonly number[];
  edge: "start" | "end" | null;
  /** In short: "free", "access mi", "district 15", "venue Musée du Louvre". */
  filters: readonly string[];
  headings: readonly Theme[];
  asksForHeading: boolean;
  /** The terms as they were typed, in one text; the lists of terms are folded. */
  words: string;
  terms: readonly string[];
  coreTerms: readonly string[];
  knownTerms: readonly string[];
  narrowedTerms: readonly string[];
  facets: readonly (readonly string[])[];
  excludedSubjects: readonly string[];
  meaning: string;
  isOpen: boolean;
}

/** Texts in both languages that mean the same. */
export interface Example {
  /** The facts that each of the texts must have; of the others nothing is said. */
  means: Partial<Facts>;
  fr?: readonly string[];
  ru?: readonly string[];
}

/** Something that is true of a recogniser, and the examples that show it. */
export interface Statement {
  says: string;
  /** The day on which the texts are asked, an ISO date; by default 1 May 2021, a Saturday. */
  today?: string;
  /** Facts that all of the texts have beside their own. */
  alike?: Partial<Facts>;
  examples: readonly Example[];
}

/**
 * The examples of one recogniser: its documentation, and data of test/reading/examples.test.ts. They name places, days and headings
 * of the programme.
 */
export interface Examples {
  /** Its name. */
  recogniser: string;
  finds: readonly Statement[];
  /** What is read where it finds nothing; of one that takes words and adds no fact, each example tells it. */
  nothing: Partial<Facts>;
  /** Texts in which it finds nothing, with what stays of them. */
  findsNothing: readonly Statement[];
}
