import type { Daytime } from "../corpus/days/daytimes.ts";
import type { Theme } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";
import type { Asks, Scope } from "./asks.ts";
import type { Filter } from "../corpus/event/filters.ts";

/** A range of days, both included, ISO dates. */
export interface DateRange {
  from: string;
  to: string;
}

/** A typing error that was corrected in a name. */
export interface Correction {
  from: string;
  to: string;
}

/**
 * How the places of a follow-up question combine with those of the question before: they replace them, join those of
 * the other country (« avec Volgograd »), or are added («и Пермь добавьте»).
 */
export type PlaceJoin = "replace" | "beside" | "add";

/** The places asked for, as ids. */
export interface Where {
  places: readonly string[];
  /** Those of `places` around which to search (« près de Paris »). */
  near: readonly string[];
  excluded: readonly string[];
  /** Places outside the programme, as typed. */
  unknown: readonly string[];
  corrected: readonly Correction[];
  join: PlaceJoin;
}

/** The time asked for. */
export interface When {
  ranges: readonly DateRange[];
  /** The time of day; null for any. */
  daytime: Daytime | null;
  /** The hour after which, such as "20:00"; null for any. */
  after: string | null;
  /** The weekdays, 0 for Monday (« le mercredi », «по выходным»); empty for any. */
  weekdays: readonly number[];
  /** The question asks what begins or ends in these days; null when it asks what is on. */
  edge: "start" | "end" | null;
  /** The question asks about the past. */
  isPast: boolean;
  /**
   * « Cette année » was said after the end of the programme. For projects it then means the programme's days, and
   * `ranges` has them.
   */
  isThisYear: boolean;
  /** Times to leave out; they are already removed from `ranges`. */
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
  /** An unknown word narrows it (« tournoi de poker »). */
  isNarrowed: boolean;
  /** It stands where the asker tells of themselves (« je suis retraitée, … »). */
  isBackground: boolean;
  /** It is an alternative to the term before (« concerts, chorales et opéras »). */
  isAlternative: boolean;
}

/** The subject of the question. */
export interface About {
  /** Headings, and the folded words that name them. */
  headings: readonly Theme[];
  headingWords: readonly string[];
  /** A heading is meant as printed (« la rubrique sport »), not as a subject. */
  asksForHeading: boolean;
  /** In the order of the question. */
  terms: readonly Term[];
  /** Subjects to leave out (« sauf la dentelle »), each with the heading that it names. */
  excluded: readonly { folded: string; typed: string; heading: Theme | undefined }[];
  /** The text to embed: the question without what it excludes. */
  meaning: string;
  /** Ages, in years, of those it is for. An event that suits one of them is enough. */
  ages: readonly number[];
  /** The question asks for anything at all, so words without a match may be small talk. */
  isOpen: boolean;
}

/** A parsed question. It is shown to the asker, searched for, and used by the next question. */
export interface Question {
  language: Language;
  /** The text as typed, cut to the length limit. */
  typed: string;
  /** What the answer must say. */
  asks: Asks;
  /** What it is about. */
  scope: Scope;
  where: Where;
  when: When;
  about: About;
  /** Conditions on fields of the events, in the order of the question. */
  filters: readonly Filter[];
  /** It was asked in a language other than French or Russian; the answer is in French. */
  isForeign: boolean;
  /** It continues the question before (« et en décembre ? »), see `conversation/`. */
  isBuiltOn: boolean;
}

const NOWHERE: Where = { places: [], near: [], excluded: [], unknown: [], corrected: [], join: "replace" };
/** Any time. */
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

/** A question with these parts and nothing else. */
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

/** Whether a question names a time. */
export function isTimed({ ranges, daytime, weekdays }: Pick<When, "ranges" | "daytime" | "weekdays">): boolean {
  return ranges.length > 0 || daytime !== null || weekdays.length > 0;
}

/** The question without its time; excluded times stay. */
export function atAnyTime<Asked extends Pick<Question, "when">>(question: Asked): Asked {
  return { ...question, when: { ...question.when, ranges: [], daytime: null, after: null, weekdays: [], edge: null } };
}

/** Fills the fields that a question stored by an older version lacks. */
export function recalled(question: Question): Question {
  const { filters = [] } = question as Partial<Question>;
  return {
    ...question,
    when: { ...NO_TIME, ...question.when },
    about: { ...NOTHING_ASKED, ...question.about },
    filters,
  };
}

/** The terms of a question as typed, joined. */
export function wordsOf({ about }: Pick<Question, "about">): string {
  return about.terms.map(({ typed }) => typed).join(" ");
}

/** The terms outside the asker's background. */
export function coreTerms({ terms }: Pick<About, "terms">): readonly Term[] {
  return terms.filter(({ isBackground }) => !isBackground);
}

/** The core terms that name a subject of the programme. */
export function knownTerms(about: Pick<About, "terms">): readonly Term[] {
  return coreTerms(about).filter(({ isKnown }) => isKnown);
}

/** The core terms, with alternatives grouped together. */
export function facetsOf(about: Pick<About, "terms">): readonly (readonly Term[])[] {
  const facets: Term[][] = [];
  for (const term of coreTerms(about)) {
    const last = facets.at(-1);
    if (term.isAlternative && last) last.push(term);
    else facets.push([term]);
  }
  return facets;
}

/** Whether a question names nothing to search for or to exclude. */
export function namesNothing({
  where,
  when,
  about,
  filters,
}: Pick<Question, "where" | "when" | "about" | "filters">): boolean {
  const lists = [filters, where.places, where.excluded, where.unknown, about.headings, about.excluded, about.terms];
  return !isTimed(when) && lists.every((list) => list.length === 0);
}
