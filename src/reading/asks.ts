import type { TieState } from "../corpus/schema.ts";

/** What the first sentence of an answer has to tell. One file of `kinds/` reads a kind, one of `src/answer/kinds/` tells it. */
export type Asks =
  /** The projects that fit. */
  | { kind: "list" }
  | { kind: "when" | "where" | "who" }
  /** Yes or no. */
  | { kind: "whether" }
  | { kind: "count"; of: Counted }
  | Ranking
  /** Towns, regions, months … side by side. */
  | { kind: "compare" }
  /** Their names and how many projects each has. */
  | { kind: "names"; of: Thing }
  /** The programme, or a part of it, in a paragraph. */
  | { kind: "overview" }
  /** What the programme says of itself, and what the bot is. */
  | { kind: "about" }
  /** A price, an hour, an address: what the programme does not give. */
  | { kind: "practical" }
  /** What became of what was planned, or of a tie. */
  | { kind: "afterwards" }
  /** Ties between towns, what of them, and what is told where it turns out that projects are meant. */
  | { kind: "twinning"; wants: WantedOfTie; otherwise: Asks }
  /** To be reminded of an anniversary, or to have something in one's calendar. */
  | { kind: "remind" | "calendar" }
  | { kind: "talk"; talk: Talk };

/** What names and ranks are given of. */
export interface Thing {
  thing:
    | "projects"
    | "entries"
    | "towns"
    | "regions"
    | "universities"
    | "partners"
    | "countries"
    | "months"
    | "headings"
    | "ties"
    | "languages";
  /** Of which country only; null for both. */
  country: "fr" | "ru" | null;
}

/** Of what a number is asked for; a noun that is none of ours may be counted by the text of a project (« combien de start-up »). */
export type Counted = Thing | { thing: "noun"; typed: string };

/** Which comes first when things are put in an order. */
export interface Ranking {
  kind: "rank";
  of: Thing;
  /** By how many projects, by time, by how long they last, by where they lie, by the way between their ends. */
  by: "count" | "time" | "duration" | "north" | "east" | "distance" | "unknown";
  /** The greatest comes first: most projects, last in time, longest, northernmost, easternmost. */
  end: "most" | "least" | "next";
  /** How many places of the ranking are asked for. */
  top: number;
}

/** Small talk. */
export type Talk = "greeting" | "thanks" | "goodbye" | "well-being" | "praise" | "complaint" | "yes" | "no" | "back";

/** What is asked of a tie: which it is, since when, whether there is one, whether there still is, who says so. */
export type WantedOfTie = "tie" | "whether" | "still" | "source";

/** Years, both included; null where they are open. */
export interface Years {
  from: number | null;
  to: number | null;
}

/** What ties have to be. */
export interface TieCondition {
  /** So many years old today, at least or at most. */
  age?: { years: number; bound: "least" | "most" };
  /** Begun in these years. */
  begun?: Years;
  /** Reported to be so, and when. */
  states?: readonly TieState[];
  reported?: Years;
  /** The calendar year in which the number of years is reached. */
  reachedIn?: number;
}

/** Which tie is asked for alone: that to be celebrated next, the first or the last one concluded. */
export type OnlyTie = "next" | "oldest" | "newest";

/** What something is asked of, which is what is looked for. */
export type Scope =
  /** The projects that fit. */
  | { kind: "projects" }
  /** All projects, with nothing named to choose by. */
  | { kind: "all" }
  /**
   * Ties and their anniversaries; `years` is the number that is named (50 for « les 50 ans »). Without a condition it is
   * anniversaries that are asked for, and so ties whose day is known.
   */
  | {
      kind: "ties";
      years: number | null;
      only: OnlyTie | null;
      condition?: TieCondition;
      /**
       * They are asked for by words that projects have too: where there are none, projects are meant, those of the heading of
       * ties (« jumelages de Nantes ») or those that the words ask for (« quels liens … »).
       */
      orProjects?: "of heading" | "of words";
    }
  /** An item of the list before (1-based; −1 the last). */
  | { kind: "item"; item: number }
  /** How the list before goes on, or from which item on (1-based). */
  | { kind: "more"; from?: number }
  /** Nothing is looked for: talk, and what the programme and the bot say of themselves. */
  | { kind: "nothing" };
