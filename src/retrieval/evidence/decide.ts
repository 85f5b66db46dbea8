import { CLOSENESS } from "../../corpus/places/geography.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import { isTieTheme } from "../../corpus/programme.ts";
import type { Programme } from "../../corpus/programme.ts";
import { isTimed, namesNothing } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { Candidate, PlaceFit, Unseen } from "../filter/filter.ts";
import { NOTHING, refusal } from "../found.ts";
import type { Found, RefusalReason, Round, ScoredEvent, Trace } from "../found.ts";
import type { Judged } from "./judge.ts";
import { byReach, byStructure, inStructure } from "../order.ts";
import { onePerProject } from "../projects.ts";
import type { Projects } from "../projects.ts";
import type { TimeFit } from "../filter/time-fit.ts";

/** All that was looked up for a question: the candidates, and how each way of the plan judges them. */
export interface Looked extends Trace {
  /** Events that passed the filters but were not made candidates. */
  unseen: Unseen;
  /** The regions in which to look around the places of the question; null where the question gives none. */
  around: readonly string[] | null;
  embeddingMs: number;
}

export interface DecideDeps {
  corpus: { programme: Programme };
  geography: Geography;
  projects: Projects;
}

const OF_PLACE: readonly PlaceFit[] = ["own", "everywhere"];

function fitting<Fitted extends Candidate>(
  list: readonly Fitted[],
  places: readonly PlaceFit[],
  time: TimeFit,
): Fitted[] {
  return list.filter((candidate) => places.includes(candidate.place) && candidate.time === time);
}

/** Candidates in the order of a list, with scores that fall from 1. */
function listed(candidates: readonly Candidate[]): ScoredEvent[] {
  const ordered = inStructure(candidates);
  return ordered.map(({ event }, index) => ({ event, score: 1 - index / (ordered.length + 1) }));
}

/** Scores above this count as equal, so these events are sorted by date: « le deuxième » then means the second by date. */
const AS_GOOD_AS_CERTAIN = 0.88;

/**
 * Judged events, most probable first. Above {@link AS_GOOD_AS_CERTAIN} dates decide, except for a kind of event (« un
 * concert »), where the probability alone does.
 */
function ranked(judged: readonly Judged[], way: Round["way"]): ScoredEvent[] {
  const most = way === "kind" ? 1 : AS_GOOD_AS_CERTAIN;
  const chance = ({ relevance }: Judged) => Math.min(most, relevance);
  return [...judged]
    .sort((a, b) => byReach(a.candidate, b.candidate) || chance(b) - chance(a) || byStructure(a.candidate, b.candidate))
    .map(({ candidate: { event }, relevance }) => ({ event, score: relevance }));
}

function countProjects(candidates: readonly Candidate[], { projects }: DecideDeps): number {
  return new Set(candidates.map(({ event }) => projects.projectOf(event.id))).size;
}

function eventsOf(events: readonly ScoredEvent[], { projects }: DecideDeps, more: Partial<Found> = {}): Found {
  return { ...NOTHING, kind: "events", events: onePerProject(events, projects), ...more };
}

/** The refusal when no event passes the filters. */
function nothingLeft(
  { question: { where, when }, unseen }: Looked,
  candidates: readonly Candidate[],
  deps: DecideDeps,
): Found {
  const hasNone = (id: string) => deps.geography.eventsOf(id).size === 0;
  if (where.places.length > 0 && where.places.every(hasNone)) return refusal("unknown-place");
  const own = candidates.filter(({ place }) => OF_PLACE.includes(place));
  const isPlanned = own.length > 0 || unseen.isAtOtherTime;
  const reason: RefusalReason = isTimed(when) && isPlanned ? "nothing-in-range" : "nothing-together";
  return refusal(reason, { undated: countProjects(fitting(own, OF_PLACE, "undated"), deps) });
}

/** All events that pass the filters. Where the place has none of its own: events that mention the place, then events around it. */
function allOf(looked: Looked, deps: DecideDeps, among = looked.candidates): Found {
  const own = fitting(among, ["own"], "in");
  const mentioned = fitting(among, ["mentioned"], "in");
  const everywhere = fitting(among, ["everywhere"], "in");
  const shown = [...(own.length > 0 ? own : mentioned), ...everywhere];
  if (shown.length > 0) {
    const undated = countProjects(fitting(among, OF_PLACE, "undated"), deps);
    return eventsOf(listed(shown), deps, { undated, isMentionedOnly: own.length === 0 && mentioned.length > 0 });
  }
  const near = fitting(among, ["around"], "in");
  if (near.length > 0) return eventsOf(listed(near), deps, { around: looked.around });
  return nothingLeft(looked, among, deps);
}

/** Why nothing is close: the question was empty, the heading has nothing there, or the words found nothing. */
function reasonFor(question: Question): RefusalReason {
  if (namesNothing(question)) return "empty";
  const isOfHeading = question.about.headings.length > 0 && question.about.terms.length === 0;
  return isOfHeading ? "nothing-together" : "nothing-close";
}

/** The events that one way of judging shows; a refusal when it shows none. */
function shownBy({ way, judged }: Round, { question, around }: Looked, deps: DecideDeps): Found {
  const shown = judged.filter(({ isShown }) => isShown);
  const of = (places: readonly PlaceFit[], time: TimeFit) =>
    shown.filter(({ candidate }) => places.includes(candidate.place) && candidate.time === time);
  const order = (list: readonly Judged[]) =>
    way === "list" ? listed(list.map(({ candidate }) => candidate)) : ranked(list, way);
  const undated = countProjects(
    of(OF_PLACE, "undated").map(({ candidate }) => candidate),
    deps,
  );
  const own = of([...OF_PLACE, "mentioned"], "in");
  if (own.length > 0) {
    const fits = new Set(own.map(({ candidate }) => candidate.place));
    const isMentionedOnly = way === "list" && !fits.has("own") && fits.has("mentioned");
    return eventsOf(order(own), deps, { undated, isMentionedOnly });
  }
  const near = of(["around"], "in");
  if (near.length > 0) return eventsOf(order(near), deps, { around });
  return refusal(shown.length > 0 ? "nothing-in-range" : reasonFor(question), { undated });
}

/** Tries the ways of the plan in order until one shows something. */
function chosen(looked: Looked, deps: DecideDeps): Found {
  const { candidates, unseen, embeddingMs } = looked;
  let found = nothingLeft(looked, candidates, deps);
  if (candidates.length + unseen.count === 0) return found;
  for (const [index, round] of looked.rounds.entries()) {
    const rounds = looked.rounds.slice(0, index + 1);
    found = { ...shownBy(round, looked, deps), embeddingMs, trace: { ...looked, rounds } };
    if (found.kind === "events" || found.reason === "nothing-in-range") break;
  }
  return found;
}

/** The events under the headings of the question, and other events about the same subject. */
function underHeading(looked: Looked, deps: DecideDeps): Found {
  const { question, plan, candidates, embeddingMs } = looked;
  const under = candidates.filter(({ isUnderHeading, place }) => isUnderHeading && OF_PLACE.includes(place));
  const hasOwn = under.some(({ time, closeness }) => time === "in" && closeness < CLOSENESS.everywhere);
  if (hasOwn || (plan.ways.length === 0 && question.where.places.length === 0)) {
    const list = allOf(looked, deps, under);
    if (!plan.asksForOthers || list.kind !== "events") return list;
    const others = chosen(looked, deps);
    const more = others.kind === "events" ? others.events : [];
    const events = onePerProject([...list.events, ...more], deps.projects);
    return { ...list, events, embeddingMs, trace: others.trace };
  }
  if (question.about.headings.every((theme) => isTieTheme(deps.corpus.programme, theme))) {
    return { ...allOf(looked, deps), isHeadingSetAside: true };
  }
  const isUndated = under.some(({ time }) => time === "undated");
  return isUndated ? nothingLeft(looked, under, deps) : chosen(looked, deps);
}

function choose(looked: Looked, deps: DecideDeps): Found {
  switch (looked.plan.given) {
    case "heading":
      return underHeading(looked, deps);
    case "all":
      return allOf(looked, deps);
    case "nothing":
      return chosen(looked, deps);
  }
}

/** Decides which of the events looked up are shown, or why none is. The result always has a trace. Pure. */
export function decide(looked: Looked, deps: DecideDeps): Found {
  const found = choose(looked, deps);
  return { ...found, trace: found.trace ?? { ...looked, rounds: [] } };
}
