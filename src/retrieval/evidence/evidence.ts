import type { Candidate } from "../filter/filter.ts";
import type { DenseResult } from "../dense-search.ts";
import type { EventSimilarities } from "../vectors/event-similarities.ts";
import { NO_MATCH } from "../words/lexical.ts";
import { USUAL_SIMILARITY } from "../vectors/similarity.ts";
import type { LexicalIndex } from "../words/lexical.ts";

/** What is known of one event and a question, each by name, in the order in which it is weighed; nothing else decides what is shown. */
export const EVIDENCE = [
  // The words of the question: shares of its known words, see `LexicalMatch`.
  "coverage",
  "subjectCoverage",
  "touchCoverage",
  "titleCoverage",
  /** The subject index says that the event is about every word, all of which are known. */
  "told",
  /** How much less of the words the event is about than another one. */
  "coverageLag",
  /** How much more of the words an event is about that the structure does not let through. */
  "coverageOutside",
  /** How much the words tell that the event is about; see {@link RARITY_LIMIT}. */
  "evidence",
  /** Share of the words that nobody knows, and of those that name a subject of which the programme has nothing. */
  "unknownShare",
  "absentShare",
  /** How few events the place and the heading leave, by how far the words touch on this one. */
  "narrowness",
  "narrowedCoverage",
  "narrowedEvidence",
  // Its meaning: cosine similarity above the usual, by how many standard deviations it exceeds the corpus's mean for this
  // question, and how much nearer another event is.
  "similarity",
  "similarityDeviation",
  "similarityLag",
  // The same of the subjects that lie nearest to it.
  "expansion",
  "expansionDeviation",
  "expansionLag",
  // What labelled questions teach, see `vote.ts`: the log-odds by which those like it ask for the event, how much more another
  // event is asked for, one of those that the structure lets through or one outside, and the log-odds by which they ask for what
  // the programme does not have.
  "taught",
  "taughtLag",
  "taughtLagAmong",
  "taughtOutside",
  "outOfScope",
  /** How like the question the one most like it is, and the similarity to the event as far as they speak against it. */
  "voterSimilarity",
  "doubtedSimilarity",
  /** How far they ask for services of daily life that the programme does not have. */
  "service",
  /** The same log-odds by a linear classifier of the meaning. */
  "scope",
  // How it is asked: for anything at all; with words that only tell of the asker.
  "open",
  "background",
  // How the event belongs to the place: only its text speaks of it.
  "mentioned",
  /** It is open to every region. */
  "everywhere",
] as const;
export type Evidence = Record<(typeof EVIDENCE)[number], number>;

/** Those that only a model of meaning gives, and those that only labelled questions do. */
export const MEANING: readonly (keyof Evidence)[] = ["similarity", "similarityDeviation", "similarityLag"];
export const TAUGHT: readonly (keyof Evidence)[] = [
  "taught",
  "taughtLag",
  "taughtLagAmong",
  "taughtOutside",
  "outOfScope",
  "scope",
];
/** Those that only a thesaurus gives whose words vote. */
export const EXPANDED: readonly (keyof Evidence)[] = [
  "expansion",
  "expansionDeviation",
  "expansionLag",
  "voterSimilarity",
  "doubtedSimilarity",
  "service",
];

/** What says something only where all that structure lets through may be meant; of a subject asked for by its words it was noise. */
export const OF_LISTS: readonly (keyof Evidence)[] = ["coverageOutside"];

/** What a question is compared with events by. */
export interface Wanted {
  /** What to look for: facets of the question, each a list of alternatives (folded words or phrases). */
  facets: readonly (readonly string[])[];
  /** Those that a word which nobody knows narrows (« tournoi de poker »). */
  narrowed: ReadonlySet<string>;
  /** The text whose meaning is compared. */
  text: string;
  /** It asks for anything at all. */
  isOpen: boolean;
  /** Its words only tell of the asker. */
  isBackground: boolean;
}

/** More evidence than that of two rare words says nothing more. */
const RARITY_LIMIT = 8;
/** Share of a question's words, by their rarity, that counts as all of them. */
const COMPLETE = 0.999;

/** 0 where nothing but words decides, 1 where structure leaves one event of the corpus. */
function narrownessOf(candidates: number, events: number): number {
  return 1 - Math.log(Math.max(1, candidates)) / Math.log(Math.max(2, events));
}

/** How many standard deviations a value exceeds the mean by; cosines of one model all lie close together. */
function createDeviation(values: readonly number[]): (value: number | undefined) => number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const deviation = Math.sqrt(variance);
  return (value) => (value === undefined || deviation === 0 ? 0 : (value - mean) / deviation);
}

/** What keeps the log-odds of a unanimous vote finite: as if one vote in fifty were cast for and one against. */
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

/** The similarity of the nearest event. */
function nearestSimilarity(similarities: EventSimilarities | null | undefined): number {
  const [nearest] = similarities?.nearest ?? [];
  return nearest === undefined ? 0 : (similarities?.get(nearest) ?? 0);
}

/** What evidence is gathered from. */
interface LookedUp {
  lexical: LexicalIndex;
  /** With the candidates compared. */
  dense: DenseResult | null;
  /** How many events there are, and how many of them the structure lets through where not all of these are weighed. */
  events: number;
  candidates?: number;
}

/** Gathers what is known of each candidate. A pure function of what was looked up. */
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
  /** The most of the words that an event is about: one of the candidates, and any at all. */
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
    // All named in one place: an object put together of others costs ten times as much, a hundred times a question.
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
