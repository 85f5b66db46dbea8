import { CLOSENESS } from "../corpus/geography.ts";
import type { Geography } from "../corpus/geography.ts";
import { headingOf, isTieTheme } from "../corpus/programme.ts";
import type { ProgrammeEvent, Theme, Twinning } from "../corpus/schema.ts";
import { shownBefore } from "../conversation/shown-before.ts";
import type { ListBefore } from "../conversation/turn.ts";
import { knownTerms, namesNothing } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import { evidenceOf } from "./evidence.ts";
import { byReach, byStructure, filterEvents, fitPlaces } from "./filter.ts";
import type { Candidate, FilterDeps } from "./filter.ts";
import { foundBefore, NOTHING, refusal } from "./found.ts";
import type { Found, RefusalReason, ScoredEvent } from "./found.ts";
import { judge, weighingFor } from "./judge.ts";
import type { Judged, Sources } from "./judge.ts";
import type { DenseResult, DenseSearch } from "./dense-search.ts";
import type { LexicalIndex } from "./lexical.ts";
import { planOf } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { isOutsideProgramme } from "./programme-days.ts";
import type { Projects } from "./projects.ts";
import { placesAround } from "./around.ts";
import { findTies } from "./ties.ts";

/** What a question is looked for in, beside the programme. */
export interface FindContext {
  /** Today in the asker's calendar, ISO date: what anniversaries are counted from. */
  today: string;
  /** The list that the reader has in view. */
  before?: ListBefore | undefined;
  /** Ids of the only events to choose from. */
  among?: ReadonlySet<string> | undefined;
}

/** Finds what a question asks for. */
export type Find = (question: Question, context: FindContext) => Promise<Found>;

/** What finding stands on. */
export interface FindDeps extends FilterDeps {
  corpus: FilterDeps["corpus"] & { twinnings: readonly Twinning[] };
  geography: Geography;
  projects: Projects;
  lexical: LexicalIndex;
  /** Null: words alone decide. */
  dense: DenseSearch | null;
}

/** Fewest words by which ordinary ones can ask for something: « l’avenir des grandes villes ». */
const LEAST_WORDS = 3;

/** What needs no search: help, a list that was shown, and what nothing can answer. */
function withoutSearch(question: Question, { before }: FindContext, { corpus, projects }: FindDeps): Found | null {
  const { asks, where, when, about } = question;
  switch (asks.kind) {
    case "help":
    case "greeting":
    case "thanks":
      return { ...NOTHING, kind: "help" };
    case "more":
    case "item":
      return foundBefore(shownBefore(asks, before), projects);
    default:
  }
  if (when.impossible !== null) return refusal("no-such-date");
  if (where.unknown.length > 0 && where.places.length === 0) return refusal("unknown-place");
  if (asks.kind !== "ties" && isOutsideProgramme(when, corpus.programme)) return refusal("other-year");
  const saysLittle = about.meaning.split(/\s+/u).length < LEAST_WORDS;
  return asks.kind === "list" && namesNothing(question) && saysLittle ? refusal("empty") : null;
}

/** What was looked up for a question: every candidate, and what speaks for each. */
interface Search {
  question: Question;
  plan: Plan;
  candidates: readonly Candidate[];
  /** Null where structure alone decides. */
  dense: DenseResult | null;
  sources: Sources;
}

/** Keeps the first printing of each project of a list in order. */
function onePerProject(list: readonly ScoredEvent[], projects: Projects): ScoredEvent[] {
  const seen = new Set<string>();
  return list.filter(({ event }) => {
    const project = projects.projectOf(event.id);
    if (seen.has(project)) return false;
    seen.add(project);
    return true;
  });
}

/** Candidates in the order of a list, with scores that fall from 1. */
function listed(candidates: readonly Candidate[]): ScoredEvent[] {
  const ordered = [...candidates].sort(byStructure);
  return ordered.map(({ event }, index) => ({ event, score: 1 - index / (ordered.length + 1) }));
}

/** Judged candidates, those that are most probably meant first. */
function ranked(judged: readonly Judged[]): ScoredEvent[] {
  return [...judged]
    .sort(
      (a, b) => byReach(a.candidate, b.candidate) || b.relevance - a.relevance || byStructure(a.candidate, b.candidate),
    )
    .map(({ candidate: { event }, relevance }) => ({ event, score: relevance }));
}

/** Of candidates that are all meant, those to show: what only speaks of the place where nothing is of it. */
function ownFirst(candidates: readonly Candidate[]): { shown: Candidate[]; isMentionedOnly: boolean } {
  const isOf = (...fits: Candidate["place"][]) => candidates.filter(({ place }) => fits.includes(place));
  if (isOf("own").length > 0) return { shown: isOf("own", "everywhere"), isMentionedOnly: false };
  const isMentionedOnly = isOf("mentioned").length > 0;
  return { shown: isOf("mentioned", "everywhere"), isMentionedOnly };
}

/** Builds the search: filter by structure, gather evidence, judge, decide. */
export function createFind(deps: FindDeps): Find {
  const { corpus, geography, projects, lexical, dense } = deps;
  const isTie = (theme: Theme) => isTieTheme(corpus.programme, theme);
  const sources: Sources = dense === null ? "words" : dense.isTaught ? "taught" : "meaning";

  /** Events about what is to be left out. Nearly every project has some culture, but few are of that heading. */
  const excludedOf = ({ about }: Question) => {
    if (about.excluded.length === 0) return undefined;
    const isSubject = (theme: Theme) => headingOf(corpus.programme, theme)?.isSubject === true;
    const subjects = about.excluded.filter(({ heading }) => heading === undefined || isSubject(heading));
    const { matches } = lexical.search([subjects.map(({ folded }) => folded)]);
    const isAbout = [...matches].filter(([, { evidence }]) => evidence > 0);
    return {
      about: new Set(isAbout.map(([id]) => id)),
      headings: new Set(about.excluded.flatMap(({ heading }) => heading ?? [])),
    };
  };

  const lookUp = async (question: Question, among: FindContext["among"]): Promise<Search> => {
    const candidates = filterEvents(question, deps, { among, ...withDefined("excluded", excludedOf(question)) });
    const plan = planOf(question, deps);
    const found = plan.ways.length > 0 && dense ? await dense.search(question.about.meaning) : null;
    return { question, plan, candidates, dense: found, sources };
  };

  const inTime = (candidates: readonly Candidate[]) => candidates.filter(({ time }) => time === "in");
  const countProjects = (candidates: readonly Candidate[]) =>
    onePerProject(
      candidates.map(({ event }) => ({ event, score: 0 })),
      projects,
    ).length;
  const undatedOf = (candidates: readonly Candidate[]) =>
    countProjects(candidates.filter(({ time }) => time === "undated"));

  const eventsOf = (events: readonly ScoredEvent[], more: Partial<Found> = {}): Found => ({
    ...NOTHING,
    kind: "events",
    events: onePerProject(events, projects),
    ...more,
  });

  /** Why structure leaves nothing. */
  const nothingLeft = ({ question: { where, when } }: Search, candidates: readonly Candidate[]): Found => {
    const hasNone = (id: string) => geography.eventsOf(id).size === 0;
    if (where.places.length > 0 && where.places.every(hasNone)) return refusal("unknown-place");
    const reason: RefusalReason =
      when.ranges.length > 0 && candidates.length > 0 ? "nothing-in-range" : "nothing-together";
    return refusal(reason, { undated: undatedOf(candidates) });
  };

  /** All that structure lets through. */
  const allOf = (search: Search, candidates = search.candidates): Found => {
    const { shown, isMentionedOnly } = ownFirst(inTime(candidates));
    const own = candidates.filter(({ place }) => place === "own" || place === "everywhere");
    if (shown.length > 0) return eventsOf(listed(shown), { isMentionedOnly, undated: undatedOf(own) });
    const around = inTime(candidates).filter(({ place }) => place === "around");
    if (around.length > 0) return eventsOf(listed(around), { around: aroundOf(search) });
    return nothingLeft(search, own);
  };

  const aroundOf = ({ question }: Search) => placesAround(question.where, corpus.events, geography)?.places ?? null;

  /** What is judged to be meant, by one way after the other until something is shown. */
  const judged = (search: Search, candidates = search.candidates): Found => {
    const { plan, question } = search;
    const evidence = evidenceOf(candidates, plan.wanted, {
      lexical,
      dense: search.dense,
      events: corpus.events.length,
    });
    const embeddingMs = search.dense?.embeddingMs ?? 0;
    let refused: Found = nothingLeft(search, candidates);
    for (const way of candidates.length > 0 ? plan.ways : []) {
      const weighing = weighingFor(sources, way);
      const all = judge(candidates, evidence, weighing);
      const trace = { way, judged: all, floor: weighing.floor, taught: search.dense?.taught ?? null };
      const shown = all.filter(({ isShown }) => isShown);
      const isOf = (place: Candidate["place"][], time: Candidate["time"]) =>
        shown.filter(({ candidate }) => place.includes(candidate.place) && candidate.time === time);
      const own = isOf(["own", "everywhere", "mentioned"], "in");
      const undated = countProjects(isOf(["own", "everywhere"], "undated").map(({ candidate }) => candidate));
      const order = way === "list" ? (list: Judged[]) => listed(list.map(({ candidate }) => candidate)) : ranked;
      const more = { embeddingMs, trace };
      if (own.length > 0) {
        const fits = new Set(own.map(({ candidate: { place } }) => place));
        const isMentionedOnly = way === "list" && !fits.has("own") && fits.has("mentioned");
        return eventsOf(order(own), { ...more, undated, isMentionedOnly });
      }
      const around = isOf(["around"], "in");
      if (around.length > 0) return eventsOf(order(around), { ...more, around: aroundOf(search) });
      const isElsewhen = shown.some(({ candidate }) => candidate.time !== "in");
      refused = refusal(isElsewhen ? "nothing-in-range" : reasonFor(question), { ...more, undated });
      if (isElsewhen) return refused;
    }
    return refused;
  };

  /** Why nothing is close: there was nothing to go by, a heading has nothing there, or the words found nothing. */
  const reasonFor = (question: Question): RefusalReason => {
    if (namesNothing(question)) return "empty";
    return question.about.headings.length > 0 && question.about.terms.length === 0
      ? "nothing-together"
      : "nothing-close";
  };

  /** What stands under the headings asked for, and what else speaks of them. */
  const underHeading = (search: Search): Found => {
    const { question, plan, candidates } = search;
    const under = candidates.filter(
      ({ isUnderHeading, place }) => isUnderHeading && place !== "mentioned" && place !== "around",
    );
    const meant = inTime(under);
    const hasOwn = meant.some(({ closeness }) => closeness < CLOSENESS.everywhere);
    const isPlaced = question.where.places.length > 0;
    if (hasOwn || (!plan.asksForOthers && !isPlaced)) {
      const list = allOf(search, under);
      if (!plan.asksForOthers || list.kind !== "events") return list;
      const ids = new Set(list.events.flatMap(({ event }) => projects.printings(event.id).map(({ id }) => id)));
      const others = judged(
        search,
        candidates.filter(({ event }) => !ids.has(event.id)),
      );
      return others.kind === "events"
        ? { ...others, events: [...list.events, ...others.events], undated: list.undated }
        : { ...list, trace: others.trace, embeddingMs: others.embeddingMs };
    }
    if (question.about.headings.every(isTie)) return { ...allOf(search), isHeadingSetAside: true };
    if (undatedOf(under) > 0) return nothingLeft(search, under);
    return judged(search);
  };

  const decide = (search: Search): Found => {
    if (search.plan.given === "heading") return underHeading(search);
    return search.plan.given === "all" ? allOf(search) : judged(search);
  };

  const tiesOf = (question: Question, { today }: FindContext): Found => {
    const isInPlace = (event: ProgrammeEvent) => fitPlaces(event, question.where.places, geography) !== null;
    const { ties, events } = findTies(question, corpus, { geography, today, isInPlace });
    if (ties.length === 0 && events.length === 0) return refusal("nothing-close");
    const scored = events.map((event) => ({ event, score: 1 }));
    return { ...NOTHING, kind: "anniversaries", ties, events: onePerProject(scored, projects) };
  };

  return async (question, context) => {
    const outright = withoutSearch(question, context, deps);
    if (outright) return outright;
    const { asks, where, when, about } = question;
    if (asks.kind === "ties") {
      // Two towns and a date ask for their tie; a subject beside it asks for projects, which another year has none of.
      const isOther = where.places.length >= 2 || isOutsideProgramme(when, corpus.programme);
      const isOfSubject = knownTerms(about).length > 0 && !isOther;
      const found = isOfSubject ? decide(await lookUp({ ...question, asks: { kind: "list" } }, undefined)) : null;
      return found?.kind === "events" ? found : tiesOf(question, context);
    }
    const found = decide(await lookUp(question, context.among));
    const isOfTies = where.places.length > 0 && about.headings.some(isTie);
    if (!isOfTies || (found.kind !== "refusal" && !found.isHeadingSetAside)) return found;
    // « Les jumelages de Besançon », of which the programme has no project; « de Paris », which has projects under other headings.
    const ties = tiesOf(question, context);
    if (found.kind === "refusal") return ties.kind === "anniversaries" ? ties : found;
    return ties.ties.length > 0 ? { ...found, kind: "anniversaries", ties: ties.ties } : found;
  };
}

/** An object with one property, or without it where there is no value. */
function withDefined<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
