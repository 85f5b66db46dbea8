import type { Geography } from "../corpus/geography.ts";
import type { LanguageHints } from "../language/detect.ts";
import { detectLanguage } from "../language/detect.ts";
import { createStem } from "../language/stem.ts";
import { createIsStopWord } from "../language/stop-words.ts";
import { toCyrillic } from "../language/transliteration.ts";
import { createWordLists } from "../language/word-lists.ts";
import type { WordLists } from "../language/word-lists.ts";
import { findAsides } from "./asides.ts";
import { readDates } from "./dates.ts";
import type { DateContext } from "./dates.ts";
import { createElsewhere } from "./elsewhere-places.ts";
import { respellMonths } from "./month-spelling.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { createExceptions, respellExceptions } from "./exclusions.ts";
import { isTieWord, readIntent } from "./intents.ts";
import { markTokens } from "./marked-tokens.ts";
import type { MarkedTokens, Span } from "./marked-tokens.ts";
import { createFindOutOfScope, createIsOutOfScope } from "./out-of-scope.ts";
import { readPlaces } from "./places.ts";
import { readThemes } from "./themes.ts";
import { findExcludedSubjects, findPhrases, subjectWords } from "./subject-words.ts";
import type { ProgrammeWords } from "./programme-words.ts";
import type { Question } from "./question.ts";
import { isDateWord } from "./date-words.ts";
import { WEEKDAYS } from "./words/clause-words.ts";
import { FILLER_PHRASES } from "./words/grammar.ts";

/** A question is read up to this many characters; nobody's question is longer, and reading stays quick. */
const QUESTION_LIMIT = 1_000;
/** A question that names more places than this is read for the first ones. */
const PLACE_LIMIT = 30;

export interface ReaderDeps {
  gazetteer: Gazetteer;
  geography: Geography;
  vocabulary: ProgrammeWords;
  /** What is known of both languages; by default all that there is. */
  lists?: WordLists;
}

/** Reads a question: a pure function of the text, what is known of the asker, and the day. */
export type ReadQuestion = (question: string, context: DateContext & LanguageHints) => Question;

/** Cuts a text to a number of characters on a word border, without splitting a surrogate pair. */
function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).toWellFormed();
  const border = cut.lastIndexOf(" ");
  return border > limit / 2 ? cut.slice(0, border) : cut;
}

/** The text that is read of a question, Russian in Latin letters in its own, and its language. */
export function readText(question: string, hints: LanguageHints) {
  const { language, transliterated } = detectLanguage(question, hints);
  const typed = cutText(question, QUESTION_LIMIT);
  return { language, transliterated, text: transliterated ? toCyrillic(typed) : typed };
}

/** Takes turns of phrase that say nothing before their words can be taken for subjects. */
function takeFillers(marked: MarkedTokens): void {
  const text = marked.text();
  for (const match of text.matchAll(FILLER_PHRASES)) {
    const { from, to } = marked.spanOf(match);
    marked.take(from, to);
  }
  marked.tokens.forEach(({ folded }, index) => {
    if (WEEKDAYS.test(folded)) marked.take(index, index + 1);
  });
}

/** A text without some of its words, so that its meaning is not that of what is left out. */
function withoutWords({ tokens }: MarkedTokens, text: string, words: readonly Span[]): string {
  return [...words]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => rest.slice(0, tokens[from]?.start) + rest.slice(tokens[to - 1]?.end), text)
    .trim();
}

/** Builds the reader of questions over a corpus's places and words. */
export function createReader({
  gazetteer,
  geography,
  vocabulary,
  lists = createWordLists(),
}: ReaderDeps): ReadQuestion {
  const stem = createStem();
  const elsewhere = createElsewhere({ lists, gazetteer, stem });
  const isStopWord = createIsStopWord(lists, stem);
  const isOutOfScope = createIsOutOfScope(lists, stem, (word) => vocabulary.namesSubject(word));
  const findOutOfScope = createFindOutOfScope(lists);
  const isKnownWord = (word: string) => isStopWord(word) || vocabulary.has(word) || isDateWord(word);
  return (question, context) => {
    const { language, transliterated, text: asked } = readText(question, context);
    const marked = markTokens(asked);
    respellMonths(marked, isKnownWord);
    const whole = marked.text();
    takeFillers(marked);
    respellExceptions(marked);
    const exceptions = createExceptions(marked);
    const places = readPlaces(marked, {
      gazetteer,
      geography,
      elsewhere,
      stem,
      lists,
      isKnownWord,
      isStopWord,
      language,
      exceptions,
    });
    const text = asked.normalize("NFC").toWellFormed();
    const isKnown = (word: string) => vocabulary.speaksOfSubject(word);
    const named = findPhrases(marked, vocabulary, isStopWord);
    const left = findExcludedSubjects(marked, named, { exceptions, isKnown, isStopWord });
    for (const { from, to } of left.exceptions) marked.take(from, to);
    const phrases = named.filter(({ from }) => marked.isFree(from));
    const inPhrase = (index: number) => phrases.some(({ from, to }) => index >= from && index < to);
    const asides = findAsides(marked, {
      isOutOfScope,
      isSubject: (index) => {
        const word = marked.tokens[index]?.folded ?? "";
        return inPhrase(index) || (!isStopWord(word) && vocabulary.has(word) && !isOutOfScope(word));
      },
      saysNothing: (index) => !inPhrase(index) && isStopWord(marked.tokens[index]?.folded ?? ""),
    });
    for (const { from, to } of phrases) marked.take(from, to);
    const isPlaced = [...places.places, ...places.excluded, ...places.unknown].length > 0;
    const saysMore = marked.tokens.some(
      ({ folded }, index) =>
        marked.isFree(index) &&
        !asides.isAside(index) &&
        !isStopWord(folded) &&
        !isDateWord(folded) &&
        // An anniversary can be asked for soon whatever the year.
        !isTieWord(folded),
    );
    // Where nothing else is asked, the background tells when: « je rédige l’agenda du mois prochain, qu’avez-vous ? ».
    const isOnlyDated = !isPlaced && phrases.length === 0 && !saysMore;
    const dates = readDates(
      marked,
      { ...context, isKnownWord },
      {
        isAside: asides.isAside,
        ...(isOnlyDated ? {} : { isBackground: asides.isBackground }),
        asksOfSubject: phrases.length > 0 || saysMore,
        exceptions,
      },
    );
    const namesSomething =
      [...places.places, ...places.excluded, ...places.unknown, ...dates.ranges, ...phrases].length > 0 ||
      dates.problem !== null;
    const core = marked.tokens
      .map(({ folded }) => folded)
      .filter((_, index) => !asides.isAside(index))
      .join(" ");
    const intent = readIntent(
      marked,
      { whole, core },
      { namesSomething, placeCount: places.places.length + places.unknown.length, isStopWord },
    );
    const { themes, themeTerms } = readThemes(marked, asides.isAside);
    const { words, ...terms } = subjectWords(marked, phrases, {
      isAside: asides.isAside,
      isOutOfScope,
      findOutOfScope,
      isKnown,
      isStopWord,
    });
    const said = [...places.exceptions, ...left.exceptions, ...dates.exceptions];
    return {
      language,
      ...intent,
      places: places.places.slice(0, PLACE_LIMIT),
      nearby: places.nearby,
      excluded: places.excluded,
      unknown: places.unknown,
      corrected: transliterated ? [] : places.corrected,
      ranges: dates.ranges,
      excludedRanges: dates.excluded,
      dateProblem: dates.problem,
      themes,
      themeTerms,
      words,
      typed: text,
      asked: withoutWords(marked, text, said),
      excludedSubjects: left.subjects,
      ...terms,
      generic: asides.generic,
    };
  };
}
