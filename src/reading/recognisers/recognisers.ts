import { foldText } from "../../language/fold.ts";
import type { Asks, Scope } from "../asks.ts";
import { findAsides } from "./asides.ts";
import { BESIDE_OPENING, isDateWord } from "../dates/date-words.ts";
import { readDates } from "../dates/dates.ts";
import { readDaytime } from "../dates/daytime.ts";
import { respellExceptions } from "./exclusions.ts";
import type { Filter } from "../../corpus/event/filters.ts";
import { isOfListBefore, isTieWord, readIntent, takeTieWords } from "../intents.ts";
import { asksOfAll, placesOfOneCountry, tiesAskedOf } from "../kinds/asked-of.ts";
import { asksOf } from "../kinds/index.ts";
import { clausesOf, takeAll } from "../kinds/kind.ts";
import { respellMonths } from "../dates/month-spelling.ts";
import { ASKED_OF_DAYS, ofWhat } from "../of-what.ts";
import { readPlaces } from "../places/places.ts";
import type { Span } from "./marked-tokens.ts";
import { knownTerms, questionOf } from "../question.ts";
import type { Question, Term } from "../question.ts";
import type { Draft, Knowledge, Recogniser } from "./recogniser.ts";
import { findExcludedSubjects, findPhrases, subjectTerms } from "../subject-words.ts";
import { readThemes } from "../programme/themes.ts";
import { ageIn, audienceOf } from "../words/age-words.ts";
import { WEEKDAYS } from "../words/clause-words.ts";
import {
  AT_MOST,
  FILTER_WORDS,
  NEAR_ME_WORDS,
  NEED_TOLD,
  NEED_WORDS,
  OF_EACH,
  THERE_IS,
  WHICH_THERE_ARE,
} from "../words/filter-words.ts";
import { FILLER_PHRASES } from "../words/grammar.ts";
import { ADDED_PLACE, JOINED_PLACE } from "../words/intent-words.ts";
import { FREE } from "../words/kinds/practical.ts";
import { NEXT_SESSION, OPENING_ASKED } from "../words/kinds/when.ts";
import { matchesIn } from "../words/pattern.ts";
import { PEOPLE } from "../words/people-words.ts";

function isPlaced({ question: { where } }: Draft): boolean {
  return where.places.length + where.excluded.length + where.unknown.length > 0;
}

/** The draft with some parts of its question replaced. */
function withParts({ question }: Draft, parts: Partial<Question>): Pick<Draft, "question"> {
  return { question: { ...question, ...parts } };
}

const months: Recogniser = {
  name: "months",
  takes: "nothing: mistyped names of months get the spelling that was meant",
  recognise({ words }, { isKnownWord, stem }) {
    respellMonths(words, isKnownWord, stem);
    return { whole: words.text() };
  },
};

const fillers: Recogniser = {
  name: "fillers",
  takes: "turns of phrase that say nothing, whose words alone would be subjects",
  recognise({ words }, { themeWords, programmeName }) {
    themeWords.takePhrases(words);
    programmeName.takePhrases(words);
    for (const match of matchesIn(words.text(), FILLER_PHRASES)) {
      const { from, to } = words.spanOf(match);
      words.take(from, to);
    }
    words.tokens.forEach(({ folded }, index) => {
      if (WEEKDAYS.test(folded)) words.take(index, index + 1);
    });
    return {};
  },
};

const exceptionPhrases: Recogniser = {
  name: "exceptions",
  takes: "turns of phrase that leave out what follows them; one word stands for each",
  recognise({ words }) {
    respellExceptions(words);
    return {};
  },
};

const nearMe: Recogniser = {
  name: "near me",
  takes: "what says that it is to be near whoever asks",
  recognise(draft) {
    const { words, question } = draft;
    const [match] = matchesIn(words.text(), NEAR_ME_WORDS);
    if (!match) return {};
    const { from, to } = words.spanOf(match);
    words.take(from, to);
    return withParts(draft, { filters: [...question.filters, { kind: "near-me" }] });
  },
};

const venues: Recogniser = {
  name: "venues",
  takes: "districts of a town, houses of the programme, and what says that it is around them",
  recognise(draft, { venues: own }) {
    const { filters } = own.read(draft.words, draft.asking.venues);
    return filters.length === 0 ? {} : withParts(draft, { filters: [...draft.question.filters, ...filters] });
  },
};

const places: Recogniser = {
  name: "places",
  takes: "names of places in any form, those of the programme and others",
  recognise(draft, knowledge) {
    const { words, exceptions, question, isTransliterated } = draft;
    const isInPhrase = ({ from, to }: Span) =>
      findPhrases(words, knowledge.vocabulary, { ...knowledge.themeWords, ...knowledge }).some(
        (phrase) => phrase.from <= from && to <= phrase.to,
      );
    const quoted = knowledge.names.quoted(words);
    const isQuoted = (index: number) => quoted.some(({ from, to }) => from <= index && index < to);
    const open = quoted.length === 0 ? words : { ...words, isFree: (at: number) => words.isFree(at) && !isQuoted(at) };
    const found = readPlaces(open, { ...knowledge, language: question.language, exceptions, isInPhrase });
    const where = { ...question.where, ...found.where, corrected: isTransliterated ? [] : found.where.corrected };
    return { leftOut: [...draft.leftOut, ...found.exceptions], ...withParts(draft, { where }) };
  },
};

const subjects: Recogniser = {
  name: "subjects",
  takes: "phrases that name subjects of the programme, and subjects that are to be left out",
  recognise(draft, { vocabulary, themeWords, isStopWord }) {
    const { words, exceptions, question } = draft;
    const times = [...matchesIn(words.text(), BESIDE_OPENING)].map((match) => words.spanOf(match));
    const isOfTime = (phrase: Span) => times.some(({ from, to }) => from < phrase.to && phrase.from < to);
    const named = findPhrases(words, vocabulary, { ...themeWords, isStopWord }).filter((phrase) => !isOfTime(phrase));
    const isKnown = vocabulary.speaksOfSubject;
    const left = findExcludedSubjects(words, named, {
      exceptions,
      isKnown,
      isStopWord,
      ...themeWords,
    });
    for (const { from, to } of left.exceptions) words.take(from, to);
    const phrases = named.filter(({ from }) => words.isFree(from));
    const about = { ...question.about, excluded: left.subjects };
    return { phrases, leftOut: [...draft.leftOut, ...left.exceptions], ...withParts(draft, { about }) };
  },
};

const clauses: Recogniser = {
  name: "clauses",
  takes: "nothing: tells the clauses that ask from those that tell of the asker",
  recognise(draft, { vocabulary, isStopWord }) {
    const { words, phrases, question } = draft;
    const inPhrase = (index: number) => phrases.some(({ from, to }) => index >= from && index < to);
    const folded = (index: number) => words.tokens[index]?.folded ?? "";
    const asides = findAsides(words, {
      isSubject: (index) => inPhrase(index) || (!isStopWord(folded(index)) && vocabulary.has(folded(index))),
      saysNothing: (index) => !inPhrase(index) && isStopWord(folded(index)),
    });
    for (const { from, to } of phrases) words.take(from, to);
    // A place that the programme does not know is no condition where only the asker's story names it.
    const asked = words.tokens.flatMap(({ raw }, index) => (asides.isInStory(index) ? [] : raw)).join(" ");
    const isAsked = (name: string) => asked.includes(name.split(/[\s-]/u, 1)[0] ?? "");
    const where = { ...question.where, unknown: question.where.unknown.filter(isAsked) };
    return { asides, ...withParts(draft, { where, about: { ...question.about, isOpen: asides.generic } }) };
  },
};

const dates: Recogniser = {
  name: "dates",
  takes: "days, months, seasons, holidays and other times",
  recognise(draft, { isKnownWord, isStopWord }) {
    const { words, asides, phrases, exceptions } = draft;
    const saysMore = words.tokens.some(
      ({ folded }, index) =>
        words.isFree(index) &&
        !asides.isAside(index) &&
        !isStopWord(folded) &&
        !isDateWord(folded) &&
        // Words for anniversaries do not count: beside them « bientôt » is a time in any year.
        !isTieWord(folded),
    );
    // When nothing else is asked, the background gives the time: « je rédige l’agenda du mois prochain, qu’avez-vous ? ».
    const isOnlyDated = !isPlaced(draft) && phrases.length === 0 && !saysMore;
    const { when, exceptions: leftOut } = readDates(
      words,
      { ...draft.clock, isKnownWord },
      {
        isAside: asides.isAside,
        ...(isOnlyDated ? {} : { isBackground: asides.isBackground }),
        asksOfSubject: phrases.length > 0 || saysMore,
        exceptions,
      },
    );
    return { leftOut: [...draft.leftOut, ...leftOut], ...withParts(draft, { when }) };
  },
};

const daytime: Recogniser = {
  name: "daytime",
  takes: "parts of the day",
  recognise(draft) {
    const { words, asides, question } = draft;
    return withParts(draft, { when: { ...question.when, ...readDaytime(words, asides.isAside) } });
  },
};

/** The folded words outside the asker's background. */
function coreOf({ words, asides }: Draft): string {
  const core = words.tokens.filter((_, index) => !asides.isAside(index)).map(({ folded }) => folded);
  return core.join(" ");
}

const kinds: Recogniser = {
  name: "kinds",
  takes: "words that only say what is to be told: a date, a number, which is first",
  recognise(draft, { isStopWord, vocabulary, geography, introduction }) {
    const { words, whole, phrases, question } = draft;
    const { language, where, when } = question;
    const namesSubject = phrases.length > 0;
    const inPhrase = (index: number) => phrases.some(({ from, to }) => index >= from && index < to);
    const isWordOf = (folded: string) => !isStopWord(folded) && vocabulary.speaksOfSubject(folded);
    const isSubject = (index: number) =>
      inPhrase(index) || (words.isFree(index) && isWordOf(words.tokens[index]?.folded ?? ""));
    const [core, clauses] = [coreOf(draft), clausesOf(words)];
    const asked = {
      words,
      whole,
      core,
      clauses,
      language,
      where,
      when,
      sameCountryPlaces: placesOfOneCountry(where, geography),
      namesSubject,
      isSubject,
      isStopWord,
      speaksOfSubject: vocabulary.speaksOfSubject,
      introduction,
      season: draft.clock.season,
    };
    const free = words.tokens.map((_, index) => words.isFree(index));
    const asks: Asks = NEXT_SESSION.test(words.text())
      ? { kind: "when", duration: false }
      : asksOf(asked, draft.asking);
    if (asks.kind === "when") takeAll(words, NEXT_SESSION);
    if (asks.kind === "when" || asks.kind === "practical") takeAll(words, OPENING_ASKED);
    // The words that the kind took are no part of the text to embed.
    const taken = free.flatMap((was, index) => (was && !words.isFree(index) ? [{ from: index, to: index + 1 }] : []));
    return { leftOut: [...draft.leftOut, ...taken], ...withParts(draft, { asks }) };
  },
};

/**
 * From this probability of `twinning` on, a question asks for ties, whatever it names. With it no labelled question is answered worse, and two
 * in forty are answered better. A question whether towns are twinned needs less: « les projets de jumelage d’Angers » does not ask that.
 */
const [SURELY_OF_TIES, SURELY_WHETHER_TIED] = [0.85, 0.8];

/**
 * Returns the scope of ties when the classifier's first kind is `twinning`, and it is either sure or the question names a pair: two
 * towns, one in each country. Null otherwise.
 */
function tiesMeant({ asking, words, question: { where } }: Draft, geography: Knowledge["geography"]): Scope | null {
  const [likeliest] = asking.kinds;
  const countries = where.places.flatMap((id) => geography.place(id)?.country ?? []);
  // « Depuis quand avec Vologda ? » names one town of a pair.
  const isOfPair = where.places.length === 1 && JOINED_PLACE.test(words.text());
  const isPair = isOfPair || (where.places.length === 2 && new Set(countries).size === 2);
  const least = asking.more["wants"] === "whether" ? SURELY_WHETHER_TIED : SURELY_OF_TIES;
  if (likeliest?.kind !== "twinning" || !(isPair || likeliest.probability >= least)) return null;
  // « Et ils sont jumelés ? » does not name the heading of ties, unlike « les villes jumelées ».
  if ((asking.more["wants"] ?? "list") !== "list") takeTieWords(words);
  return { kind: "ties", years: null, only: null, orProjects: "of words" };
}

const intent: Recogniser = {
  name: "intent",
  takes: "words that only say of what it is asked: ties, nothing but the bot, an item of the list before",
  recognise(draft, { isStopWord, geography }) {
    const { words, phrases, question, whole } = draft;
    const { where, when, asks: told } = question;
    // « La suite », «ещё», «это всё?»: a command, even when it looks like talk.
    const isOther = told.kind === "talk" || told.kind === "about";
    if (isOther && !isOfListBefore(words, whole, isStopWord)) {
      words.take(0, words.tokens.length);
      const { language, typed, isForeign } = question;
      return { question: { ...questionOf(language, { asks: told, scope: { kind: "nothing" }, typed }), isForeign } };
    }
    const joined = words.text();
    const scope = readIntent(
      words,
      // In « rappelle-moi … » the background counts too: it holds the request.
      { whole, core: ASKED_OF_DAYS.includes(question.asks.kind) ? whole : coreOf(draft) },
      {
        namesSubject: phrases.length > 0,
        namesSomething:
          asksOfAll(question.asks, whole) ||
          isPlaced(draft) ||
          when.ranges.length + phrases.length > 0 ||
          question.filters.some(({ kind }) => kind === "venue") ||
          when.impossible !== null,
        placeCount: where.places.length + where.unknown.length,
        isStopWord,
      },
    );
    const join = ADDED_PLACE.test(whole) ? "add" : JOINED_PLACE.test(joined) ? "beside" : "replace";
    const ranked =
      tiesAskedOf(told, whole) ?? (scope.kind === "projects" ? tiesMeant(draft, geography) : null) ?? scope;
    const readAs = ofWhat(draft, ranked, { isStopWord, geography });
    const asked = isOther ? { ...readAs, asks: { kind: "list" } as const } : readAs;
    const { start, end } = draft.clock.season;
    // For ties « cette année » keeps meaning the calendar year, in which their anniversaries fall.
    const isOfProgramme = asked.when.isThisYear && asked.scope.kind !== "ties";
    const own = isOfProgramme ? { ...asked.when, ranges: [{ from: start, to: end }] } : asked.when;
    return withParts(draft, { ...asked, when: own, where: { ...where, join } });
  },
};

/** Kinds that ask what there is. With other kinds, « gratuit » asks whether something is free and does not filter. */
const ASKS_WHAT_THERE_IS: readonly Asks["kind"][] = ["list", "where", "when", "whether", "count"];

/** Returns the most that the asker wants to pay, as a filter; null when the number is no amount of money. */
function mostPaid({ groups = {} }: RegExpMatchArray, behind: string): Filter | null {
  const { most, unit, least, same } = groups;
  const currency = unit ?? same ?? /^\s*[€₽]/u.exec(behind)?.[0].trim();
  if (currency === undefined) return null;
  return { kind: "price", most: Number(most ?? least), currency: /^(?:₽|roub|руб)/u.test(currency) ? "RUB" : "EUR" };
}

const filters: Recogniser = {
  name: "filters",
  takes:
    "what it has to be: free, at a price, accessible, with places left, not called off, under a roof, without a date",
  recognise(draft) {
    const { words, whole, question, asides } = draft;
    const { asks } = question;
    // « Combien de projets sans date ? » is answered by `count` itself, without a filter.
    if (asks.kind === "count" && asks.only !== null) return {};
    // The scope `all` counts too: « quels projets n’ont pas de date ? » names nothing but the condition.
    if (question.scope.kind !== "projects" && question.scope.kind !== "all") return {};
    const isOfAll = WHICH_THERE_ARE.test(whole);
    if (isOfAll && asks.kind === "practical" && asks.matter === "access") {
      const access = NEED_WORDS.flatMap(([need, pattern]): Filter[] => {
        const [match] = matchesIn(whole, pattern);
        if (match) words.take(words.spanOf(match).from, words.spanOf(match).to);
        return match ? [{ kind: "access", need }] : [];
      });
      if (access.length > 0) {
        return withParts(draft, { asks: { kind: "list" }, filters: [...question.filters, ...access] });
      }
    }
    // « Est-ce accessible ? » asks about one thing.
    const asksOfOne = asks.kind === "whether" && !THERE_IS.test(whole);
    const asksWhatThereIs = ASKS_WHAT_THERE_IS.includes(asks.kind) && !asksOfOne;
    const found: Filter[] = [];
    const takeFirst = (pattern: RegExp, filter: Filter) => {
      for (const match of matchesIn(whole, pattern)) {
        const { from, to } = words.spanOf(match);
        const isMeant =
          asksWhatThereIs ||
          filter.kind === "full" ||
          (filter.kind === "undated" && asks.kind === "names") ||
          (filter.kind !== "free" && (isOfAll || OF_EACH.test(match[0])));
        if (!isMeant || (asides.isAside(from) && filter.kind !== "access")) continue;
        words.take(from, to);
        found.push(filter);
        return;
      }
    };
    for (const [need, pattern] of NEED_WORDS) takeFirst(pattern, { kind: "access", need });
    // « Mon mari est malvoyant, que faire … ? »: who comes tells a need by its name.
    for (const [need, pattern] of NEED_TOLD) {
      const isTold = [...matchesIn(whole, pattern)].some((match) => asides.isAside(words.spanOf(match).from));
      if (isTold) takeFirst(pattern, { kind: "access", need });
    }
    for (const [own, pattern] of FILTER_WORDS) takeFirst(pattern, { kind: own });
    takeFirst(FREE, { kind: "free" });
    // « Est-ce à moins de 10 euros ? » asks about one thing; any other question with a maximum price filters by it.
    for (const match of asksOfOne ? [] : matchesIn(whole, AT_MOST)) {
      const span = words.spanOf(match);
      const filter = mostPaid(match, words.gapBefore(span.to));
      if (!filter || asides.isAside(span.from)) continue;
      words.take(span.from, span.to);
      found.push(filter);
    }
    if (found.length === 0) return {};
    // « Les concerts où il reste des places » does not ask for a number of places.
    const list: Asks = asksWhatThereIs ? asks : { kind: "list" };
    return withParts(draft, { asks: list, scope: { kind: "projects" }, filters: [...question.filters, ...found] });
  },
};

const headings: Recogniser = {
  name: "headings",
  takes: "words that name a heading of the programme",
  recognise(draft, { themeWords }) {
    const found = readThemes(draft.words, themeWords, draft.asides.isAside);
    const asksForHeading = themeWords.asksForHeading(foldText(draft.question.typed));
    return withParts(draft, { about: { ...draft.question.about, ...found, asksForHeading } });
  },
};

/** The ages that a question gives, and their words; null for none, or when the question does not ask for a list or a place. */
function findAges({ words, question: { asks } }: Draft): { span: Span; ages: readonly number[] } | null {
  // «Куда сводить ребёнка шести лет?» asks where, but also means what there is.
  if (asks.kind !== "list" && asks.kind !== "where") return null;
  const found = ageIn(words.tokens.map(({ folded }) => folded).join(" "));
  return found && { span: words.spanOf(found.match), ages: found.ages };
}

const terms: Recogniser = {
  name: "terms",
  takes: "what is left and says something: what the question is about",
  recognise(draft, { vocabulary, isStopWord }) {
    const { words, phrases, asides, question } = draft;
    const isKnown = (folded: string) => vocabulary.speaksOfSubject(folded) || vocabulary.isName(folded);
    const find = (named = phrases) => subjectTerms(words, named, { isAside: asides.isAside, isKnown, isStopWord });
    const aged = findAges(draft);
    const ages = aged?.ages ?? [];
    const named = audienceOf({ from: Math.min(...ages), to: Math.max(...ages) })?.[question.language];
    const leftOut = aged && named !== undefined ? [...draft.leftOut, { ...aged.span, by: named }] : draft.leftOut;
    const withTerms = (found: readonly Term[]) => ({
      ...withParts(draft, { about: { ...question.about, ages, terms: found } }),
      leftOut,
    });
    const found = find();
    // «Куда пойти с ребёнком» is a phrase of the thesaurus, and says no more than who comes.
    const ofPeople = ({ from, to }: Span) => {
      const said = words.tokens.slice(from, to).filter(({ folded }) => !isStopWord(folded));
      return said.every(({ folded }) => PEOPLE.test(folded));
    };
    const others = phrases.filter((phrase) => !ofPeople(phrase));
    const saysMore = knownTerms({ terms: find(others) }).some(({ folded }) => !PEOPLE.test(folded));
    if (saysMore || aged === null || named === undefined || !isKnown(named)) return withTerms(found);
    words.take(aged.span.from, aged.span.to);
    const term: Term = {
      folded: named,
      typed: named,
      isKnown: true,
      isNarrowed: false,
      isBackground: false,
      isAlternative: false,
    };
    return withTerms([...find(others), term]);
  },
};

/** The steps of reading, in order. Each sees the words that the steps before it left free. */
export const RECOGNISERS: readonly Recogniser[] = [
  months,
  fillers,
  exceptionPhrases,
  nearMe,
  venues,
  places,
  subjects,
  clauses,
  dates,
  daytime,
  kinds,
  intent,
  filters,
  headings,
  terms,
];
