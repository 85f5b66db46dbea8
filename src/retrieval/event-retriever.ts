import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { detectLanguage } from "../language/detect.ts";
import { tokenize } from "../language/fold.ts";
import { isOrdinary } from "../understanding/ordinary-words.ts";
import { byReach, byStructure } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { CALIBRATION } from "./calibration.ts";
import { fuseRankings, rankIds } from "./fusion.ts";
import type { LexicalIndex } from "./lexical.ts";
import { featuresOf, isCertain, narrownessOf, relevance, spreadOf } from "./relevance.ts";
import type { RelevanceFeatures } from "./relevance.ts";

/** Similarity of a text to every event of the corpus, by event id, and what embedding it took. */
export interface DenseResult {
  similarities: ReadonlyMap<string, number>;
  embeddingMs: number;
}
export type DenseSearch = (text: string) => Promise<DenseResult>;

export interface RankRequest {
  candidates: readonly Candidate[];
  /** What to look for: facets of the question, each a list of alternatives (folded words or phrases). */
  facets: readonly (readonly string[])[];
  /** Those that a word which nobody knows narrows (« tournoi de poker »). */
  narrowed?: ReadonlySet<string>;
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

/** Share of a question's words, by their rarity, that counts as all of them, and what of it others must have beside. */
const COMPLETE = 0.95;
const LEAST_SHARE = 0.5;

/** What the documents of the retriever carry beside their text. */
export interface EventMetadata {
  id: string;
  row: number;
  lines: readonly [number, number];
  score: number;
}

export interface EventRetrieverDeps {
  events: readonly ProgrammeEvent[];
  lexical: LexicalIndex;
  /** Null: words alone decide. */
  dense: DenseSearch | null;
}

/**
 * Ranks events by the words of a question: BM25F and dense similarity fused by rank, then cut where relevance ends.
 * {@link rank} serves the assistant, which knows what structure lets through; `invoke` serves any LangChain chain with the
 * whole programme as candidates and documents in the language of the question.
 */
export class EventRetriever extends BaseRetriever<EventMetadata> {
  static override lc_name(): string {
    return "EventRetriever";
  }
  override lc_namespace = ["jumelages", "retrieval"];
  readonly #deps: EventRetrieverDeps;

  constructor(deps: EventRetrieverDeps) {
    super();
    this.#deps = deps;
  }

  async rank({ candidates, facets, narrowed, text }: RankRequest): Promise<Ranking> {
    const { lexical, dense } = this.#deps;
    // The embedder works in its own thread: words are looked up meanwhile.
    const embedding: Promise<DenseResult> =
      dense?.(text) ?? Promise.resolve({ similarities: new Map(), embeddingMs: 0 });
    const { matches, unknownShare } = lexical.search(facets, narrowed);
    const found = await embedding;
    const spread = spreadOf(found.similarities.values());
    const ids = new Set(candidates.map(({ event }) => event.id));
    const narrowness = narrownessOf(candidates.length, this.#deps.events.length);
    const among = (values: ReadonlyMap<string, number>) => new Map([...values].filter(([id]) => ids.has(id)));
    const { fusion } = CALIBRATION;
    const { weights, floor, shareOfBest } = dense ? CALIBRATION.hybrid : CALIBRATION.lexical;
    const words = new Map([...matches].map(([id, match]) => [id, match.score]));
    const fused = fuseRankings(
      [
        { ids: rankIds(among(words)), weight: fusion.lexicalWeight },
        { ids: rankIds(among(found.similarities)), weight: fusion.denseWeight },
      ],
      fusion.k,
    );
    const best = Math.max(Number.MIN_VALUE, ...fused.values());
    const all = candidates.map((candidate): RankedEvent => {
      const { id } = candidate.event;
      const features = featuresOf(matches.get(id), found.similarities.get(id), spread, { unknownShare, narrowness });
      return { candidate, score: (fused.get(id) ?? 0) / best, relevance: relevance(features, weights), features };
    });
    all.sort((a, b) => byReach(a.candidate, b.candidate) || b.score - a.score || byStructure(a.candidate, b.candidate));
    const top = Math.max(0, ...all.map((event) => event.relevance));
    // Where something is about all that was asked, what is about less of it is left out.
    const covered = Math.max(0, ...all.map(({ features }) => features.subjectCoverage));
    const leastCoverage = covered > COMPLETE ? LEAST_SHARE * covered : 0;
    const relevant = all.filter(
      ({ relevance: own, features }) =>
        isCertain(features) ||
        (features.touchCoverage > 0 &&
          own >= floor &&
          own >= top * shareOfBest &&
          features.subjectCoverage >= leastCoverage),
    );
    return { all, relevant, embeddingMs: found.embeddingMs };
  }

  override async _getRelevantDocuments(query: string): Promise<Document<EventMetadata>[]> {
    const { language } = detectLanguage(query);
    const words = tokenize(query).map((token) => token.folded);
    const candidates = this.#deps.events.map((event): Candidate => ({
      event,
      missingPlaces: 0,
      closeness: 0,
      vagueness: 0,
    }));
    const facets = words.filter((word) => !isOrdinary(word)).map((word) => [word]);
    const { relevant } = await this.rank({ candidates, facets, text: query });
    return relevant.map(
      ({ candidate: { event }, score }) =>
        new Document({
          id: event.id,
          pageContent: `${event.title[language]}\n${event.description[language]}`,
          metadata: { id: event.id, row: event.source.row, lines: event.source.lines, score },
        }),
    );
  }
}
