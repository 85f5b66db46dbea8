import type { Theme } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";

/** A stretch of days, both ends included, ISO dates. */
export interface DateRange {
  from: string;
  to: string;
}

/** A word that was read as another one: a typing error in a name. */
export interface Correction {
  from: string;
  to: string;
}

/** Which tie an anniversary question asks for alone: that to be celebrated next, the first or the last one concluded. */
export type OnlyTie = "next" | "oldest" | "newest";

/** What the asker wants. A new kind of answer begins with a new member here. */
export type Asks =
  /** The projects that fit. */
  | { kind: "list" }
  /** All projects, with nothing named to choose by. */
  | { kind: "all" }
  | { kind: "count" }
  /** Ties and their anniversaries; `years` is the number that is named (50 for « les 50 ans »). */
  | { kind: "ties"; years: number | null; only: OnlyTie | null }
  /** An item of the list before (1-based; −1 the last). */
  | { kind: "item"; item: number }
  /** How the list before goes on. */
  | { kind: "more" }
  | { kind: "help" | "greeting" | "thanks" };

/** Where. Ids of places. */
export interface Where {
  places: readonly string[];
  /** Those of `places` that are named as what lies near (« près de Paris »). */
  near: readonly string[];
  excluded: readonly string[];
  /** Places that the programme does not have, as typed. */
  unknown: readonly string[];
  corrected: readonly Correction[];
}

/** When. */
export interface When {
  ranges: readonly DateRange[];
  /** Times to leave out; `ranges` is without them. */
  excluded: readonly DateRange[];
  /** A date that does not exist, such as 31 February, as typed. */
  impossible: string | null;
}

/** A word or phrase that may be what the question is about. */
export interface Term {
  folded: string;
  typed: string;
  /** It names a subject of the programme. */
  isKnown: boolean;
  /** A word that nobody knows narrows it (« tournoi de poker »). */
  isNarrowed: boolean;
  /** It stands where the asker tells of themselves (« je suis retraitée, … »). */
  isBackground: boolean;
  /** It is listed beside the term before as an alternative (« concerts, chorales et opéras »). */
  isAlternative: boolean;
}

/** About what. */
export interface About {
  /** Headings of the programme, and the folded words that named them. */
  headings: readonly Theme[];
  headingWords: readonly string[];
  /** In the order of the question. */
  terms: readonly Term[];
  /** Subjects to leave out (« sauf la dentelle »). */
  excluded: readonly { folded: string; typed: string }[];
  /** What meaning is compared with: the question without what is to be left out. */
  meaning: string;
  /** The question asks for anything at all, so that words which nothing matches may be chatter. */
  isOpen: boolean;
}

/**
 * How the places of a question that leans on the one before go with those asked for there: instead of them, beside those of
 * the other country (« avec Volgograd »), or added to them («и Пермь добавьте»).
 */
export type PlaceJoin = "replace" | "beside" | "add";

/** How the question leans on the one before. */
export interface Leaning {
  /** It is no whole question (« et en décembre ? »). */
  isElliptical: boolean;
  /** It chooses from the list before (« lesquels en mars ? », «из них»). */
  chooses: boolean;
  /** It is so short that it may lean without saying so (« le théâtre »). */
  isFragment: boolean;
  /** It asks for everything there is, whatever the subject (« tous domaines confondus »). */
  asksForEverything: boolean;
  /** It asks when, where or with whom, which may be meant of the list before. */
  asksOfList: boolean;
  placeJoin: PlaceJoin;
}

/** A question, read: a value that the asker is shown, that is searched for, and that the next question can build on. */
export interface Question {
  language: Language;
  /** As it was typed, cut to what is read. */
  typed: string;
  asks: Asks;
  where: Where;
  when: When;
  about: About;
  leaning: Leaning;
}

const NOWHERE: Where = { places: [], near: [], excluded: [], unknown: [], corrected: [] };
const NO_TIME: When = { ranges: [], excluded: [], impossible: null };
export const NOTHING_ASKED: About = {
  headings: [],
  headingWords: [],
  terms: [],
  excluded: [],
  meaning: "",
  isOpen: false,
};
const STANDS_ALONE: Leaning = {
  isElliptical: false,
  chooses: false,
  isFragment: false,
  asksForEverything: false,
  asksOfList: false,
  placeJoin: "replace",
};

/** A question that says nothing but what is given. */
export function questionOf(
  language: Language,
  {
    asks = { kind: "list" },
    typed = "",
    ...parts
  }: Partial<{ [Part in keyof Question]: Partial<Question[Part]> }> = {},
): Question {
  return {
    language,
    typed: typed as string,
    asks: asks as Asks,
    where: { ...NOWHERE, ...parts.where },
    when: { ...NO_TIME, ...parts.when },
    about: { ...NOTHING_ASKED, ...parts.about },
    leaning: { ...STANDS_ALONE, ...parts.leaning },
  };
}

/** What is left of a question once names, dates and stop words are taken out, as typed. */
export function wordsOf({ about }: Pick<Question, "about">): string {
  return about.terms.map(({ typed }) => typed).join(" ");
}

/** The terms outside what the asker tells of themselves. */
export function coreTerms({ terms }: Pick<About, "terms">): readonly Term[] {
  return terms.filter(({ isBackground }) => !isBackground);
}

/** Those of them that name a subject of the programme. */
export function knownTerms(about: Pick<About, "terms">): readonly Term[] {
  return coreTerms(about).filter(({ isKnown }) => isKnown);
}

/** The core terms, those that are alternatives together. */
export function facetsOf(about: Pick<About, "terms">): readonly (readonly Term[])[] {
  const facets: Term[][] = [];
  for (const term of coreTerms(about)) {
    const last = facets.at(-1);
    if (term.isAlternative && last) last.push(term);
    else facets.push([term]);
  }
  return facets;
}

/** Whether a question names nothing to look for or to leave out. */
export function namesNothing({ where, when, about }: Pick<Question, "where" | "when" | "about">): boolean {
  const lists = [where.places, where.excluded, where.unknown, when.ranges, about.headings, about.excluded, about.terms];
  return lists.every((list) => list.length === 0);
}
