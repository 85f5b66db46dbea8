import type { Candidate } from "../filter/filter.ts";
import type { DenseResult } from "../dense-search.ts";
import type { EventSimilarities } from "../vectors/event-similarities.ts";
import { NO_MATCH } from "../words/lexical.ts";
import type { Taught } from "../subjects/vote.ts";
import type { LexicalIndex } from "../words/lexical.ts";

/** The features of one event for one question, in the order in which they are weighed. Nothing else decides what is shown. */
export const EVIDENCE = [
  // Words of the question: shares of its known words, see `LexicalMatch`.
  "coverage",
  "touchCoverage",
  /** 1 when all words are known and the subject index lists the event under every one of them. */
  "told",
  /** How much lower the event's subject coverage is than that of the best candidate. */
  "coverageLag",
  /** How much higher the best subject coverage is among the events that the filters removed. */
  "coverageOutside",
  /** How telling the words are that the event is about; at most {@link RARITY_LIMIT}. */
  "evidence",
  /** The share of words that neither the programme nor the subject index knows. */
  "unknownShare",
  /**
   * How few events the place and the heading leave, times the share of the words that the event touches on. Then: the
   * part of the coverage that rests on narrowed words, see `LexicalMatch`.
   */
  "narrowness",
  "narrowedCoverage",
  // Meaning: how much nearer the nearest event is. Then the query expansion, see `DenseResult.expanded`: its similarity,
  // and the distance of that from the corpus's mean for this question in standard deviations.
  "similarityLag",
  "expansion",
  "expansionDeviation",
  // The vote of the thesaurus, where there are no labelled questions, see `vote.ts`: the log-odds of the event's share; by
  // how much the largest share exceeds it (the largest of all events, then of the candidates); the log-odds of the votes
  // for « the programme does not have this »; the similarity of the question to its nearest voter.
  "termVote",
  "termVoteLag",
  "termVoteLagAmong",
  "termOutOfScope",
  "termSimilarity",
  /** Log-odds that the question is out of scope of any programme, by a linear classifier of its embedding. */
  "termScope",
  // The same of the labelled questions, where the programme has some.
  "taught",
  "taughtLagAmong",
  "outOfScope",
  /** Log-odds that the question is out of scope of this programme. */
  "scope",
  /** The question asks for anything at all. */
  "open",
  /** 1 when only the event's text mentions the place, or it lies around it. */
  "mentioned",
] as const;
export type Evidence = Record<(typeof EVIDENCE)[number], number>;

/** Features that need an embedding model and its voters. */
export const MEANING: readonly (keyof Evidence)[] = [
  ...(["similarityLag", "expansion", "expansionDeviation"] as const),
  ...(["termVote", "termVoteLag", "termVoteLagAmong", "termOutOfScope", "termSimilarity", "termScope"] as const),
  ...(["taught", "taughtLagAmong", "outOfScope", "scope"] as const),
];

/** Features that help only where there are words alone: votes tell the same better. */
export const OF_WORDS_ALONE: readonly (keyof Evidence)[] = ["touchCoverage"];

/** Features that help only where a whole list may be meant. For a question about a subject they were noise. */
export const OF_LISTS: readonly (keyof Evidence)[] = ["coverageOutside", "mentioned"];

/** What the events are compared with. */
export interface Wanted {
  /** The facets to look for, each a list of alternatives (folded words or phrases). */
  facets: readonly (readonly string[])[];
  /** Facet words that an unknown word narrows: « tournoi » in « tournoi de poker ». */
  narrowed: ReadonlySet<string>;
  /** The text whose meaning is compared. */
  text: string;
  /** The question asks for anything at all. */
  isOpen: boolean;
}

/** The rarity of about two rare words; beyond it more evidence adds nothing. */
const RARITY_LIMIT = 8;
/** From this subject coverage on, all words count as covered. */
const COMPLETE = 0.999;

/** 0 when the filters leave all events of the corpus, 1 when they leave one. */
function narrownessOf(candidates: number, events: number): number {
  return 1 - Math.log(Math.max(1, candidates)) / Math.log(Math.max(2, events));
}

/** Standard score (z-score) of a value. It is needed because the cosines of one model all lie close together. */
function createDeviation(values: readonly number[]): (value: number | undefined) => number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(variance);
  return (value) => (value === undefined || deviation === 0 ? 0 : (value - mean) / deviation);
}

/** Keeps the log-odds of a unanimous vote finite, as if 2 % of a vote more were cast for and 2 % against. */
const VOTE_PRIOR = 0.02;

/** The log-odds of a share of votes. */
export function logOddsOf(share: number): number {
  return Math.log((share + VOTE_PRIOR) / (1 - Math.min(1, share) + VOTE_PRIOR));
}

function most(values: Iterable<number>): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  return largest;
}

/** The similarity of the nearest event; 0 without any. */
function nearestSimilarity(similarities: EventSimilarities | null | undefined): number {
  const [nearest] = similarities?.nearest ?? [];
  return nearest === undefined ? 0 : (similarities?.get(nearest) ?? 0);
}

/** What the features are computed from. */
interface LookedUp {
  lexical: LexicalIndex;
  /** Its similarities must have been compared with the candidates. */
  dense: DenseResult | null;
  /** The number of events in the programme, and of those that the filters leave; the latter by default the number of candidates. */
  events: number;
  candidates?: number;
}

/** The votes on one question, as log-odds and as distances from the largest share. */
function votesOf(taught: Taught | null, ids: ReadonlySet<string>) {
  if (!taught) return null;
  const shares = [...taught.byEvent];
  const mostAmong = most(shares.filter(([id]) => ids.has(id)).map(([, share]) => share));
  const mostOf = most(shares.map(([, share]) => share));
  const shareOf = (id: string) => taught.byEvent.get(id) ?? 0;
  return {
    for: (id: string) => logOddsOf(shareOf(id)),
    lag: (id: string) => mostOf - shareOf(id),
    lagAmong: (id: string) => mostAmong - shareOf(id),
    outOfScope: logOddsOf(taught.outOfScope),
    similarity: taught.neighbours[0]?.similarity ?? 0,
    scope: taught.scopeLogOdds,
  };
}

/** Computes the features of each candidate. Pure. */
export function evidenceOf(
  candidates: readonly Candidate[],
  wanted: Wanted,
  { lexical, dense, events, candidates: letThrough = candidates.length }: LookedUp,
): Evidence[] {
  const { matches, unknownShare, absentShare } = lexical.search(wanted.facets, wanted.narrowed);
  const ids = new Set(candidates.map(({ event }) => event.id));
  const taught = dense?.taught ?? null;
  const questions = votesOf(taught?.by === "questions" ? taught : null, ids);
  const terms = votesOf(taught?.by === "terms" ? taught : null, ids);
  const expandedDeviationOf = createDeviation(dense?.expanded?.usual ?? []);
  const mostSimilar = nearestSimilarity(dense?.similarities);
  /** The highest subject coverage, among the candidates and among all events. */
  const covered = {
    among: most(candidates.map(({ event }) => matches.get(event.id)?.subjectCoverage ?? 0)),
    anywhere: most([...matches.values()].map(({ subjectCoverage }) => subjectCoverage)),
  };
  const narrowness = narrownessOf(letThrough, events);
  return candidates.map(({ event: { id }, place }): Evidence => {
    const words = matches.get(id) ?? NO_MATCH;
    const expansion = dense?.expanded?.get(id);
    // One flat literal: spreading other objects into it would take ten times as long, and this runs a hundred times a question.
    return {
      coverage: words.coverage,
      touchCoverage: words.touchCoverage,
      told: Number(words.subjectCoverage > COMPLETE && unknownShare + absentShare === 0),
      coverageLag: covered.among - words.subjectCoverage,
      coverageOutside: covered.anywhere - covered.among,
      evidence: Math.min(RARITY_LIMIT, words.evidence),
      unknownShare,
      narrowness: narrowness * words.touchCoverage,
      narrowedCoverage: words.narrowedCoverage,
      similarityLag: mostSimilar - (dense?.similarities.get(id) ?? mostSimilar),
      expansion: expansion ?? 0,
      expansionDeviation: expandedDeviationOf(expansion),
      termVote: terms?.for(id) ?? 0,
      termVoteLag: terms?.lag(id) ?? 0,
      termVoteLagAmong: terms?.lagAmong(id) ?? 0,
      termOutOfScope: terms?.outOfScope ?? 0,
      termSimilarity: terms?.similarity ?? 0,
      termScope: terms?.scope ?? 0,
      taught: questions?.for(id) ?? 0,
      taughtLagAmong: questions?.lagAmong(id) ?? 0,
      outOfScope: questions?.outOfScope ?? 0,
      scope: questions?.scope ?? 0,
      open: Number(wanted.isOpen),
      mentioned: Number(place === "mentioned" || place === "around"),
    };
  });
}
