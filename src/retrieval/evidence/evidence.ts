import type { Candidate } from "../filter/filter.ts";
import type { DenseResult } from "../dense-search.ts";
import type { EventSimilarities } from "../vectors/event-similarities.ts";
import { NO_MATCH } from "../words/lexical.ts";
import { USUAL_SIMILARITY } from "../vectors/similarity.ts";
import type { LexicalIndex } from "../words/lexical.ts";

/** The features of one event for one question, in the order in which they are weighed. Nothing else decides what is shown. */
export const EVIDENCE = [
  // Words of the question: shares of its known words, see `LexicalMatch`.
  "coverage",
  "subjectCoverage",
  "touchCoverage",
  "titleCoverage",
  /** 1 when all words are known and the subject index lists the event under every one of them. */
  "told",
  /** How much lower the event's subject coverage is than that of the best candidate. */
  "coverageLag",
  /** How much higher the best subject coverage is among the events that the filters removed. */
  "coverageOutside",
  /** How telling the words are that the event is about; at most {@link RARITY_LIMIT}. */
  "evidence",
  /**
   * The share of words that neither the programme nor the subject index knows, and of words for subjects that the
   * programme has no event about.
   */
  "unknownShare",
  "absentShare",
  /**
   * How few events the place and the heading leave, times the share of the words that the event touches on. Then: the
   * part of the coverage and of the evidence that rests on narrowed words, see `LexicalMatch`.
   */
  "narrowness",
  "narrowedCoverage",
  "narrowedEvidence",
  // Meaning: cosine similarity above the usual one, its distance from the corpus's mean for this question in standard
  // deviations, and how much nearer the nearest event is.
  "similarity",
  "similarityDeviation",
  "similarityLag",
  // The same three for the query expansion, see `DenseResult.expanded`.
  "expansion",
  "expansionDeviation",
  "expansionLag",
  // The vote of the labelled questions, see `vote.ts`: the log-odds of the event's share; by how much the largest share
  // exceeds it (the largest of all events, then of the candidates); by how much the largest share of all exceeds that of
  // the candidates; and the log-odds of the votes for « the programme does not have this ».
  "taught",
  "taughtLag",
  "taughtLagAmong",
  "taughtOutside",
  "outOfScope",
  /** Similarity of the question to its nearest voter, and the similarity to the event times the share of out-of-scope votes. */
  "voterSimilarity",
  "doubtedSimilarity",
  /** Share of the votes for services of daily life that the programme does not have. */
  "service",
  /** Log-odds that the question is out of scope, by a linear classifier of its embedding. */
  "scope",
  // How the question is asked: for anything at all, or with words that only tell of the asker.
  "open",
  "background",
  // How the event belongs to the place: 1 when only its text mentions the place, or it lies around it.
  "mentioned",
  /** It is open to every region. */
  "everywhere",
] as const;
export type Evidence = Record<(typeof EVIDENCE)[number], number>;

/** Features that need an embedding model, and features that need labelled questions. */
export const MEANING: readonly (keyof Evidence)[] = ["similarity", "similarityDeviation", "similarityLag"];
export const TAUGHT: readonly (keyof Evidence)[] = [
  "taught",
  "taughtLag",
  "taughtLagAmong",
  "taughtOutside",
  "outOfScope",
  "scope",
];
/** Features that exist only when the terms of a thesaurus vote. */
export const EXPANDED: readonly (keyof Evidence)[] = [
  "expansion",
  "expansionDeviation",
  "expansionLag",
  "voterSimilarity",
  "doubtedSimilarity",
  "service",
];

/** Features that help only where a whole list may be meant. For a question about a subject they were noise. */
export const OF_LISTS: readonly (keyof Evidence)[] = ["coverageOutside"];

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
  /** Its words only tell of the asker. */
  isBackground: boolean;
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

/** Computes the features of each candidate. Pure. */
export function evidenceOf(
  candidates: readonly Candidate[],
  wanted: Wanted,
  { lexical, dense, events, candidates: letThrough = candidates.length }: LookedUp,
): Evidence[] {
  const { matches, unknownShare, absentShare } = lexical.search(wanted.facets, wanted.narrowed);
  const taught = dense?.taught ?? null;
  const ids = new Set(candidates.map(({ event }) => event.id));
  const asked = [...(taught?.byEvent ?? [])];
  const mostAmong = most(asked.filter(([id]) => ids.has(id)).map(([, value]) => value));
  const mostOf = most(asked.map(([, value]) => value));
  const deviationOf = createDeviation(dense?.similarities.usual ?? []);
  const expandedDeviationOf = createDeviation(dense?.expanded?.usual ?? []);
  const mostExpanded = nearestSimilarity(dense?.expanded);
  const voterSimilarity = taught?.neighbours[0]?.similarity ?? 0;
  const usualSimilarity = dense?.expanded ? 0 : USUAL_SIMILARITY;
  const mostSimilar = nearestSimilarity(dense?.similarities);
  /** The highest subject coverage, among the candidates and among all events. */
  const covered = {
    among: most(candidates.map(({ event }) => matches.get(event.id)?.subjectCoverage ?? 0)),
    anywhere: most([...matches.values()].map(({ subjectCoverage }) => subjectCoverage)),
  };
  const narrowness = narrownessOf(letThrough, events);
  const outOfScope = taught ? logOddsOf(taught.outOfScope) : 0;
  return candidates.map(({ event: { id }, place }): Evidence => {
    const words = matches.get(id) ?? NO_MATCH;
    const similarity = dense?.similarities.get(id);
    const expansion = dense?.expanded?.get(id);
    const own = taught?.byEvent.get(id) ?? 0;
    // One flat literal: spreading other objects into it would take ten times as long, and this runs a hundred times a question.
    return {
      coverage: words.coverage,
      subjectCoverage: words.subjectCoverage,
      touchCoverage: words.touchCoverage,
      titleCoverage: words.titleCoverage,
      told: Number(words.subjectCoverage > COMPLETE && unknownShare + absentShare === 0),
      coverageLag: covered.among - words.subjectCoverage,
      coverageOutside: covered.anywhere - covered.among,
      evidence: Math.min(RARITY_LIMIT, words.evidence),
      unknownShare,
      absentShare,
      narrowness: narrowness * words.touchCoverage,
      narrowedCoverage: words.narrowedCoverage,
      narrowedEvidence: Math.min(RARITY_LIMIT, words.narrowedEvidence),
      similarity: similarity === undefined ? 0 : similarity - usualSimilarity,
      similarityDeviation: deviationOf(similarity),
      similarityLag: mostSimilar - (similarity ?? mostSimilar),
      expansion: expansion ?? 0,
      expansionDeviation: expandedDeviationOf(expansion),
      expansionLag: mostExpanded - (expansion ?? mostExpanded),
      taught: taught ? logOddsOf(own) : 0,
      taughtLag: mostOf - own,
      taughtLagAmong: mostAmong - own,
      taughtOutside: mostOf - mostAmong,
      outOfScope,
      voterSimilarity,
      doubtedSimilarity: (similarity ?? 0) * (taught?.outOfScope ?? 0),
      service: taught?.service ?? 0,
      scope: taught?.scopeLogOdds ?? 0,
      open: Number(wanted.isOpen),
      background: Number(wanted.isBackground),
      mentioned: Number(place === "mentioned" || place === "around"),
      everywhere: Number(place === "everywhere"),
    };
  });
}
