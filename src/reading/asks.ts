import type { INTRODUCED_TOPICS } from "../corpus/programme.ts";
import type { TieState } from "../corpus/schema.ts";

/**
 * What the first sentence of the answer must say. For each kind there is one reader in `kinds/` and one writer in
 * `src/answer/kinds/`.
 */
export type Asks =
  /** The projects that match. */
  | { kind: "list" }
  | { kind: "where"; isNot?: true }
  | { kind: "who"; whom: Whom }
  /**
   * `duration`: the question also asks how long it lasts; `since`: it asks since when something is; `isNot`: it asks
   * whether it is at a time or in a place, and it is not.
   */
  | { kind: "when"; duration: boolean; since?: true; isNot?: true }
  | Whether
  | Counting
  | Ranking
  /** Compares towns, regions, months … */
  | Comparison
  | Naming
  /** A short account of the programme or of a part of it. */
  | { kind: "overview" }
  /**
   * Facts about the programme (ids of its introduction, best first, for a question on a `topic`) or about the bot.
   * `lasts`: how long the programme lasts.
   */
  | {
      kind: "about";
      entries: readonly string[];
      bot: readonly BotTopic[];
      topic?: ProgrammeTopic;
      lasts?: true;
    }
  /**
   * A price, an hour, an address …: what a visitor has to know. `free`: whether a thing is free (`this`), or what is
   * free (`any`).
   */
  | { kind: "practical"; matter: Matter; free?: "this" | "any" }
  /** What became of a plan or a tie. `cancelled`: whether a thing is cancelled (`this`), or what is cancelled (`any`). */
  | { kind: "afterwards"; cancelled?: "this" | "any" }
  /** Ties between towns. `otherwise` is the question to answer when projects turn out to be meant. */
  | { kind: "twinning"; wants: WantedOfTie; otherwise: Asks }
  /** Asks for a reminder of an anniversary, or for a calendar entry. */
  | { kind: "remind" | "calendar" }
  | { kind: "talk"; talk: Talk }
  /** What one thing is, or why it is done. */
  | { kind: "tell" | "why" };

/** Whom a question asks for. */
export const WHOM = ["partners", "organiser", "people", "audience"] as const;
/**
 * `partners`: towns and organisations of either side. `people`: who speaks, plays, comes. `audience`: whom it is for.
 */
export type Whom = (typeof WHOM)[number];

/** What a visitor has to know. `access`: for people with a disability. `mayor`: who the mayor is. */
export type Matter =
  | "price"
  | "hour"
  | "booking"
  | "contact"
  | "address"
  | "language"
  | "journey"
  | "stay"
  | "visa"
  | "access"
  | "age"
  | "capacity"
  | "dress"
  | "weather"
  | "mayor";

/** The names of all kinds. */
export const ASKS = [
  "list",
  "when",
  "where",
  "who",
  "whether",
  "count",
  "rank",
  "compare",
  "names",
  "overview",
  "about",
  "practical",
  "afterwards",
  "twinning",
  "remind",
  "calendar",
  "talk",
  "tell",
  "why",
] as const satisfies readonly Asks["kind"][];

/** What can be named or ranked. */
export interface Thing {
  thing:
    | "projects"
    | "entries"
    | "towns"
    | "regions"
    | "places"
    | "universities"
    | "schools"
    | "museums"
    | "authorities"
    | "partners"
    | "countries"
    | "months"
    | "headings"
    | "ties"
    | "languages";
  /** Limits it to one country; null for both. */
  country: "fr" | "ru" | null;
}

/** What can be counted. A `noun` is any other word, which the text of a project may count (« combien de start-up »). */
export type Counted = Thing | { thing: "noun"; typed: string };

/** Asks for a number. */
export interface Counting {
  kind: "count";
  of: Counted;
  /** Counts only projects without a date, or printed twice; null for all. */
  only: "undated" | "twice" | null;
}

/** Asks for yes or no. */
export interface Whether {
  kind: "whether";
  /**
   * `existence`: is there something (« y a-t-il un concert … ? »). `project`: is something true of a project (« le
   * forum se tient-il à … ? »). `part`: does a place take part. `visit`: a condition for visitors (« faut-il savoir
   * nager ? »).
   */
  of: "existence" | "project" | "part" | "visit";
}

/** Asks what comes first in some order. */
export interface Ranking {
  kind: "rank";
  of: Thing;
  /**
   * The key of the order: number of projects, date, last day, duration, latitude, longitude, distance between the
   * partners, price, print order; `unknown` for a key that the programme does not have.
   */
  by: "count" | "time" | "ending" | "duration" | "north" | "east" | "distance" | "price" | "print" | "unknown";
  /** `most` puts the greatest first: most projects, latest, longest, northernmost, easternmost. */
  end: "most" | "least" | "next";
  /** How many entries are asked for, and from which rank on (1-based). */
  top: number;
  place: number;
  /** Ranks the partners of the place that is named (« avec quelle ville … »). */
  ofPartners: boolean;
  /** Only events dated to the day count (« à une date précise »). */
  isToTheDay: boolean;
  /** Asks for the rank of what is named, not for what comes first. */
  isOfNamed: boolean;
}

/** Asks for names, each with its number of projects. */
export interface Naming {
  kind: "names";
  of: Thing;
  /** The partners of the place that is named (« avec quelles villes … »), not the places in it. */
  ofPartners: boolean;
  /** Only names with exactly this number of projects; null for all names with at least one. */
  having: number | null;
}

/** Compares towns, regions, months, headings or projects. */
export interface Comparison {
  kind: "compare";
  /** The key: number of projects, date, duration, what the sides have in common; `all` when the question does not say. */
  by: "count" | "time" | "duration" | "common" | "all";
  /** The sides as typed, when words separate them; otherwise the places, months or headings of the question are the sides. */
  sides: readonly string[];
}

/** What is asked about a programme as a whole. */
export type ProgrammeTopic = (typeof INTRODUCED_TOPICS)[number] | "other";

/** Topics about the bot itself. */
export type BotTopic =
  | "whatItIs"
  | "whatItCan"
  | "howToAsk"
  | "whoMadeIt"
  | "sources"
  | "keeps"
  | "languages"
  | "reminders"
  | "mistakes"
  | "internet"
  | "offline"
  | "groups";

/** Small talk. */
export type Talk =
  | "greeting"
  | "thanks"
  | "goodbye"
  | "well-being"
  | "praise"
  | "complaint"
  | "congratulation"
  | "joke"
  | "laugh"
  | "sorry"
  | "yes"
  | "no"
  | "ok"
  /** Back to the list before. */
  | "back"
  /** Start again: the conversation is forgotten. */
  | "restart";

/**
 * What the question asks about a tie: which tie and since when (`tie`), with whom (`who`), since when the tie before is
 * (`since`), whether there is one, whether it still exists, who reports it.
 */
export type WantedOfTie = "tie" | "who" | "since" | "whether" | "still" | "source";

/** A range of years, both included; null where it is open. */
export interface Years {
  from: number | null;
  to: number | null;
}

/** Conditions on ties. */
export interface TieCondition {
  /** Its age today, in years, at least or at most. */
  age?: { years: number; bound: "least" | "most" };
  /** The years in which it began. */
  begun?: Years;
  /** The states that sources report, and the years of the report. */
  states?: readonly TieState[];
  reported?: Years;
  /** The calendar year in which it reaches its number of years. */
  reachedIn?: number;
}

/** Asks for one tie: the next to celebrate, the oldest or the newest. */
export type OnlyTie = "next" | "oldest" | "newest";

/** What the question is about, and so what is searched. */
export type Scope =
  /** The projects that match. */
  | { kind: "projects" }
  /** All projects: the question names no condition. */
  | { kind: "all" }
  /**
   * Ties and their anniversaries. `years` is the number named (50 in « les 50 ans »). Without a condition the question
   * asks for anniversaries, so only ties with a known day count.
   */
  | {
      kind: "ties";
      years: number | null;
      only: OnlyTie | null;
      /** How many of the oldest or newest are asked for; one by default. */
      top?: number;
      condition?: TieCondition;
      /**
       * The words fit projects too. When there are no ties, projects are meant: those under the heading of ties («
       * jumelages de Nantes ») or those that match the words (« quels liens … »).
       */
      orProjects?: "of heading" | "of words";
    }
  /** An item of the list before (1-based; −1 the last). */
  | {
      kind: "item";
      item: number;
      /** No number named it: it is the one that the reader has in view. */
      isInView?: boolean;
    }
  /** The continuation of the list before, or the list from an item on (1-based). */
  | {
      kind: "more";
      from?: number;
      /** Its items were shown one by one and come from no single list. */
      isApart?: boolean;
    }
  /** Nothing to search for: small talk, or a question about the programme or the bot. */
  | { kind: "nothing" };
