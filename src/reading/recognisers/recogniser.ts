import type { Geography } from "../../corpus/places/geography.ts";
import type { Stem } from "../../language/stem.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { WordLists } from "../../language/word-lists.ts";
import type { Asides } from "./asides.ts";
import type { Asking } from "../asking.ts";
import type { DateContext } from "../dates/dates.ts";
import type { Elsewhere } from "../places/elsewhere-places.ts";
import type { Exceptions } from "./exclusions.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { IntroductionWords } from "../programme/introduction-words.ts";
import type { ProgrammeName } from "../programme/programme-name.ts";
import type { ProgrammeNames } from "../programme/programme-names.ts";
import type { MarkedTokens, Span } from "./marked-tokens.ts";
import type { IsKnownWord, ProgrammeWords } from "../programme/programme-words.ts";
import type { Question } from "../question.ts";
import type { ThemeWords } from "../programme/themes.ts";
import type { Venues } from "../places/venues.ts";

/** What all recognisers may use. */
export interface Knowledge {
  gazetteer: Gazetteer;
  geography: Geography;
  vocabulary: ProgrammeWords;
  elsewhere: Elsewhere;
  themeWords: ThemeWords;
  introduction: IntroductionWords;
  programmeName: ProgrammeName;
  venues: Venues;
  names: ProgrammeNames;
  stem: Stem;
  lists: WordLists;
  isStopWord: IsStopWord;
  isKnownWord: IsKnownWord;
}

/** A question while it is being read. */
export interface Draft {
  /** Its words; each can be taken once. */
  words: MarkedTokens;
  clock: DateContext;
  /** The classifier's result. */
  asking: Asking;
  /** It was Russian in Latin letters, so every name has an unusual spelling. */
  isTransliterated: boolean;
  /** All folded words, before any was taken. */
  whole: string;
  /** Decides which of the things named are excluded. */
  exceptions: Exceptions;
  leftOut: readonly (Span & {
    /** Replaces the words in the text to embed; by default they are cut out. */
    by?: string;
  })[];
  /** Phrases that name subjects of the programme. */
  phrases: readonly Span[];
  /** Which words are background about the asker. */
  asides: Asides;
  question: Question;
}

/**
 * One step of reading. It looks at the free words, takes those that it understands, and returns what they mean. Its
 * examples, which are its test, are in the file of its name in `test/reading/examples/`.
 */
export interface Recogniser {
  name: string;
  /** The words that it takes, for the documentation of the list of recognisers. */
  takes: string;
  recognise: (draft: Draft, knowledge: Knowledge) => Partial<Draft>;
}
