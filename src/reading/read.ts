import type { LanguageHints } from "../language/detect.ts";
import { detectLanguage } from "../language/detect.ts";
import { createStem } from "../language/stem.ts";
import { createIsStopWord } from "../language/stop-words.ts";
import { toCyrillic } from "../language/transliteration.ts";
import { createWordLists } from "../language/word-lists.ts";
import { isDateWord } from "./date-words.ts";
import type { DateContext } from "./dates.ts";
import { createElsewhere } from "./elsewhere-places.ts";
import { createExceptions } from "./exclusions.ts";
import { markTokens } from "./marked-tokens.ts";
import { questionOf } from "./question.ts";
import type { Question } from "./question.ts";
import type { Draft, Knowledge } from "./recogniser.ts";
import { RECOGNISERS } from "./recognisers.ts";

/** A question is read up to this many characters; nobody's question is longer, and reading stays quick. */
const QUESTION_LIMIT = 1_000;

/** What reading stands on; `lists` is what is known of both languages, by default all that there is. */
export type ReaderDeps = Pick<Knowledge, "gazetteer" | "geography" | "vocabulary" | "themeWords" | "introduction"> &
  Partial<Pick<Knowledge, "lists">>;

/** Reads a question: a pure function of the text, what is known of the asker, and the day. */
export type ReadQuestion = (text: string, context: DateContext & LanguageHints) => Question;

/** Cuts a text to a number of characters on a word border, without splitting a surrogate pair. */
function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).toWellFormed();
  const border = cut.lastIndexOf(" ");
  return border > limit / 2 ? cut.slice(0, border) : cut;
}

/** The text that is read of a question, Russian in Latin letters in its own, and its language. */
export function readText(text: string, hints: LanguageHints) {
  const { language, transliterated } = detectLanguage(text, hints);
  const typed = cutText(text, QUESTION_LIMIT);
  return { language, transliterated, text: transliterated ? toCyrillic(typed) : typed };
}

/** The text without the words that leave something out, so that its meaning is not that of what is left out. */
function withoutExceptions({ words: { tokens }, leftOut }: Draft, text: string): string {
  return [...leftOut]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => rest.slice(0, tokens[from]?.start) + rest.slice(tokens[to - 1]?.end), text)
    .trim();
}

/** Builds the reader of questions over a corpus's places and words: one recogniser after the other, see {@link RECOGNISERS}. */
export function createReader({ vocabulary, lists = createWordLists(), ...deps }: ReaderDeps): ReadQuestion {
  const stem = createStem();
  const isStopWord = createIsStopWord(lists, stem);
  const knowledge: Knowledge = {
    ...deps,
    vocabulary,
    lists,
    stem,
    isStopWord,
    elsewhere: createElsewhere({ lists, stem, gazetteer: deps.gazetteer }),
    isKnownWord: (word) => isStopWord(word) || vocabulary.has(word) || isDateWord(word),
  };
  return (asked, context) => {
    const { language, transliterated, text } = readText(asked, context);
    const typed = text.normalize("NFC").toWellFormed();
    const words = markTokens(typed);
    const blank: Draft = {
      words,
      clock: context,
      isTransliterated: transliterated,
      whole: words.text(),
      exceptions: createExceptions(words, deps.themeWords),
      leftOut: [],
      phrases: [],
      asides: { isAside: () => false, isBackground: () => false, generic: false },
      question: questionOf(language, { typed }),
    };
    const draft = RECOGNISERS.reduce((known, { recognise }) => ({ ...known, ...recognise(known, knowledge) }), blank);
    const { question } = draft;
    return { ...question, about: { ...question.about, meaning: withoutExceptions(draft, typed) } };
  };
}
