import { addDays } from "../corpus/days/days.ts";
import { CLOSENESS } from "../corpus/places/geography.ts";
import type { Geography } from "../corpus/places/geography.ts";
import { headingOf, isTieTheme } from "../corpus/programme.ts";
import type { ProgrammeEvent, Twinning } from "../corpus/schema.ts";
import { hasHours } from "../corpus/days/sessions.ts";
import { shownBefore } from "../conversation/shown-before.ts";
import type { ListBefore } from "../conversation/turn.ts";
import { ownTurn } from "../event-loop/own-turn.ts";
import { yearOf } from "../reading/dates/calendar.ts";
import { foldText } from "../language/fold.ts";
import { isTieWord } from "../reading/intents.ts";
import { coreTerms, isTimed, knownTerms, namesNothing } from "../reading/question.ts";
import type { Asks } from "../reading/asks.ts";
import { isAbbreviation } from "../reading/recognisers/marked-tokens.ts";
import type { Question } from "../reading/question.ts";
import { WHAT_CAME } from "../reading/words/kinds/afterwards.ts";
import { placesAround } from "./filter/around.ts";
import { decide } from "./evidence/decide.ts";
import type { Looked } from "./evidence/decide.ts";
import type { DenseResult, DenseSearch } from "./dense-search.ts";
import { evidenceOf } from "./evidence/evidence.ts";
import { FEW, fitPlaces, sift } from "./filter/filter.ts";
import type { FilterDeps, FilterOptions } from "./filter/filter.ts";
import { atSpot, filtered } from "./filter/filter-fit.ts";
import { foundBefore, NOTHING, refusal } from "./found.ts";
import type { Found } from "./found.ts";
import { judge, headingOfKind, judgeByKind, sourcesOf, weighingFor } from "./evidence/judge.ts";
import type { KindNamed } from "./subjects/event-kind-lookup.ts";
import type { LexicalIndex } from "./words/lexical.ts";
import { isOfWords, OF_ALL, planOf } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { introducedIn, printsSinceYear, printsYear, yearsOf } from "./filter/printed-years.ts";
import { isOutsideProgramme, rangesInProgramme } from "./filter/programme-days.ts";
import { onePerProject } from "./projects.ts";
import type { Projects } from "./projects.ts";
import { onSameDays } from "./filter/same-days.ts";
import { findTies } from "./filter/find-ties.ts";
import { createFindTitled } from "./words/title-lookup.ts";
import type { FindTitled } from "./words/title-lookup.ts";

export interface FindContext {
  /** Today in the asker's time zone, ISO date; anniversaries are counted from it. */
  today: string;
  /** The list that the reader sees. */
  before?: ListBefore | undefined;
  /** Ids of the only events to choose from. */
  among?: ReadonlySet<string> | undefined;
}

/** Finds what a question asks for. */
export type Find = (question: Question, context: FindContext) => Promise<Found>;

export interface FindDeps extends FilterDeps {
  corpus: FilterDeps["corpus"] & { twinnings: readonly Twinning[] };
  geography: Geography;
  projects: Projects;
  lexical: LexicalIndex;
  /** Null: search by words only. */
  dense: DenseSearch | null;
  /** Finds the kind of event that words name; by default it never finds one. */
  kindNamed?: KindNamed;
}

/** A question without any search term is searched by its meaning only if it has this many words: « l’avenir des grandes villes ». */
const LEAST_WORDS = 3;

/** Kinds of question about something to come. The anniversary of a tie may answer them. */
const KEPT: readonly Asks["kind"][] = ["remind", "calendar"];

/** Answers questions that need no search: for help, for a list shown before, and those that must be refused. Null for all others. */
function withoutSearch(question: Question, { before }: FindContext, { projects }: FindDeps): Found | null {
  const { scope, where, when, about } = question;
  switch (scope.kind) {
    case "nothing":
      return { ...NOTHING, kind: "help" };
    case "more":
    case "item":
      return foundBefore(shownBefore(scope, before), projects);
    default:
  }
  if (when.impossible !== null) return refusal("no-such-date");
  // A tie needs two ends: with one of them unknown there is nothing to say.
  if (where.unknown.length > 0 && (where.places.length === 0 || scope.kind === "ties")) return refusal("unknown-place");
  const saysLittle = about.meaning.split(/\s+/u).length < LEAST_WORDS;
  return isOfWords(question) && namesNothing(question) && saysLittle ? refusal("empty") : null;
}

/** What the question excludes: the events about certain subjects, and headings. */
function leftOut({ about }: Question, { corpus, lexical }: FindDeps) {
  if (about.excluded.length === 0) return undefined;
  // A heading excludes events by its words only if it is a subject: nearly every project has some culture in it.
  const subjects = about.excluded.filter(
    ({ heading }) => heading === undefined || headingOf(corpus.programme, heading)?.isSubject === true,
  );
  const { matches } = lexical.search([subjects.map(({ folded }) => folded)]);
  const isAbout = [...matches].filter(([, { evidence }]) => evidence > 0);
  return {
    about: new Set(isAbout.map(([id]) => id)),
    headings: new Set(about.excluded.flatMap(({ heading }) => heading ?? [])),
  };
}

/** Ids of the events that words, meaning or labelled questions support. A question that chooses by words can show no others. */
function spokenFor({ wanted }: Plan, { lexical, dense }: { lexical: LexicalIndex; dense: DenseResult | null }) {
  const { matches } = lexical.search(wanted.facets, wanted.narrowed);
  return new Set([...(dense?.similarities.nearest ?? []), ...matches.keys(), ...(dense?.taught?.byEvent.keys() ?? [])]);
}

/** Whether a question chooses by words only, never as a list. */
function isOfWordsAlone({ given, ways }: Plan): boolean {
  return given !== "all" && ways.length > 0 && !ways.includes("list");
}

/**
 * Builds the test that decides which events of a large programme become candidates: those in `spoken`, and those that a
 * list or a heading may mean.
 */
function createIsWanted(plan: Plan, spoken: ReadonlySet<string> | null): FilterOptions["isWanted"] {
  const mayBeAll = spoken === null || plan.ways.includes("list");
  return ({ id }, { time, isUnderHeading }) => {
    if (spoken?.has(id)) return true;
    return time !== "out" && (mayBeAll || (plan.given === "heading" && isUnderHeading));
  };
}

/** Whether a question asks for a time and nothing else. */
function isOfTimeAlone({ when, about, where }: Question, { given, ways }: Plan, { corpus }: FindDeps): boolean {
  const conditions = where.places.length + where.excluded.length + about.excluded.length + about.headings.length;
  const isTimed = rangesInProgramme(when, corpus.programme).length > 0;
  return given === "all" && ways.length === 0 && isTimed && conditions === 0;
}

/**
 * Who chooses from a list has seen that there is something, so that whatever is more probable than not is shown: « lesquels sont
 * culturels ? » after three projects of Samara.
 */
const LEAST_OF_LIST = 0.5;

/** Filters, computes the features, and judges in each way of the plan. */
async function lookUp(
  question: Question,
  { among, since }: Pick<FilterOptions, "among" | "since">,
  deps: FindDeps,
): Promise<Looked> {
  const { corpus, geography, lexical, dense } = deps;
  const plan = planOf(question, deps, among !== undefined);
  // Runs while the filters do their work.
  const searching = plan.ways.length > 0 && dense ? dense.search(question.about.meaning) : null;
  searching?.catch(() => undefined);
  const events = corpus.events.length;
  const ofKind = (plan.kind !== null && (await dense?.ofKind?.(plan.kind))) || null;
  const spoken = plan.ways.length > 0 && events > FEW ? spokenFor(plan, { lexical, dense: await searching }) : null;
  for (const id of ofKind?.keys() ?? []) spoken?.add(id);
  if (spoken) await ownTurn();
  const isOfWords = isOfWordsAlone(plan);
  // In a large programme, a question without a place or an exclusion looks only at the events in `spoken`.
  const { where, about } = question;
  const isNarrowed = where.places.length + where.excluded.length + about.excluded.length > 0 || among !== undefined;
  const isShort = isOfWords && spoken !== null && spoken.size > 0 && plan.given === "nothing" && !isNarrowed;
  const { candidates, unseen } = sift(question, deps, {
    among: isShort ? spoken : among,
    isOfTime: events > FEW && !among && isOfTimeAlone(question, plan, deps),
    since,
    excluded: leftOut(question, deps),
    isWanted: createIsWanted(plan, spoken),
  });
  // Events under the heading are shown anyway and need no judging.
  const isOfHeading = plan.given === "heading";
  const open = isOfHeading ? candidates.filter(({ isUnderHeading }) => !isUnderHeading) : candidates;
  const isFew = !isOfWords || spoken === null || open.length <= FEW;
  const doubtful = isFew ? open : open.filter(({ event }) => spoken.has(event.id));
  const ids = doubtful.map(({ event }) => event.id);
  if (searching) lexical.search(plan.wanted.facets, plan.wanted.narrowed);
  const found = await searching;
  await found?.similarities.compare(ids);
  await found?.expanded?.compare(ids);
  if (doubtful.length > FEW) await ownTurn();
  const aside = isOfHeading ? unseen.count - unseen.underHeading : unseen.count;
  const counts = { candidates: isShort ? events : open.length + aside, events };
  const evidence = plan.ways.length > 0 ? evidenceOf(doubtful, plan.wanted, { lexical, dense: found, ...counts }) : [];
  if (doubtful.length > FEW) await ownTurn();
  const sources = sourcesOf(dense);
  const byKind = ofKind
    ? [{ way: "kind" as const, ...judgeByKind(doubtful, evidence, ofKind, headingOfKind(corpus.events, ofKind)) }]
    : [];
  const byEvidence = plan.ways.map((way) => {
    const usual = weighingFor(sources, way);
    const weighing = among === undefined ? usual : { ...usual, floor: Math.min(usual.floor, LEAST_OF_LIST) };
    return { way, weighing, judged: judge(doubtful, evidence, weighing) };
  });
  const rounds = [...byKind, ...byEvidence];
  const around = placesAround(where, corpus.events, geography)?.places ?? null;
  const taught = found?.taught ?? null;
  const looked = { question, plan, candidates, unseen, sources, rounds, taught, around };
  return { ...looked, embeddingMs: found?.embeddingMs ?? 0 };
}

/** The ties and anniversaries for a question, or a refusal. */
function tiesOf(question: Question, { today }: FindContext, { corpus, geography, projects }: FindDeps): Found {
  const isInPlace = (event: ProgrammeEvent) => fitPlaces(event, question.where.places, geography) !== null;
  const { ties, events } = findTies(question, corpus, { geography, today, isInPlace });
  if (ties.length === 0 && events.length === 0) return refusal("nothing-close");
  const scored = events.map((event) => ({ event, score: 1 }));
  return { ...NOTHING, kind: "anniversaries", ties, events: onePerProject(scored, projects) };
}

/** Adds to the ties the projects that the question may mean, such as those under their heading. Without ties, returns the projects alone. */
async function withProjects(
  question: Question,
  ties: Found,
  meant: "of heading" | "of words",
  search: (question: Question) => Promise<Found>,
  { corpus: { programme } }: FindDeps,
): Promise<Found> {
  const isTied = ties.ties.length > 0;
  const headings = meant === "of heading" ? programme.headings.filter(({ isTie }) => isTie).map(({ id }) => id) : [];
  const about = { ...question.about, ...(headings.length > 0 && { headings }) };
  const found = await search({ ...question, about, scope: { kind: "projects" } });
  if (!isTied) return found;
  return found.kind === "events"
    ? { ...found, kind: "anniversaries", ties: ties.ties }
    : { ...ties, trace: found.trace };
}

/** For at most this many days, events with unknown hours are listed too. For more days, that would be nearly all events. */
const SHORT_DAYS = 3;

/**
 * Searches for a time of day. Events that are known to be at that time come first. Those with unknown hours follow when
 * the days are few, or when no hours are known. When nothing fits, events at other times of the same days are shown.
 */
async function atHour(question: Question, search: (question: Question) => Promise<Found>): Promise<Found> {
  const found = await search(question);
  const { when } = question;
  if (when.daytime === null) return found;
  if (found.kind === "events") {
    const known = found.events.filter(({ event }) => hasHours(event.dates));
    const unknown = found.events.filter(({ event }) => !hasHours(event.dates));
    if (unknown.length === 0) return found;
    const isShort = when.ranges.length > 0 && when.ranges.every(({ from, to }) => to <= addDays(from, SHORT_DAYS - 1));
    const shown = isShort || known.length === 0 ? unknown : [];
    const hours = { is: "unknown", shown: shown.length, others: unknown.length - shown.length } as const;
    return { ...found, events: [...known, ...shown], hours };
  }
  if (found.reason !== "nothing-in-range" && found.reason !== "nothing-together") return found;
  const elsewhen = await search({ ...question, when: { ...when, daytime: null, after: null } });
  return elsewhen.kind === "events" ? { ...elsewhen, hours: { is: "elsewhen" } } : found;
}

/** Kinds of question that texts answer. A year alone is enough for them: « qu’est-ce qui a été annulé en 2020 ? ». */
const OF_TEXTS: readonly Asks["kind"][] = ["when", "who", "tell", "why", "afterwards"];

/** Whether a question asks only what came about: « qu’est-ce qui a repris en 2017 ? ». Texts may use any words for that, so none has to match. */
function asksWhatCame({ asks, typed }: Question): boolean {
  return asks.kind === "afterwards" && WHAT_CAME.test(foldText(typed));
}

/** Finds what the programme prints about another year: a project on the place or subject asked for, or the introduction. */
async function inOtherYear(
  question: Question,
  search: (question: Question) => Promise<Found>,
  deps: FindDeps,
): Promise<Found> {
  const { corpus, geography, projects } = deps;
  const { where, when, about, language } = question;
  const years = yearsOf(when.ranges);
  const none = refusal("other-year");
  const isNamed = where.places.length + about.headings.length + coreTerms(about).length > 0;
  if (years.length === 0 || (!isNamed && !OF_TEXTS.includes(question.asks.kind))) return none;
  const prints = ({ event }: { event: ProgrammeEvent }) => printsYear(event.description[language], years);
  if (!corpus.events.some((event) => prints({ event }))) return introduced();
  const timeless: Question = { ...question, when: { ...when, ranges: [] } };
  const found = await search(timeless);
  const events = found.kind === "events" ? found.events.filter(prints) : [];
  if (events.length > 0) return { ...found, events, undated: 0, printedYears: years };
  // With a place and no subject, everything that is printed about that year there is meant.
  const ofPlace = corpus.events.filter(
    (event) => (fitPlaces(event, where.places, geography)?.closeness ?? CLOSENESS.everywhere) < CLOSENESS.everywhere,
  );
  const isOfPlace = where.places.length > 0 && knownTerms(about).length === 0;
  // Without a place: projects that print that year and have a word of the question.
  const spoken =
    where.places.length === 0 ? deps.lexical.search([coreTerms(about).map(({ folded }) => folded)]).matches : null;
  const isSpoken = ({ id }: ProgrammeEvent) => (spoken?.get(id)?.evidence ?? 0) > 0;
  const isOpen = coreTerms(about).length === 0 || (coreTerms(about).length === 1 && asksWhatCame(question));
  const worded = spoken ? corpus.events.filter((event) => isOpen || isSpoken(event)) : [];
  const among = isOfPlace ? ofPlace : worded;
  const printed = among.map((event) => ({ event, score: 1 })).filter(prints);
  if (printed.length > 0) {
    return { ...NOTHING, kind: "events", events: onePerProject(printed, projects), printedYears: years };
  }
  return introduced();

  function introduced(): Found {
    const said = introducedIn(years, question, { programme: corpus.programme, place: (id) => geography.place(id) });
    return said.length > 0 ? { ...NOTHING, kind: "help", printedYears: years } : none;
  }
}

/** From this share of the known words on, an event counts as having all of them. */
const ALL_WORDS = 0.999;
/** Least sum of the words' rarities: that of about two words that each occur in one event out of five. */
const TELLING = 3;

/** An acronym that occurs in more events than this names none of them. */
const MOST_OF_ACRONYM = 6;

/**
 * Finds the only event that is about all words of a question for a detail: « quel jour, le concours “Arc-en-ciel linguistique” ? ».
 * For an acronym, finds the few events that have it (« c’est quoi, le SCAC ? »). Somebody who asks for a detail knows that
 * the thing exists, so it is shown even if the labelled questions nearby voted for out of scope. Of a list that was shown, any word
 * is enough: « combien de jours dure le festival ? ».
 */
function saidWhole({ trace }: Found, { asks, about }: Question, isOfList: boolean): ProgrammeEvent[] {
  if (!OF_DETAIL.includes(asks.kind)) return [];
  const [term, ...more] = about.terms;
  const isAcronym = term !== undefined && more.length === 0 && isAbbreviation(term.typed);
  const judged = trace?.rounds.at(-1)?.judged ?? [];
  const whole = judged.filter(
    ({ evidence: { coverage, told, evidence } }) =>
      told === 1 && coverage >= ALL_WORDS && (isAcronym || isOfList || evidence >= TELLING),
  );
  return whole.length === 1 || isOfList || (isAcronym && whole.length <= MOST_OF_ACRONYM)
    ? whole.map(({ candidate }) => candidate.event)
    : [];
}

/** Kinds of question that ask for a detail of one named thing. */
const OF_DETAIL: readonly Asks["kind"][] = ["when", "where", "who", "why", "tell", "practical", "count"];

/** Answers « depuis 2017 » with the events whose texts print that year. Null when no text does, and for any other time. */
async function sinceYear(
  question: Question,
  search: (question: Question) => Promise<Found>,
  deps: FindDeps,
): Promise<Found | null> {
  const { programme, events } = deps.corpus;
  const [range, ...others] = question.when.ranges;
  if (!range || others.length > 0 || range.from >= programme.start || range.to < programme.end) return null;
  const year = range.from.slice(0, 4);
  const prints = ({ description }: ProgrammeEvent) => printsYear(description[question.language], [year]);
  const saysSince = ({ description }: ProgrammeEvent) => printsSinceYear(description[question.language], [year]);
  const printed = events.filter(prints);
  if (printed.length === 0 || !range.from.endsWith("-01-01")) return null;
  const { where, about, asks } = question;
  if (where.places.length + about.headings.length + coreTerms(about).length > 0) {
    // A detail of something named is found without the year: « qui organise le forum … depuis 2017 ? ».
    if (OF_DETAIL.includes(asks.kind)) return null;
    const ranges = [{ from: range.from, to: `${year}-12-31` }];
    const found = await inOtherYear({ ...question, when: { ...question.when, ranges } }, search, deps);
    return found.kind === "events" ? found : null;
  }
  const since = printed.filter(saysSince);
  const scored = (since.length > 0 ? since : printed).map((event) => ({ event, score: 1 }));
  return { ...NOTHING, kind: "events", events: onePerProject(scored, deps.projects), printedYears: [year] };
}

/** A time more than this many years before the programme is background: « ma famille a été évacuée en 1941 ». */
const YEARS_OF_HISTORY = 60;

function isHistory({ when }: Question, { corpus: { programme } }: FindDeps): boolean {
  return when.ranges.every(({ to }) => yearOf(to) < yearOf(programme.start) - YEARS_OF_HISTORY);
}

/** « Quels jumelages ? », in a programme without a heading for them. */
function isOfBareTies({ scope, about }: Question): boolean {
  const terms = coreTerms(about);
  const isBare = terms.length > 0 && about.headings.length === 0 && scope.kind === "projects";
  return isBare && terms.every(({ folded }) => isTieWord(folded));
}

/** Kinds of question about the whole programme or about one project, whether past or to come. */
const OF_ANY_TIME: readonly Asks["kind"][] = [...OF_ALL, "when", "who", "tell", "why", "practical", "afterwards"];

/**
 * Returns the first day from which events are wanted: today, if the agenda is ongoing. Undefined when the question asks
 * for the past or for any time.
 */
function sinceWhen({ asks, when }: Question, { today, among }: FindContext, deps: FindDeps): string | undefined {
  const { start, end, isOngoing } = deps.corpus.programme;
  const isOn = isOngoing && start <= today && today <= end;
  const isOfPast = when.isPast || (when.ranges.length > 0 && when.ranges.every(({ to }) => to < today));
  // « Quelles expositions sont gratuites ? » asks what is on, although its kind is practical.
  const isOfAnyTime = OF_ANY_TIME.includes(asks.kind) && !(asks.kind === "practical" && asks.free === "any");
  return isOn && !isOfPast && !among && !isOfAnyTime ? today : undefined;
}

/** Finds events from a day on. When there are none, finds past events and marks the result `isOver`. */
async function fromDay(since: string | undefined, search: (since: string | undefined) => Promise<Found>) {
  const found = await search(since);
  if (since === undefined || found.kind === "events") return found;
  const over = await search(undefined);
  return over.kind === "events" ? { ...over, isOver: true } : found;
}

/**
 * Finds the projects whose title is the whole question, is quoted in a question without a time or an unknown place, or begins with a name
 * of which such a question asks a detail. Null for none.
 */
function titledIn(question: Question, titled: FindTitled, { geography, projects }: FindDeps): Found | null {
  const { asks, scope, where, when, filters, typed } = question;
  if (scope.kind === "item" || scope.kind === "more") return null;
  const whole = titled.whole(typed);
  const isQuoting = !isTimed(when) && where.unknown.length === 0;
  const quoted = isQuoting ? titled.quoted(typed).filter(isThere(question, { geography })) : [];
  const isOfDetail = OF_DETAIL.includes(asks.kind) && where.places.length + filters.length === 0;
  const proper = isQuoting && isOfDetail && quoted.length === 0 ? titled.proper(typed) : [];
  return scoredAs(whole.length > 0 ? whole : [...quoted, ...proper], projects);
}

/** Whether a project has the places of a question. */
function isThere({ where }: Question, { geography }: Pick<FindDeps, "geography">) {
  return ({ id }: ProgrammeEvent) => where.places.every((place) => geography.eventsOf(place).has(id));
}

/** The result that shows projects which the question names; null for none. */
function scoredAs(events: readonly ProgrammeEvent[], projects: FindDeps["projects"]): Found | null {
  const scored = events.map((event) => ({ event, score: 1 }));
  return scored.length > 0 ? { ...NOTHING, kind: "events", events: onePerProject(scored, projects) } : null;
}

/** Builds the search: filter, compute the features, judge, decide. */
export function createFind(deps: FindDeps): Find {
  const findTitled = createFindTitled(deps.corpus.events);
  return async (question, context) => {
    const titled = titledIn(question, findTitled, deps);
    if (titled) return titled;
    const since = sinceWhen(question, context, deps);
    const search = (asked: Question, all?: FindContext["among"]) => {
      const among = atSpot(asked.filters, deps.corpus.events, all);
      return fromDay(since, async (from) =>
        filtered(
          asked.filters,
          await atHour(asked, async (part) => decide(await lookUp(part, { among, since: from }, deps), deps)),
        ),
      );
    };
    const outright = withoutSearch(question, context, deps);
    if (outright) return outright;
    const { scope, where, when, about } = question;
    const { headings } = deps.corpus.programme;
    const hasTiesApart =
      deps.corpus.twinnings.length > 0 && !headings.some(({ id }) => isTieTheme(deps.corpus.programme, id));
    if (hasTiesApart && isOfBareTies(question)) {
      return tiesOf({ ...question, scope: { kind: "ties", years: null, only: null } }, context, deps);
    }
    if (scope.kind === "ties") {
      // A subject asks for projects, unless the question names two towns or another year: then their tie is meant.
      const isOther = where.places.length >= 2 || isOutsideProgramme(when, deps.corpus.programme);
      const isChosen = scope.condition !== undefined && Object.keys(scope.condition).length > 0;
      const isRanked = question.asks.kind === "rank" && question.asks.of.thing === "ties";
      const isOfSubject = knownTerms(about).length > 0 && !isOther && !isChosen && !isRanked;
      const found = isOfSubject ? await search({ ...question, scope: { kind: "projects" } }) : null;
      if (found?.kind === "events") return found;
      const ties = tiesOf(question, context, deps);
      if (scope.orProjects) return withProjects(question, ties, scope.orProjects, search, deps);
      return { ...ties, trace: found?.trace ?? null };
    }
    if (isOutsideProgramme(when, deps.corpus.programme)) {
      const ofDays = onSameDays(question, context.today, deps);
      if (ofDays) return ofDays;
      const printed = await inOtherYear(question, search, deps);
      const isLater = when.ranges.every(({ from }) => from > deps.corpus.programme.end);
      // « Qu’est-ce que ça a donné ? » about a later time is answered with what was planned.
      const isOfPlan = printed.kind === "refusal" && question.asks.kind === "afterwards" && isLater;
      const isOfHistory = printed.kind === "refusal" && isHistory(question, deps) && knownTerms(about).length > 0;
      const planned = isOfPlan || isOfHistory ? await search({ ...question, when: { ...when, ranges: [] } }) : null;
      return planned?.kind === "events" ? planned : printed;
    }
    const ofYear = await sinceYear(question, search, deps);
    if (ofYear) return ofYear;
    const found = await search(question, context.among);
    if (found.reason === "nothing-close") {
      const titled = findTitled.named(question.typed).filter(isThere(question, deps));
      const named = scoredAs(
        titled.length > 0 ? titled : saidWhole(found, question, context.among !== undefined),
        deps.projects,
      );
      if (named) return { ...named, embeddingMs: found.embeddingMs, trace: found.trace };
    }
    // « Rappelle-moi Lyon »: when no project matches, the town's tie is meant.
    if (found.kind === "refusal" && KEPT.includes(question.asks.kind) && where.places.length > 0) {
      const ties = tiesOf(question, context, deps);
      if (ties.ties.length > 0) return { ...ties, trace: found.trace };
    }
    const isOfTies =
      where.places.length > 0 && about.headings.some((theme) => isTieTheme(deps.corpus.programme, theme));
    if (!isOfTies || (found.kind !== "refusal" && !found.isHeadingSetAside)) return found;
    // « Les jumelages de Besançon »: no project, but a tie. « De Paris »: projects stand under other headings, and the
    // tie is added.
    const ties = tiesOf(question, context, deps);
    if (found.kind === "refusal") return ties.kind === "anniversaries" ? { ...ties, trace: found.trace } : found;
    return ties.ties.length > 0 ? { ...found, kind: "anniversaries", ties: ties.ties } : found;
  };
}
