import type { Daytime } from "../corpus/days/daytimes.ts";
import type { Theme } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";
import type { Asks, Scope } from "./asks.ts";
import type { Filter } from "../corpus/event/filters.ts";

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

/**
 * How the places of a question that leans on the one before go with those asked for there: instead of them, beside those of
 * the other country (« avec Volgograd »), or added to them («и Пермь добавьте»).
 */
export type PlaceJoin = "replace" | "beside" | "add";

/** Where. Ids of places. */
export interface Where {
  places: readonly string[];
  /** Those of `places` that are named as what lies near (« près de Paris »). */
  near: readonly string[];
  excluded: readonly string[];
  /** Places that the programme does not have, as typed. */
  unknown: readonly string[];
  corrected: readonly Correction[];
  join: PlaceJoin;
}

/** When. */
export interface When {
  ranges: readonly DateRange[];
  /** At which time of these days, or of all; null for any. */
  daytime: Daytime | null;
  /** After which hour of it, such as "20:00"; null for any. */
  after: string | null;
  /** On which days of the week, 0 for Monday: « le mercredi », «по выходным»; empty for any. */
  weekdays: readonly number[];
  /** What begins or what ends in these days is asked for, and not what is on; null for what is. */
  edge: "start" | "end" | null;
  /** What has been is asked for, and not what is to come. */
  isPast: boolean;
  /** « Cette année » is said after a programme that is over: of projects it is the programme's own, which `ranges` then has. */
  isThisYear: boolean;
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
  /** A heading is asked for as it is printed, and not its subject (« la rubrique sport »). */
  asksForHeading: boolean;
  /** In the order of the question. */
  terms: readonly Term[];
  /** Subjects to leave out (« sauf la dentelle »), with the headings that they name. */
  excluded: readonly { folded: string; typed: string; heading: Theme | undefined }[];
  /** What meaning is compared with: the question without what is to be left out. */
  meaning: string;
  /** Ages in years of those for whom it is to be, where it asks what there is: one of them is enough. */
  ages: readonly number[];
  /** The question asks for anything at all, so that words which nothing matches may be chatter. */
  isOpen: boolean;
}

/** A question, read: a value that the asker is shown, that is searched for, and that the next question can build on. */
export interface Question {
  language: Language;
  /** As it was typed, cut to what is read. */
  typed: string;
  /** What the answer has to tell. */
  asks: Asks;
  /** Of what. */
  scope: Scope;
  where: Where;
  when: When;
  about: About;
  /** What it has to be by its fields; in the order of the question. */
  filters: readonly Filter[];
  /** It was asked in a language that is neither of ours, and is answered in French. */
  isForeign: boolean;
  /** It was built on the one before it (« et en décembre ? »), see `conversation/`. */
  isBuiltOn: boolean;
}

const NOWHERE: Where = { places: [], near: [], excluded: [], unknown: [], corrected: [], join: "replace" };
/** No time asked for. */
export const NO_TIME: When = {
  ranges: [],
  daytime: null,
  after: null,
  weekdays: [],
  edge: null,
  isPast: false,
  isThisYear: false,
  excluded: [],
  impossible: null,
};
export const NOTHING_ASKED: About = {
  headings: [],
  headingWords: [],
  asksForHeading: false,
  terms: [],
  excluded: [],
  meaning: "",
  ages: [],
  isOpen: false,
};

/** A question that says nothing but what is given. */
export function questionOf(
  language: Language,
  {
    asks = { kind: "list" },
    scope = { kind: "projects" },
    typed = "",
    filters = [],
    ...parts
  }: {
    asks?: Asks;
    scope?: Scope;
    typed?: string;
    where?: Partial<Where>;
    when?: Partial<When>;
    about?: Partial<About>;
    filters?: readonly Filter[];
  } = {},
): Question {
  return {
    language,
    typed,
    asks,
    scope,
    where: { ...NOWHERE, ...parts.where },
    when: { ...NO_TIME, ...parts.when },
    about: { ...NOTHING_ASKED, ...parts.about },
    filters,
    isForeign: false,
    isBuiltOn: false,
  };
}

/** Whether a question says when. */
export function isTimed({ ranges, daytime, weekdays }: Pick<When, "ranges" | "daytime" | "weekdays">): boolean {
  return ranges.length > 0 || daytime !== null || weekdays.length > 0;
}

/** The same question at any time, but for times to leave out. */
export function atAnyTime<Asked extends Pick<Question, "when">>(question: Asked): Asked {
  return { ...question, when: { ...question.when, ranges: [], daytime: null, after: null, weekdays: [], edge: null } };
}

/** A question that another version may have kept: what that did not know of is not asked for. */
export function recalled(question: Question): Question {
  const { filters = [] } = question as Partial<Question>;
  return {
    ...question,
    when: { ...NO_TIME, ...question.when },
    about: { ...NOTHING_ASKED, ...question.about },
    filters,
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
export function namesNothing({
  where,
  when,
  about,
  filters,
}: Pick<Question, "where" | "when" | "about" | "filters">): boolean {
  const lists = [filters, where.places, where.excluded, where.unknown, about.headings, about.excluded, about.terms];
  return !isTimed(when) && lists.every((list) => list.length === 0);
}
