import type { LanguageHints } from "../language/detect.ts";
import { detectLanguage } from "../language/detect.ts";
import { createEnglish } from "../language/english.ts";
import type { Language } from "../language/languages.ts";
import { isOtherLanguage } from "../language/other-latin.ts";
import { createStem } from "../language/stem.ts";
import { createIsStopWord } from "../language/stop-words.ts";
import { toCyrillic } from "../language/transliteration.ts";
import { createWordLists } from "../language/word-lists.ts";
import type { WordLists } from "../language/word-lists.ts";
import { ASKS_FOR_LIST } from "./asking.ts";
import type { Asking } from "./asking.ts";
import { isDateWord } from "./dates/date-words.ts";
import type { DateContext } from "./dates/dates.ts";
import { createElsewhere } from "./places/elsewhere-places.ts";
import { createExceptions } from "./recognisers/exclusions.ts";
import { markTokens } from "./recognisers/marked-tokens.ts";
import { questionOf } from "./question.ts";
import type { Question } from "./question.ts";
import type { Draft, Knowledge } from "./recognisers/recogniser.ts";
import { RECOGNISERS } from "./recognisers/recognisers.ts";
import { NO_NAMES } from "./programme/programme-names.ts";
import { NO_VENUES } from "./places/venues.ts";

/** Questions are cut to this many characters, so that reading stays fast; nobody asks longer ones. */
const QUESTION_LIMIT = 1_000;

/**
 * Dependencies of the reader. `lists` holds the word lists of both languages (by default all of them); `venues` and
 * `names` are empty by default.
 */
export type ReaderDeps = Pick<
  Knowledge,
  "gazetteer" | "geography" | "vocabulary" | "themeWords" | "introduction" | "programmeName"
> &
  Partial<Pick<Knowledge, "lists" | "stem" | "venues" | "names">>;

/** What a reader needs to know besides the text. */
export type ReadContext = DateContext &
  LanguageHints & {
    /** The classifier's result; without one, the question asks for a list. */
    asking?: Asking | undefined;
  };

/** Reads a question. Pure: the result depends only on the text and the context, which includes the day. */
export type ReadQuestion = (text: string, context: ReadContext) => Question;

/** Cuts a text to a number of characters on a word border, without splitting a surrogate pair. */
function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).toWellFormed();
  const border = cut.lastIndexOf(" ");
  return border > limit / 2 ? cut.slice(0, border) : cut;
}

/** The text of a question, ready to read. */
export interface TextRead {
  language: Language;
  /** It was Russian in Latin letters. */
  transliterated: boolean;
  /** It was neither French nor Russian. */
  isForeign: boolean;
  /** Russian in Cyrillic letters, and English translated word by word into French. */
  text: string;
}

/** Detects the language of a question and converts its text. */
export function createReadText(lists: Pick<WordLists, "english"> = createWordLists()) {
  const { isEnglish, toFrench } = createEnglish(lists);
  return (asked: string, hints: LanguageHints): TextRead => {
    const { language, transliterated } = detectLanguage(asked, hints);
    const typed = cutText(asked, QUESTION_LIMIT);
    if (language === "ru") {
      return { language, transliterated, isForeign: false, text: transliterated ? toCyrillic(typed) : typed };
    }
    const english = isEnglish(typed);
    const text = english ? toFrench(typed.normalize("NFC").toWellFormed()) : typed;
    return { language, transliterated, isForeign: english || isOtherLanguage(typed), text };
  };
}

/**
 * The text to embed. Excluded words are cut out, since their meaning is not wanted. An age is replaced by a noun
 * («дети»), since to the model one number looks like another.
 */
function meaningOf({ words: { tokens }, leftOut }: Draft, text: string): string {
  return [...leftOut]
    .sort((a, b) => b.from - a.from)
    .reduce(
      (rest, { from, to, by = "" }) => rest.slice(0, tokens[from]?.start) + by + rest.slice(tokens[to - 1]?.end),
      text,
    )
    .trim();
}

/** Builds the reader for a corpus. It runs the {@link RECOGNISERS} one after the other. */
export function createReader({
  vocabulary,
  lists = createWordLists(),
  stem = createStem(),
  venues = NO_VENUES,
  names = NO_NAMES,
  ...deps
}: ReaderDeps): ReadQuestion {
  const isStopWord = createIsStopWord(lists, stem);
  const knowledge: Knowledge = {
    ...deps,
    vocabulary,
    lists,
    stem,
    venues,
    names,
    isStopWord,
    elsewhere: createElsewhere({ lists, stem, gazetteer: deps.gazetteer, names, isStopWord }),
    isKnownWord: (word) => isStopWord(word) || vocabulary.has(word) || isDateWord(word),
  };
  const readText = createReadText(lists);
  return (asked, context) => {
    const { language, transliterated, isForeign, text } = readText(asked, context);
    const typed = text.normalize("NFC").toWellFormed();
    const words = markTokens(typed);
    const blank: Draft = {
      words,
      clock: context,
      asking: context.asking ?? ASKS_FOR_LIST,
      isTransliterated: transliterated,
      whole: words.text(),
      exceptions: createExceptions(words, deps.themeWords),
      leftOut: [],
      phrases: [],
      asides: { isAside: () => false, isBackground: () => false, isInStory: () => false, generic: false },
      question: { ...questionOf(language, { typed }), isForeign },
    };
    const draft = RECOGNISERS.reduce((known, { recognise }) => ({ ...known, ...recognise(known, knowledge) }), blank);
    const { question } = draft;
    return { ...question, about: { ...question.about, meaning: meaningOf(draft, typed) } };
  };
}
