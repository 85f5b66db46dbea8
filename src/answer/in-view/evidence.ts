import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Asking } from "../../reading/asking.ts";
import { ASKS } from "../../reading/asks.ts";
import { isTimed } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";

/** The kinds of question whose probabilities are evidence. `else` is what has nothing to do with events. */
const KINDS = [...ASKS, "else"] as const;

/** The features that speak for or against a question being about the one event in view. `learn/in-view.ts` fits a weight for each. */
export const IN_VIEW_EVIDENCE = [
  "sentence",
  ...KINDS,
  "found",
  "foundBest",
  "foundInView",
  "foundOther",
  "noWords",
  "words",
  "wordsInView",
  "wordsInProgramme",
  "namedInView",
  "namedOther",
  "placesOfEvent",
  "placesElsewhere",
  "unknownPlaces",
  "exceptions",
  "time",
  "headings",
  "filters",
  "length",
  "ofProgramme",
  "ofTies",
  "ofList",
  "ofNothing",
] as const;

/** A number for each of {@link IN_VIEW_EVIDENCE}. */
export type InViewEvidence = Record<(typeof IN_VIEW_EVIDENCE)[number], number>;

/** Keeps the logarithm of odds finite. */
const LEAST_CHANCE = 1e-3;
/**
 * Numbers of words are divided by the first, and no more are counted. The length of a question, in characters, is compared with the second,
 * and its logarithm taken.
 */
const [MANY_WORDS, COMMON_LENGTH] = [6, 50];

/** How many of the other events found have their titles compared with the question. */
const NEAREST = 3;

function logOdds(chance: number): number {
  const within = Math.min(Math.max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE);
  return Math.log(within / (1 - within));
}

/** What {@link inViewEvidence} is gathered from. */
export interface InViewSources {
  question: Question;
  asking: Asking;
  event: ProgrammeEvent;
  /** How probably each of its sentences answers, 0–1. */
  answers: readonly number[];
  /** What the question finds by itself, as if nothing were in view. */
  found: Found;
  /** Whether a folded word stands in the texts of the event in view, and in those of any event. */
  stands: (folded: string) => { inView: boolean; anywhere: boolean };
  /** Whether a folded word stands in the title of an event. */
  isInTitle: (event: ProgrammeEvent, folded: string) => boolean;
  /** Whether the event in view takes place in a place, or belongs to it. */
  isOfPlace: (placeId: string) => boolean;
}

/** Gathers the features of a question that may be about the one event in view. Pure. */
export function inViewEvidence(sources: InViewSources): InViewEvidence {
  const { question, asking, event, answers, found, stands, isInTitle, isOfPlace } = sources;
  const { where, when, about, filters, typed, scope } = question;
  const chances = new Map(asking.kinds.map(({ kind, probability }) => [kind, probability]));
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, chances.get(kind) ?? 0])) as Record<
    (typeof KINDS)[number],
    number
  >;
  const scored = found.kind === "events" ? found.events : [];
  const others = scored.filter((other) => other.event.id !== event.id);
  const standing = about.terms.map(({ folded }) => stands(folded));
  const named = (titled: ProgrammeEvent) =>
    about.terms.filter(({ folded }, at) => (titled === event || !standing[at]?.inView) && isInTitle(titled, folded))
      .length;
  const share = (count: number) => (standing.length === 0 ? 0 : count / standing.length);
  return {
    ...kinds,
    sentence: logOdds(Math.max(0, ...answers)),
    found: Number(found.kind === "events"),
    foundBest: scored[0]?.score ?? 0,
    foundInView: scored.find((other) => other.event.id === event.id)?.score ?? 0,
    foundOther: others[0]?.score ?? 0,
    noWords: Number(standing.length === 0),
    words: Math.min(standing.length, MANY_WORDS) / MANY_WORDS,
    wordsInView: share(standing.filter(({ inView }) => inView).length),
    wordsInProgramme: share(standing.filter(({ anywhere }) => anywhere).length),
    namedInView: share(named(event)),
    namedOther: share(Math.max(0, ...others.slice(0, NEAREST).map((other) => named(other.event)))),
    placesOfEvent: where.places.filter(isOfPlace).length,
    placesElsewhere: where.places.filter((id) => !isOfPlace(id)).length,
    unknownPlaces: where.unknown.length,
    exceptions: where.excluded.length + about.excluded.length + when.excluded.length,
    time: Number(isTimed(when)),
    headings: about.headings.length,
    filters: filters.length,
    length: Math.log((typed.length + 1) / COMMON_LENGTH),
    ofProgramme: Number(scope.kind === "all"),
    ofTies: Number(scope.kind === "ties"),
    ofList: Number(scope.kind === "more"),
    ofNothing: Number(scope.kind === "nothing"),
  };
}

/** The weight of each feature, and the bias that is added to their sum. */
export interface InViewWeights {
  bias: number;
  weights: InViewEvidence;
}

/** Returns the probability (0–1) that a question is about the one event in view: the logistic function of the weighted sum. Pure. */
export function chanceOfInView(evidence: InViewEvidence, { bias, weights }: InViewWeights): number {
  const sum = IN_VIEW_EVIDENCE.reduce((total, name) => total + weights[name] * evidence[name], bias);
  return 1 / (1 + Math.exp(-sum));
}
