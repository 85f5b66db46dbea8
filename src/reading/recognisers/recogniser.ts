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

/** What recognisers know beside the question. */
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

/** A question while it is read. */
export interface Draft {
  /** Its words, each of which one recogniser may take. */
  words: MarkedTokens;
  clock: DateContext;
  /** What it asks for, as it was learned to tell. */
  asking: Asking;
  /** Whether it was Russian in Latin letters, in which every name is spelt otherwise. */
  isTransliterated: boolean;
  /** All folded words, before any was taken. */
  whole: string;
  /** What tells which of the things that are named are to be left out, and where the words stand that say so. */
  exceptions: Exceptions;
  leftOut: readonly (Span & { /** What is meant instead; nothing by default. */ by?: string })[];
  /** Runs of words that name a subject of the programme. */
  phrases: readonly Span[];
  /** Which words only tell of the asker. */
  asides: Asides;
  question: Question;
}

/**
 * One step of reading: it looks at the words that are free, takes those that it understands, and adds what they say. What it
 * reads and what it leaves alone is shown by its examples in `examples/`, in the file of its name, which are its test.
 */
export interface Recogniser {
  name: string;
  /** Which words it takes, so that the list of recognisers says how a question is shared out among them. */
  takes: string;
  recognise: (draft: Draft, knowledge: Knowledge) => Partial<Draft>;
}
