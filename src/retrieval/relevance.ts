import type { CALIBRATION } from "./calibration.ts";
import type { LexicalMatch } from "./lexical.ts";

export type RelevanceWeights = Record<keyof (typeof CALIBRATION)["hybrid"]["weights"], number>;

/** What is known of one event and the words of a question. */
export interface RelevanceFeatures {
  coverage: number;
  conceptCoverage: number;
  titleCoverage: number;
  /** Standard deviations by which the event's similarity exceeds the corpus's mean for this question. */
  denseDeviation: number;
  /** Cosine similarity, 0 when nothing was embedded. */
  similarity: number;
}

/** Mean and standard deviation of the similarities of a question to the whole corpus. */
export interface Spread {
  mean: number;
  deviation: number;
}

export function spreadOf(similarities: Iterable<number>): Spread {
  const values = [...similarities];
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.sqrt(variance) };
}

/** Features of one event; similarity is compared with the corpus, since cosines of this model all lie close together. */
export function featuresOf(
  match: LexicalMatch | undefined,
  similarity: number | undefined,
  spread: Spread,
): RelevanceFeatures {
  const denseDeviation =
    similarity === undefined || spread.deviation === 0 ? 0 : (similarity - spread.mean) / spread.deviation;
  return {
    coverage: match?.coverage ?? 0,
    conceptCoverage: match?.conceptCoverage ?? 0,
    titleCoverage: match?.titleCoverage ?? 0,
    denseDeviation,
    similarity: similarity ?? 0,
  };
}

/** Probability that an event is what the words ask for: a logistic function of its features. */
export function relevance(features: RelevanceFeatures, weights: RelevanceWeights): number {
  const logOdds =
    weights.bias +
    weights.coverage * features.coverage +
    weights.conceptCoverage * features.conceptCoverage +
    weights.titleCoverage * features.titleCoverage +
    weights.denseDeviation * features.denseDeviation +
    weights.similarity * features.similarity;
  return 1 / (1 + Math.exp(-logOdds));
}
