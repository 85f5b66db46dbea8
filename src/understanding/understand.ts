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
import { createIsForeign, type IsForeign } from "./foreign-subjects.ts";
import { isTieWord, understandIntent } from "./intents.ts";
import { markTokens } from "./marked-tokens.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import { understandPlaces } from "./places.ts";
import { isThemeWord, understandThemes } from "./themes.ts";
import type { Understanding } from "./understanding.ts";
import { isDateWord } from "./date-words.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { COMMAND, FOREIGN_PHRASE } from "./words/foreign-phrases.ts";
import { WEEKDAYS } from "./words/clause-words.ts";
import { ANY_PROJECT, FILLER_PHRASES } from "./words/grammar.ts";

/** A question is read up to this many characters; nobody's question is longer, and reading stays quick. */
export const QUESTION_LIMIT = 1_000;
/** A question that names more places than this is read for the first ones. */
const PLACE_LIMIT = 30;

export interface UnderstandDeps {
  gazetteer: Gazetteer;
  geography: Geography;
  vocabulary: ProgrammeWords;
}

/** What the words of the programme are. */
export interface ProgrammeWords {
  /** Whether a folded word names one of its subjects. */
  namesSubject(foldedWord: string): boolean;
  /** Whether a folded word stands in the programme or names one of its subjects. */
  has(foldedWord: string): boolean;
  /** How many of these folded words, from one on, make up a phrase that names a subject; 0 for none. */
  phraseAt(foldedWords: readonly string[], from: number): number;
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

function saysSomething(foldedWord: string): boolean {
  return !isOrdinary(foldedWord) && (foldedWord.length > 1 || /\p{N}/u.test(foldedWord));
}

/** A run of words that names a subject; `to` is exclusive. */
interface Phrase {
  from: number;
  to: number;
}

/** A theme, a tie or any project, with nothing but ordinary words beside, is read as such and not as a phrase. */
function saysNoMore(phrase: readonly string[]): boolean {
  const isPlain = (folded: string) => ANY_PROJECT.test(folded) || isThemeWord(folded) || isTieWord(folded);
  return phrase.some(isPlain) && phrase.every((folded) => isPlain(folded) || isOrdinary(folded));
}

/** Takes the phrases that name subjects before their words can be read as dates or as small talk. */
function takePhrases(marked: MarkedTokens, vocabulary: ProgrammeWords): Phrase[] {
  const folded = marked.tokens.map((token, index) => (marked.isFree(index) ? token.folded : ""));
  const phrases: Phrase[] = [];
  for (let from = 0; from < folded.length; from += 1) {
    const to = from + vocabulary.phraseAt(folded, from);
    if (to === from || saysNoMore(folded.slice(from, to))) continue;
    phrases.push({ from, to });
    marked.take(from, to);
    from = to - 1;
  }
  return phrases;
}

/** Whether a word that nobody knows narrows a known one: « tournoi de poker », «корейское кино». */
function isNarrowed(marked: MarkedTokens, known: Subject, { index, folded }: Subject): boolean {
  const isAfter = index >= known.to;
  const between = isAfter ? marked.tokens.slice(known.to, index) : marked.tokens.slice(index + 1, known.index);
  if (between.length > LINK_WORDS || !between.every((token) => LINKS.has(token.folded))) return false;
  if (/[.,;:!?()…]/u.test(marked.typed(Math.min(index, known.index), Math.max(index + 1, known.to)))) return false;
  return isAfter || (between.length === 0 && RUSSIAN_ADJECTIVE.test(folded));
}

/** Groups subjects that are listed beside each other: « concerts, chorales et opéras » asks for any of them. */
function facetsOf(marked: MarkedTokens, subjects: readonly Subject[]): Subject[][] {
  const facets: Subject[][] = [];
  subjects.forEach((subject, at) => {
    const before = subjects[at - 1];
    const last = facets.at(-1);
    if (before && last && isListed(marked, before, subject)) last.push(subject);
    else facets.push([subject]);
  });
  return facets;
}

function isListed(marked: MarkedTokens, before: Subject, { index }: Subject): boolean {
  let first = index;
  while (first > before.to && LINKS.has(marked.tokens[first - 1]?.folded ?? "")) first -= 1;
  const joint = marked.tokens[first - 1]?.folded ?? "";
  if (first > before.to && CONJUNCTIONS.has(joint)) return first - 1 - before.to <= LINK_WORDS;
  const gap = marked.typed(first - 1, first + 1).slice(marked.typed(first - 1, first).length);
  return /^\s*[,;/]/u.test(gap) && marked.tokens.slice(before.to, first).every(({ folded }) => isOrdinary(folded));
}

/** What is asked of a machine rather than of the programme: orders, and things that need two words to be named. */
function commandsIn(marked: MarkedTokens): string[] {
  const text = marked.tokens.map(({ folded }) => folded).join(" ");
  return [COMMAND, FOREIGN_PHRASE].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

interface WordTests {
  isAside: Asides["isAside"];
  isForeign: IsForeign;
  /** The programme has the word or phrase. */
  isKnown: (folded: string) => boolean;
}

/** A word or phrase that may be what the question is about. */
interface Subject {
  /** Of its first word. */
  index: number;
  /** Exclusive. */
  to: number;
  raw: string;
  folded: string;
}

/** The phrases, and what no reader took and is not ordinary, as typed and folded. */
function subjectWords(marked: MarkedTokens, phrases: readonly Phrase[], { isAside, isForeign, isKnown }: WordTests) {
  const ofPhrases = phrases.map(({ from, to }): Subject => ({
    index: from,
    to,
    raw: marked.typed(from, to),
    folded: marked.tokens
      .slice(from, to)
      .map((token) => token.folded)
      .join(" "),
  }));
  const single = marked.tokens
    .map(({ raw, folded }, index): Subject => ({ index, to: index + 1, raw, folded }))
    .filter(({ folded, index }) => marked.isFree(index) && saysSomething(folded));
  const left = [...ofPhrases, ...single].sort((a, b) => a.index - b.index);
  const [foreign, own] = [
    left.filter(({ folded }) => isForeign(folded)),
    left.filter(({ folded }) => !isForeign(folded)),
  ];
  const core = own.filter(({ index }) => !isAside(index));
  const known = core.filter(({ folded }) => isKnown(folded));
  const unknown = core.filter(({ folded }) => !isKnown(folded));
  const narrowed = known.filter((word) => unknown.some((other) => isNarrowed(marked, word, other)));
  const foldedOf = (list: readonly Subject[]) => list.map(({ folded }) => folded);
  return {
    words: left.map(({ raw }) => raw).join(" "),
    terms: foldedOf(own),
    coreTerms: foldedOf(core),
    facets: facetsOf(marked, core).map(foldedOf),
    knownTerms: foldedOf(known),
    narrowedTerms: foldedOf(narrowed),
    foreignTerms: [...foldedOf(foreign.filter(({ index }) => !isAside(index))), ...commandsIn(marked)],
  };
}

/** Little words that join a word to the one that it narrows, and how many of them. */
const LINKS = new Set("de du des d la le les l en a au aux sur pour avec по для с со на в во из к о об".split(" "));
const LINK_WORDS = 2;
const CONJUNCTIONS = new Set("et ou ni ainsi que puis voire и или ни да либо также".split(" "));
const RUSSIAN_ADJECTIVE = /(?:[ыи]й|ой|ая|яя|ое|ее|ые|ие|[ое]го|[ое]му|[ыи]м|[ое]м|[ую]ю|[ыи]х|[ыи]ми)$/u;

/** Builds the reader of questions over a corpus's places and words. */
export function createUnderstand({ gazetteer, geography, vocabulary }: UnderstandDeps): Understand {
  const elsewhere = createElsewhere();
  const stem = createStem();
  const isForeign = createIsForeign(stem, (word) => vocabulary.namesSubject(word));
  const isKnownWord = (word: string) => isOrdinary(word) || vocabulary.has(word) || isDateWord(word);
  return (question, context) => {
    const { language, transliterated } = detectLanguage(question, context);
    const typed = cutText(question, QUESTION_LIMIT);
    const asked = transliterated ? toCyrillic(typed) : typed;
    const marked = markTokens(asked);
    respellMonths(marked, isKnownWord);
    const whole = marked.text();
    takeFillers(marked);
    const places = understandPlaces(marked, { gazetteer, geography, elsewhere, stem, isKnownWord, language });
    const text = asked.normalize("NFC").toWellFormed();
    const isSubject = (word: string) => !isOrdinary(word) && vocabulary.has(word) && !isForeign(word);
    const asides = findAsides(marked, text, { isSubject, isForeign });
    const phrases = takePhrases(marked, vocabulary);
    const dates = understandDates(marked, { ...context, isKnownWord }, asides);
    const namesSomething =
      [...places.places, ...places.excluded, ...places.unknown, ...dates.ranges, ...phrases].length > 0 ||
      dates.problem !== null;
    const core = marked.tokens
      .map(({ folded }) => folded)
      .filter((_, index) => !asides.isAside(index))
      .join(" ");
    const intent = understandIntent(marked, { whole, core }, namesSomething);
    const { themes, themeTerms } = understandThemes(marked, asides.isAside);
    const { words, ...terms } = subjectWords(marked, phrases, {
      isAside: asides.isAside,
      isForeign,
      isKnown: (word) => word.includes(" ") || vocabulary.has(word),
    });
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
      asked: places.places.length > 0 ? words : asides.core,
      ...terms,
      generic: asides.generic,
    };
  };
}
