import type { Geography } from "../corpus/geography.ts";
import type { LanguageHints } from "../language/detect.ts";
import { detectLanguage } from "../language/detect.ts";
import { createStem } from "../language/stem.ts";
import { toCyrillic } from "../language/transliteration.ts";
import { findAsides } from "./asides.ts";
import type { Asides } from "./asides.ts";
import { understandDates } from "./dates.ts";
import type { DateContext } from "./dates.ts";
import { createElsewhere } from "./elsewhere-places.ts";
import { respellMonths } from "./month-spelling.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { understandIntent } from "./intents.ts";
import { markTokens } from "./marked-tokens.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import { understandPlaces } from "./places.ts";
import { understandThemes } from "./themes.ts";
import type { Understanding } from "./understanding.ts";
import { isDateWord } from "./date-words.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { WEEKDAYS } from "./words/clause-words.ts";
import { FILLER_PHRASES } from "./words/grammar.ts";

/** A question is read up to this many characters; nobody's question is longer, and reading stays quick. */
export const QUESTION_LIMIT = 1_000;
/** A question that names more places than this is read for the first ones. */
const PLACE_LIMIT = 30;

export interface UnderstandDeps {
  gazetteer: Gazetteer;
  geography: Geography;
  /** Whether a folded word stands in the texts of the programme. */
  isProgrammeWord: (foldedWord: string) => boolean;
}

/** Reads a question: a pure function of the text, what is known of the asker, and the day. */
export type Understand = (question: string, context: DateContext & LanguageHints) => Understanding;

/** Cuts a text to a number of characters on a word border, without splitting a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).toWellFormed();
  const border = cut.lastIndexOf(" ");
  return border > limit / 2 ? cut.slice(0, border) : cut;
}

/** Takes turns of phrase that say nothing before their words can be taken for subjects. */
function takeFillers(marked: MarkedTokens): void {
  const text = marked.text();
  for (const match of text.matchAll(FILLER_PHRASES)) {
    const from = text.slice(0, match.index).split(" ").length - 1;
    marked.take(from, from + match[0].split(" ").length);
  }
  marked.tokens.forEach(({ folded }, index) => {
    if (WEEKDAYS.test(folded)) marked.take(index, index + 1);
  });
}

function isSubject(foldedWord: string): boolean {
  return !isOrdinary(foldedWord) && (foldedWord.length > 1 || /\p{N}/u.test(foldedWord));
}

/** What no reader took and what is not ordinary, as typed and folded. */
function subjectWords(marked: MarkedTokens, { isAside }: Asides) {
  const left = marked.tokens
    .map((token, index) => ({ ...token, index }))
    .filter(({ folded, index }) => marked.isFree(index) && isSubject(folded));
  return {
    words: left.map(({ raw }) => raw).join(" "),
    terms: left.map(({ folded }) => folded),
    coreTerms: left.filter(({ index }) => !isAside(index)).map(({ folded }) => folded),
  };
}

/** Builds the reader of questions over a corpus's places and words. */
export function createUnderstand({ gazetteer, geography, isProgrammeWord }: UnderstandDeps): Understand {
  const elsewhere = createElsewhere();
  const stem = createStem();
  const isKnownWord = (word: string) => isOrdinary(word) || isProgrammeWord(word) || isDateWord(word);
  return (question, context) => {
    const { language, transliterated } = detectLanguage(question, context);
    const typed = cutText(question, QUESTION_LIMIT);
    const asked = transliterated ? toCyrillic(typed) : typed;
    const marked = markTokens(asked);
    respellMonths(marked, isKnownWord);
    const whole = marked.text();
    takeFillers(marked);
    const places = understandPlaces(marked, { gazetteer, geography, elsewhere, stem, isKnownWord, language });
    const dates = understandDates(marked, context);
    const intent = understandIntent(marked, whole);
    const { themes, themeTerms } = understandThemes(marked);
    const asides = findAsides(marked, asked.normalize("NFC").toWellFormed());
    const { words, terms, coreTerms } = subjectWords(marked, asides);
    return {
      language,
      ...intent,
      places: places.places.slice(0, PLACE_LIMIT),
      excluded: places.excluded,
      unknown: places.unknown,
      corrected: transliterated ? [] : places.corrected,
      ranges: dates.ranges,
      dateProblem: dates.problem,
      themes,
      themeTerms,
      words,
      // A name would make every event of its place alike to the question: where one decides, the rest is compared.
      asked: places.places.length > 0 ? words : asked,
      terms,
      coreTerms,
      generic: asides.generic,
    };
  };
}
