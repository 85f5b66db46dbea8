import type { IsStopWord } from "../language/stop-words.ts";
import type { Asides } from "./recognisers/asides.ts";
import { isDateWord } from "./dates/date-words.ts";
import type { Exceptions } from "./recognisers/exclusions.ts";
import { isTieWord } from "./intents.ts";
import type { MarkedTokens, Span } from "./recognisers/marked-tokens.ts";
import type { ProgrammeWords } from "./programme/programme-words.ts";
import type { Term } from "./question.ts";
import type { ThemeWords } from "./programme/themes.ts";
import { FILTER_WORDS, NEED_WORDS } from "./words/filter-words.ts";
import { OPENING_ASKED } from "./words/kinds/when.ts";
import { ANY_PROJECT, FOR_WHOM } from "./words/grammar.ts";
import { matchesIn } from "./words/pattern.ts";

/** Words that may stand between a term and the word that narrows it, and at most how many. */
const LINKS = new Set("de du des d la le les l en a au aux sur pour avec по для с со на в во из к о об".split(" "));
const LINK_WORDS = 2;
const CONJUNCTIONS = new Set("et ou ni ainsi que puis voire и или ни да либо также".split(" "));
const RUSSIAN_ADJECTIVE = /(?:[ыи]й|ой|ая|яя|ое|ее|ые|ие|[ое]го|[ое]му|[ыи]м|[ое]м|[ую]ю|[ыи]х|[ыи]ми)$/u;

function saysSomething(foldedWord: string, isStopWord: IsStopWord): boolean {
  return !isStopWord(foldedWord) && (foldedWord.length > 1 || /\p{N}/u.test(foldedWord));
}

/** Words that name a subject together. */
export type Phrase = Span;

/** Tests for words that name no subject. */
type PhraseTests = Pick<ThemeWords, "themeOf"> & { isStopWord: IsStopWord };

/** Whether a phrase only names a heading, ties or projects, with stop words: it is then read as such. */
function saysNoMore(phrase: readonly string[], { themeOf, isStopWord }: PhraseTests): boolean {
  const isPlain = (folded: string) => ANY_PROJECT.test(folded) || themeOf(folded) !== undefined || isTieWord(folded);
  // « La Fête de la musique » is more than the headings « fêtes » and « musique ».
  const themes = new Set(phrase.flatMap((folded) => themeOf(folded) ?? []));
  return themes.size <= 1 && phrase.some(isPlain) && phrase.every((folded) => isPlain(folded) || isStopWord(folded));
}

/** Whether a stop word names the audience of an event: « pour les retraités ». Without « pour » it describes the asker. */
function isForWhom(folded: readonly string[], at: number, vocabulary: ProgrammeWords, isStopWord: IsStopWord): boolean {
  const word = folded[at] ?? "";
  return (
    isStopWord(word) &&
    FOR_WHOM.test(folded.slice(Math.max(0, at - 2), at).join(" ")) &&
    vocabulary.speaksOfSubject(word)
  );
}

/** Whether a longer phrase with a date word begins inside a phrase: in «ищу работу на лето» the summer is no date. */
function givesWayToDated(folded: readonly string[], { from, to }: Span, vocabulary: ProgrammeWords): boolean {
  for (let inner = from + 1; inner < to; inner += 1) {
    const length = vocabulary.phraseAt(folded, inner);
    const beyond = length > to - from ? folded.slice(to, inner + length) : [];
    if (beyond.some((word, index) => isDateWord(word, folded[to + index - 1]))) return true;
  }
  return false;
}

/** The phrases of the subject index among the free words, and the audiences; no words are taken. */
export function findPhrases(marked: MarkedTokens, vocabulary: ProgrammeWords, tests: PhraseTests): Phrase[] {
  const folded = marked.tokens.map((token, index) => (marked.isFree(index) ? token.folded : ""));
  const phrases: Phrase[] = [];
  // « Accessible en fauteuil roulant », «билеты распроданы»: a condition, not a subject.
  const needs = [...[...NEED_WORDS, ...FILTER_WORDS].map(([, pattern]) => pattern), OPENING_ASKED].flatMap((pattern) =>
    [...matchesIn(marked.text(), pattern)].map((match) => marked.spanOf(match)),
  );
  const isNeed = (at: number, to: number) => needs.some((need) => need.from <= at && to <= need.to);
  for (let from = 0; from < folded.length; from += 1) {
    const to = from + vocabulary.phraseAt(folded, from);
    if (to === from && isForWhom(folded, from, vocabulary, tests.isStopWord)) phrases.push({ from, to: from + 1 });
    if (to === from || saysNoMore(folded.slice(from, to), tests) || isNeed(from, to)) continue;
    // « Les jeunes pousses » wins over « les jeunes ».
    if (LINKS.has(folded[from] ?? "") && vocabulary.phraseAt(folded, from + 1) > 1) continue;
    if (givesWayToDated(folded, { from, to }, vocabulary)) continue;
    phrases.push({ from, to });
    from = to - 1;
  }
  return phrases;
}

/** Whether an unknown word narrows a known one: « tournoi de poker », «корейское кино». */
function isNarrowed(marked: MarkedTokens, known: Subject, { from, folded }: Subject): boolean {
  const isAfter = from >= known.to;
  const between = isAfter ? marked.tokens.slice(known.to, from) : marked.tokens.slice(from + 1, known.from);
  if (between.length > LINK_WORDS || !between.every((token) => LINKS.has(token.folded))) return false;
  if (/[.,;:!?()…]/u.test(marked.typed(Math.min(from, known.from), Math.max(from + 1, known.to)))) return false;
  return isAfter || (between.length === 0 && RUSSIAN_ADJECTIVE.test(folded));
}

/** Whether a subject is an alternative to the one before: « concerts, chorales et opéras ». */
function isListed(marked: MarkedTokens, before: Subject, { from }: Subject, isStopWord: IsStopWord): boolean {
  let first = from;
  while (first > before.to && LINKS.has(marked.tokens[first - 1]?.folded ?? "")) first -= 1;
  const joint = marked.tokens[first - 1]?.folded ?? "";
  if (first > before.to && CONJUNCTIONS.has(joint)) return first - 1 - before.to <= LINK_WORDS;
  return (
    /^\s*[,;:/(]/u.test(marked.gapBefore(first)) &&
    marked.tokens.slice(before.to, first).every(({ folded }) => isStopWord(folded))
  );
}

export interface WordTests {
  isAside: Asides["isAside"];
  isStopWord: IsStopWord;
  /** Whether a word or phrase names a subject of the programme. */
  isKnown: (folded: string) => boolean;
}

/** A word or phrase that may be what the question is about. */
interface Subject extends Span {
  raw: string;
  folded: string;
}

/** The phrases and the free words that are no stop words, in the order of the question. */
function subjectsIn(marked: MarkedTokens, phrases: readonly Phrase[], isStopWord: IsStopWord): Subject[] {
  const inPhrase = (index: number) => phrases.some(({ from, to }) => index >= from && index < to);
  const ofPhrases = phrases.map(({ from, to }): Subject => ({
    from,
    to,
    raw: marked.typed(from, to),
    folded: marked.tokens
      .slice(from, to)
      .map((token) => token.folded)
      .join(" "),
  }));
  const single = marked.tokens
    .map(({ raw, folded }, index): Subject => ({ from: index, to: index + 1, raw, folded }))
    .filter(({ folded, from }) => marked.isFree(from) && !inPhrase(from) && saysSomething(folded, isStopWord));
  return [...ofPhrases, ...single].sort((a, b) => a.from - b.from);
}

/** The excluded subjects and headings, and the words that exclude them. */
export function findExcludedSubjects(
  marked: MarkedTokens,
  phrases: readonly Phrase[],
  {
    exceptions,
    isKnown,
    isStopWord,
    themeOf,
  }: { exceptions: Exceptions } & Pick<WordTests, "isKnown" | "isStopWord"> & Pick<ThemeWords, "themeOf">,
) {
  const named = subjectsIn(marked, phrases, isStopWord).filter(
    ({ folded }) => isKnown(folded) || themeOf(folded) !== undefined,
  );
  const left = exceptions.find(named, "subject");
  return {
    subjects: [...left.keys()].map(({ folded, raw }) => ({ folded, typed: raw, heading: themeOf(folded) })),
    exceptions: [...left.values()],
  };
}

/** The terms of a question, in order. */
export function subjectTerms(
  marked: MarkedTokens,
  phrases: readonly Phrase[],
  { isAside, isKnown, isStopWord }: WordTests,
): Term[] {
  const all = subjectsIn(marked, phrases, isStopWord);
  const core = all.filter(({ from }) => !isAside(from));
  const known = new Set(core.filter(({ folded }) => isKnown(folded)));
  const unknown = core.filter((subject) => !known.has(subject));
  return all.map((subject) => {
    const before = core[core.indexOf(subject) - 1];
    return {
      folded: subject.folded,
      typed: subject.raw,
      isKnown: known.has(subject),
      isNarrowed: known.has(subject) && unknown.some((other) => isNarrowed(marked, subject, other)),
      isBackground: isAside(subject.from),
      isAlternative: before !== undefined && isListed(marked, before, subject, isStopWord),
    };
  });
}
