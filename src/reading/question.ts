import type { Theme } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";

/** A stretch of days, both ends included, ISO dates. */
export interface DateRange {
  from: string;
  to: string;
}

/** What the asker wants, beside what it is about. */
export type Intent = "find" | "all" | "count" | "anniversaries" | "help" | "greeting" | "thanks" | "more" | "detail";

/** Something about the dates of a question that no list of events can answer. */
export type DateProblem =
  /** The date does not exist, such as 31 February; `text` is what was asked. */
  { kind: "no-such-date"; text: string } | null;

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

export type OnlyTie = "next" | "oldest" | "newest";

/** A question, understood: a value that the asker is shown and that the next question can build on. */
export interface Question {
  language: Language;
  intent: Intent;
  /** Ids of the places asked for. */
  places: readonly string[];
  /** Those of them that are named as what lies near (« près de Paris »). */
  nearby: readonly string[];
  /** Ids of the places to leave out. */
  excluded: readonly string[];
  /** Places that the programme does not know, as typed. */
  unknown: readonly string[];
  corrected: readonly Correction[];
  ranges: readonly DateRange[];
  /** Times to leave out; `ranges` is without them. */
  excludedRanges: readonly DateRange[];
  dateProblem: DateProblem;
  themes: readonly Theme[];
  /** Folded words that named the themes. */
  themeTerms: readonly string[];
  /** What is left of the question once names, dates and ordinary words are taken out, as typed. */
  words: string;
  /** The question as it was typed, cut to what is read. */
  typed: string;
  /** What meaning is compared with: the same without what is to be left out. */
  asked: string;
  /** Folded words of `words`, what ranking works with. */
  terms: readonly string[];
  /** Those of `terms` that stand outside what the asker tells of themselves. */
  coreTerms: readonly string[];
  /** `coreTerms`, those that are listed as alternatives together (« concerts, chorales et opéras »). */
  facets: readonly (readonly string[])[];
  /** Those of `coreTerms` that name a subject of the programme. */
  knownTerms: readonly string[];
  /** Those of `knownTerms` that a word which nobody knows narrows (« tournoi de poker »). */
  narrowedTerms: readonly string[];
  /** Folded words outside what the asker tells of themselves that name what the programme does not have. */
  foreignTerms: readonly string[];
  /** Orders and subjects of several words that the programme does not have (« écris-moi », « bande dessinée »), as typed. */
  commands: readonly string[];
  /** It asks for a heading of the programme as it is printed, not for its subject. */
  asksForHeading: boolean;
  /** Subjects to leave out (« sauf la dentelle »), folded and as typed, with the theme that they name. */
  excludedSubjects: readonly { term: string; typed: string; theme: Theme | undefined }[];
  /** The question asks for anything at all, so that words which nothing matches may be chatter. */
  generic: boolean;
  /** Which item of the list before is meant (1-based; −1 the last), for the intent "detail". */
  item: number | null;
  /** A number of years that an anniversary question names (50 for « les 50 ans »). */
  years: number | null;
  /** An anniversary question asks for one tie only: that whose anniversary comes next, or the first or last one concluded. */
  onlyTie: OnlyTie | null;
  /** The question leans on the one before it (« et en décembre ? »). */
  elliptical: boolean;
  /** It chooses from the list before (« lesquels en mars ? », «из них»). */
  chooses: boolean;
  /** It is so short that it may lean on the one before without saying so (« le théâtre »). */
  isFragment: boolean;
  /** It asks for everything there is, whatever the subject (« tous domaines confondus »). */
  asksForEverything: boolean;
  /** It asks when, where or with whom, which may be meant of the list before. */
  asksOfList: boolean;
  placeJoin: PlaceJoin;
}

/** What of an understanding its words gave, for a question that has none. */
export const NO_WORDS = {
  words: "",
  terms: [],
  coreTerms: [],
  facets: [],
  knownTerms: [],
  narrowedTerms: [],
  foreignTerms: [],
  commands: [],
  generic: false,
} as const satisfies Partial<Question>;

/** The understanding of a question that says nothing at all. */
export function emptyQuestion(language: Language): Question {
  return {
    language,
    intent: "find",
    places: [],
    nearby: [],
    excluded: [],
    unknown: [],
    corrected: [],
    ranges: [],
    excludedRanges: [],
    dateProblem: null,
    themes: [],
    themeTerms: [],
    typed: "",
    asked: "",
    asksForHeading: false,
    excludedSubjects: [],
    ...NO_WORDS,
    item: null,
    years: null,
    onlyTie: null,
    elliptical: false,
    chooses: false,
    isFragment: false,
    asksForEverything: false,
    asksOfList: false,
    placeJoin: "replace",
  };
}
