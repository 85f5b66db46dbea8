import type { LexicalMatch } from "./lexical.ts";

/** What is known of one event and the words of a question, in the order of the weights. */
export const FEATURES = [
  /** Shares of the question's known words, see {@link LexicalMatch}. */
  "coverage",
  "subjectCoverage",
  "touchCoverage",
  "titleCoverage",
  /** How much the words tell that the event is about; see {@link EVIDENCE_LIMIT}. */
  "evidence",
  /** Share of the question's words that the programme does not know. */
  "unknownShare",
  /** How few events the place and the theme of the question leave, by how far its words touch on this one. */
  "narrowness",
  "narrowedCoverage",
  "narrowedEvidence",
  /** Standard deviations by which the event's similarity exceeds the corpus's mean for this question. */
  "denseDeviation",
  /** Cosine similarity, 0 when nothing was embedded. */
  "similarity",
  /** How much the question asks for the event, as labelled questions teach it: itself, in standard deviations, and beside the most asked for. */
  "probe",
  "probeDeviation",
  "probeLead",
  /** How much the question is like those that the programme cannot answer. */
  "unanswerable",
  /** Share of its words that name what the programme does not have, and whether they outweigh the others (0 or 1). */
  "foreignShare",
  "foreign",
] as const;
export type RelevanceFeatures = Record<(typeof FEATURES)[number], number>;
export type RelevanceWeights = RelevanceFeatures & { bias: number };

/** More evidence than that of two rare words says nothing more. */
const EVIDENCE_LIMIT = 8;

/** Up to here a question is clearly like those that the programme can answer. */
export const ANSWERABLE = 0.3;
/** From here on a question is more like those that the programme cannot answer (1) than like others (0). */
export const DOUBTFUL = 0.5;
/** From here on it is so though the words only tell the background of a request. */
export const LIKELY_NOT = 0.6;
/** From here on it is clearly so. */
const CLEAR = 0.8;
/** From here on the probe says clearly that an event is asked for; of towns asked for in many words 97 per cent stay below. */
const CLEARLY_ASKED = 0.45;
/** Least that the probe must say for an event that all known words ask for; a fifth of what it says of one that is meant. */
const LEAST_PROBE = 0.2;
/** The same where nothing else is found: for « des expositions ? » it is shared by many events. */
const LEAST_PLAUSIBLE_PROBE = 0.05;

/** What holds for a whole question, whichever event it is compared with. */
export type QuestionFeatures = Pick<
  RelevanceFeatures,
  "unknownShare" | "narrowness" | "unanswerable" | "foreignShare" | "foreign"
>;

/** 0 where nothing but words decides, 1 where structure leaves one event of the corpus. */
export function narrownessOf(candidates: number, events: number): number {
  return 1 - Math.log(Math.max(1, candidates)) / Math.log(Math.max(2, events));
}

/** Mean, standard deviation and largest of the values of a question over the whole corpus. */
export interface Spread {
  mean: number;
  deviation: number;
  most: number;
}

/** What is known of one event by a measure that knows all events; undefined when there is none. */
export interface Measured {
  value: number | undefined;
  spread: Spread;
}

function deviationOf({ value, spread }: Measured): number {
  return value === undefined || spread.deviation === 0 ? 0 : (value - spread.mean) / spread.deviation;
}

/** The spread of some values; all 0 of none. */
export function spreadOf(measured: Iterable<number>): Spread {
  const values = [...measured];
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(variance), most: Math.max(0, ...values) };
}

/** Features of one event; similarity is compared with the corpus, since cosines of this model all lie close together. */
export function featuresOf(
  match: LexicalMatch | undefined,
  { dense, probe, question }: { dense: Measured; probe: Measured; question: QuestionFeatures },
): RelevanceFeatures {
  return {
    coverage: match?.coverage ?? 0,
    subjectCoverage: match?.subjectCoverage ?? 0,
    touchCoverage: match?.touchCoverage ?? 0,
    titleCoverage: match?.titleCoverage ?? 0,
    evidence: Math.min(EVIDENCE_LIMIT, match?.evidence ?? 0),
    unknownShare: question.unknownShare,
    narrowness: question.narrowness * (match?.touchCoverage ?? 0),
    narrowedCoverage: match?.narrowedCoverage ?? 0,
    narrowedEvidence: Math.min(EVIDENCE_LIMIT, match?.narrowedEvidence ?? 0),
    denseDeviation: deviationOf(dense),
    similarity: dense.value ?? 0,
    probe: probe.value ?? 0,
    probeDeviation: deviationOf(probe),
    probeLead: probe.value === undefined ? 0 : probe.value - probe.spread.most,
    unanswerable: question.unanswerable,
    foreignShare: question.foreignShare,
    foreign: question.foreign,
  };
}

/** Whether the subject index says that the event is about every word of the question, all of which are known. */
function isTold({ subjectCoverage, unknownShare, foreignShare }: RelevanceFeatures): boolean {
  return subjectCoverage > 0.999 && unknownShare === 0 && foreignShare === 0;
}

/**
 * Whether the subject index leaves no doubt: it tells so, the question is not like those that the programme cannot answer, and
 * what labelled questions teach does not speak against the event.
 * @param isTaught whether they taught anything, see `probe.ts`
 */
export function isCertain(features: RelevanceFeatures, isTaught: boolean): boolean {
  const { unanswerable, probe } = features;
  return isTold(features) && (!isTaught || (unanswerable < DOUBTFUL && probe >= LEAST_PROBE));
}

/** Whether the subject index tells so and the question is not clearly like those that the programme cannot answer: enough where nothing else is found. */
function isPlausible(features: RelevanceFeatures): boolean {
  return isTold(features) && features.unanswerable < CLEAR && features.probe >= LEAST_PLAUSIBLE_PROBE;
}

/** From here on the probe says so clearly that what else a town has is not meant; of questions for all of a town 98 per cent stay below. */
const SURELY_ASKED = 0.6;
/** Share of the most asked for from which on other events are asked for too. */
const ALSO_ASKED = 0.5;

/** Those of some events that labelled questions teach a text to ask for, and so clearly that the others are not meant; else null. */
export function surelyAsked(byEvent: ReadonlyMap<string, number>, ids: Iterable<string>): ReadonlySet<string> | null {
  const values = new Map([...ids].map((id) => [id, byEvent.get(id) ?? 0]));
  const most = Math.max(0, ...values.values());
  if (most < SURELY_ASKED) return null;
  return new Set([...values].filter(([, value]) => value >= ALSO_ASKED * most).map(([id]) => id));
}

/** Whether labelled questions teach that a text asks for events other than these, and clearly more than for these. */
export function asksForOthers(byEvent: ReadonlyMap<string, number>, ids: ReadonlySet<string>): boolean {
  const most = (isAmong: boolean) =>
    Math.max(0, ...[...byEvent].filter(([id]) => ids.has(id) === isAmong).map(([, value]) => value));
  return most(false) >= CLEARLY_ASKED && most(false) > 2 * most(true);
}

/** Probability that an event is what the words ask for: a logistic function of its features. */
export function relevance(features: RelevanceFeatures, weights: RelevanceWeights): number {
  const logOdds = FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], weights.bias);
  return 1 / (1 + Math.exp(-logOdds));
}

/** What decides whether an event of a ranking is shown. */
export interface Scored {
  /** Probability that the event is what the words ask for. */
  relevance: number;
  features: RelevanceFeatures;
}

/** Where relevance ends: the least probability at which an event is shown, and the least share of the best one's. */
export interface Thresholds {
  floor: number;
  shareOfBest: number;
}

/** Share of a question's words, by their rarity, that counts as all of them, and what of it others must have beside. */
const COMPLETE = 0.95;
const LEAST_SHARE = 0.5;

/**
 * Which candidates of a question are shown, in their order: those that are certain and those that reach the thresholds, which
 * where nothing is taught must have something of the words; where there are none, those that are plausible. What holds
 * whatever the thresholds is worked out once, since calibration tries hundreds of them.
 * @param isTaught whether labelled questions taught anything, see `probe.ts`
 */
export function createCutOff<Event extends Scored>(
  candidates: readonly Event[],
  isTaught: boolean,
): (thresholds: Thresholds) => Event[] {
  const top = Math.max(0, ...candidates.map((event) => event.relevance));
  // Where something is about all that was asked, what is about less of it is left out.
  const covered = Math.max(0, ...candidates.map(({ features }) => features.subjectCoverage));
  const leastCoverage = covered > COMPLETE ? LEAST_SHARE * covered : 0;
  const rated = candidates.flatMap((event) => {
    const { features } = event;
    if (isCertain(features, isTaught)) return { event, rating: Infinity };
    const hasWords = features.touchCoverage > 0 && features.subjectCoverage >= leastCoverage;
    return isTaught || hasWords ? { event, rating: event.relevance } : [];
  });
  const plausible = isTaught ? candidates.filter(({ features }) => isPlausible(features)) : [];
  return ({ floor, shareOfBest }) => {
    const least = Math.max(floor, shareOfBest * top);
    const shown = rated.filter(({ rating }) => rating >= least).map(({ event }) => event);
    return shown.length > 0 ? shown : plausible;
  };
}
