import { byStructure } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { CALIBRATION } from "./calibration.ts";
import { fuseRankings, rankIds } from "./fusion.ts";
import type { LexicalIndex } from "./lexical.ts";
import { featuresOf, relevance, spreadOf } from "./relevance.ts";
import type { RelevanceFeatures } from "./relevance.ts";

/** Similarity of a text to every event of the corpus, by event id, and what embedding it took. */
export interface DenseResult {
  similarities: ReadonlyMap<string, number>;
  embeddingMs: number;
}
export type DenseSearch = (text: string) => Promise<DenseResult>;

export interface RankRequest {
  candidates: readonly Candidate[];
  /** Folded words to look for. */
  terms: readonly string[];
  /** The text to embed. */
  text: string;
}

export interface RankedEvent {
  candidate: Candidate;
  /** Comparable within one answer only, 0–1. */
  score: number;
  /** Probability that the event is what the words ask for. */
  relevance: number;
  features: RelevanceFeatures;
}

export interface Ranking {
  /** Every candidate, best first. */
  all: RankedEvent[];
  /** Those above the floor, best first. */
  relevant: RankedEvent[];
  embeddingMs: number;
}

export interface Ranker {
  rank(request: RankRequest): Promise<Ranking>;
}

/**
 * Ranks candidates by the words of a question: BM25F and dense similarity fused by rank; then cut where relevance
 * ends. Without a dense search (`null`) words alone decide.
 */
export function createRanker({ lexical, dense }: { lexical: LexicalIndex; dense: DenseSearch | null }): Ranker {
  return {
    async rank({ candidates, terms, text }) {
      const matches = lexical.search(terms);
      const found: DenseResult = dense ? await dense(text) : { similarities: new Map(), embeddingMs: 0 };
      const spread = spreadOf(found.similarities.values());
      const ids = new Set(candidates.map(({ event }) => event.id));
      const among = (values: ReadonlyMap<string, number>) => new Map([...values].filter(([id]) => ids.has(id)));
      const { fusion } = CALIBRATION;
      const { weights, floor, shareOfBest } = dense ? CALIBRATION.hybrid : CALIBRATION.lexical;
      const fused = fuseRankings(
        [
          {
            ids: rankIds(among(new Map([...matches].map(([id, match]) => [id, match.score])))),
            weight: fusion.lexicalWeight,
          },
          { ids: rankIds(among(found.similarities)), weight: fusion.denseWeight },
        ],
        fusion.k,
      );
      const best = Math.max(Number.MIN_VALUE, ...fused.values());
      const all = candidates.map((candidate): RankedEvent => {
        const { id } = candidate.event;
        const features = featuresOf(matches.get(id), found.similarities.get(id), spread);
        return { candidate, score: (fused.get(id) ?? 0) / best, relevance: relevance(features, weights), features };
      });
      all.sort((a, b) => b.score - a.score || byStructure(a.candidate, b.candidate));
      const top = Math.max(0, ...all.map((event) => event.relevance));
      const relevant = all.filter((event) => event.relevance >= floor && event.relevance >= top * shareOfBest);
      return { all, relevant, embeddingMs: found.embeddingMs };
    },
  };
}
