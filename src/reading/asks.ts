import type { TieState } from "../corpus/schema.ts";

/** What the first sentence of an answer has to tell. One file of `kinds/` reads a kind, one of `src/answer/kinds/` tells it. */
export type Asks =
  /** The projects that fit. */
  | { kind: "list" }
  | { kind: "where" | "who" }
  /** `duration`: how long it lasts is asked too. */
  | { kind: "when"; duration: boolean }
  | Whether
  | Counting
  | Ranking
  /** Towns, regions, months … side by side. */
  | Comparison
  | Naming
  /** The programme, or a part of it, in a paragraph. */
  | { kind: "overview" }
  /** What the programme says of itself, by ids of its introduction, and what the bot is; `lasts`: how long the programme itself lasts. */
  | { kind: "about"; entries: readonly string[]; bot: readonly BotTopic[]; lasts?: true }
  /**
   * A price, an hour, an address: what the programme does not give. `free`: of a price, that it is
   * none, of what is named or of anything.
   */
  | { kind: "practical"; matter: Matter; free?: "this" | "any" }
  /** What became of what was planned, or of a tie. `cancelled`: whether what is named is called off, or what of all that is. */
  | { kind: "afterwards"; cancelled?: "this" | "any" }
  /** Ties between towns, what of them, and what is told where it turns out that projects are meant. */
  | { kind: "twinning"; wants: WantedOfTie; otherwise: Asks }
  /** To be reminded of an anniversary, or to have something in one's calendar. */
  | { kind: "remind" | "calendar" }
  | { kind: "talk"; talk: Talk }
  /** What one thing is, and why it is done. */
  | { kind: "tell" | "why" };

/** What somebody who wants to go there has to know; `access`: for people with a disability, `mayor`: who that is. */
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

/** The kinds, by name. */
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

/** What names and ranks are given of. */
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
  /** Of which country only; null for both. */
  country: "fr" | "ru" | null;
}

/** Of what a number is asked for; a noun that is none of ours may be counted by the text of a project (« combien de start-up »). */
export type Counted = Thing | { thing: "noun"; typed: string };

/** A number is asked for. */
export interface Counting {
  kind: "count";
  of: Counted;
  /** Only projects that the programme does not date, or prints twice; null for all. */
  only: "undated" | "twice" | null;
}

/** Yes or no. */
export interface Whether {
  kind: "whether";
  /**
   * Whether there is something of a kind (« y a-t-il un concert … ? »), whether something is so of a project that is known
   * (« le forum se tient-il à … ? »), whether a place takes part, or what is to be known by those who come (« faut-il savoir
   * nager ? »).
   */
  of: "existence" | "project" | "part" | "visit";
}

/** Which comes first when things are put in an order. */
export interface Ranking {
  kind: "rank";
  of: Thing;
  /**
   * By how many projects, by time, by when they end, by how long they last, by where they lie, by the way between their ends, by what
   * they cost, by where they are printed.
   */
  by: "count" | "time" | "ending" | "duration" | "north" | "east" | "distance" | "price" | "print" | "unknown";
  /** The greatest comes first: most projects, last in time, longest, northernmost, easternmost. */
  end: "most" | "least" | "next";
  /** How many places of the ranking are asked for, and from which one on (1-based). */
  top: number;
  place: number;
  /** What is ranked are the partners of the place that is named (« avec quelle ville … »). */
  ofPartners: boolean;
  /** Only what is dated to the day counts (« à une date précise »). */
  isToTheDay: boolean;
  /** Where what is named stands in the order is asked, and not what comes first. */
  isOfNamed: boolean;
}

/** Names are asked for, and how many projects each has. */
export interface Naming {
  kind: "names";
  of: Thing;
  /** They are the partners of the place that is named (« avec quelles villes … »), not what lies in it. */
  ofPartners: boolean;
  /** Only those that have exactly so many projects; null for all that have one. */
  having: number | null;
}

/** Towns, regions, months, headings or projects side by side. */
export interface Comparison {
  kind: "compare";
  /** What decides: how many projects, which comes first in time or lasts longer, what they have together; all of it where nothing is said. */
  by: "count" | "time" | "duration" | "common" | "all";
  /** The sides as typed, where the words part them; else places, months or headings are the sides. */
  sides: readonly string[];
}

/** What the bot says of itself. */
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
  /** To the list before. */
  | "back"
  /** From the beginning: nothing is asked any more. */
  | "restart";

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
  | { kind: "more"; from?: number; /** They were told one by one, and are no part of that list. */ isApart?: boolean }
  /** Nothing is looked for: talk, and what the programme and the bot say of themselves. */
  | { kind: "nothing" };
