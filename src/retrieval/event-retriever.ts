import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { detectLanguage } from "../language/detect.ts";
import { tokenize } from "../language/fold.ts";
import { createIsStopWord } from "../language/stop-words.ts";
import type { IsStopWord } from "../language/stop-words.ts";
import { byReach, byStructure } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { CALIBRATION } from "./calibration.ts";
import { fuseRankings, rankIds } from "./fusion.ts";
import type { LexicalIndex } from "./lexical.ts";
import type { ProbeReading } from "./probe.ts";
import { createCutOff, featuresOf, narrownessOf, relevance, spreadOf } from "./relevance.ts";
import type { QuestionFeatures, Scored } from "./relevance.ts";

/** Similarity of a text to every event of the corpus, by event id, and what embedding it took. */
export interface DenseResult {
  similarities: ReadonlyMap<string, number>;
  /** What labelled questions teach of the text; null without a probe for the model in use. */
  reading: ProbeReading | null;
  embeddingMs: number;
}

/** Searches by the meaning of a text. */
export interface DenseSearch {
  /** The embedding of a text; null where labelled questions taught nothing of the model in use. */
  meaningOf(text: string): Promise<{ vector: readonly number[] | null; embeddingMs: number }>;
  /** Says that a text may be searched for next, so that it can be embedded meanwhile. */
  prepare(text: string): void;
  /** Compares a text with every event. */
  search(text: string): Promise<DenseResult>;
}

/** What to rank, and by which words. */
export interface RankRequest {
  candidates: readonly Candidate[];
  /** What to look for: facets of the question, each a list of alternatives (folded words or phrases). */
  facets: readonly (readonly string[])[];
  /** Those that a word which nobody knows narrows (« tournoi de poker »). */
  narrowed?: ReadonlySet<string>;
  /** Share of the question's words that name what the programme does not have, and whether they outweigh the others. */
  foreignShare?: number;
  isForeign?: boolean;
  /** The text to embed. */
  text: string;
}

/** A candidate in its place. */
export interface RankedEvent extends Scored {
  candidate: Candidate;
  /** Comparable within one answer only, 0–1. */
  score: number;
}

/** What ranking found. */
export interface Ranking {
  /** Every candidate, best first. */
  all: RankedEvent[];
  /** Those that are shown, best first; see {@link createCutOff}. */
  relevant: RankedEvent[];
  embeddingMs: number;
}

/** What the documents of the retriever carry beside their text. */
export interface EventMetadata {
  id: string;
  row: number;
  lines: readonly [number, number];
  score: number;
}

/** What ranking stands on. */
export interface EventRetrieverDeps {
  events: readonly ProgrammeEvent[];
  lexical: LexicalIndex;
  /** Null: words alone decide. */
  dense: DenseSearch | null;
  /** Which words a chain's query is not searched by; by default the stop words of both languages. */
  isStopWord?: IsStopWord;
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

  /** Ranks candidates by words, meaning and what labelled questions teach, and cuts the list where relevance ends. */
  async rank({
    candidates,
    facets,
    narrowed,
    foreignShare = 0,
    isForeign = false,
    text,
  }: RankRequest): Promise<Ranking> {
    const { lexical, dense } = this.#deps;
    // The embedder works in its own thread: words are looked up meanwhile.
    const embedding: Promise<DenseResult> =
      dense?.search(text) ?? Promise.resolve({ similarities: new Map(), reading: null, embeddingMs: 0 });
    const { matches, unknownShare } = lexical.search(facets, narrowed);
    const found = await embedding;
    const { reading } = found;
    const spread = spreadOf(found.similarities.values());
    const probeSpread = spreadOf(reading?.byEvent.values() ?? []);
    const question: QuestionFeatures = {
      unknownShare,
      narrowness: narrownessOf(candidates.length, this.#deps.events.length),
      unanswerable: reading?.unanswerable ?? 0,
      foreignShare,
      foreign: Number(isForeign),
    };
    const ids = new Set(candidates.map(({ event }) => event.id));
    const among = (values: ReadonlyMap<string, number>) => new Map([...values].filter(([id]) => ids.has(id)));
    const { weights, ...thresholds } = reading ? CALIBRATION.hybrid : CALIBRATION.lexical;
    const { fusion } = CALIBRATION;
    const words = new Map([...matches].map(([id, match]) => [id, match.score]));
    const rankings = [
      { ids: rankIds(among(words)), weight: fusion.lexicalWeight },
      { ids: rankIds(among(found.similarities)), weight: fusion.denseWeight },
      { ids: rankIds(among(reading?.byEvent ?? new Map())), weight: fusion.probeWeight },
    ];
    const fused = fuseRankings(rankings, fusion.k);
    const best = Math.max(Number.MIN_VALUE, ...fused.values());
    const all = candidates.map((candidate): RankedEvent => {
      const { id } = candidate.event;
      const features = featuresOf(matches.get(id), {
        dense: { value: found.similarities.get(id), spread },
        probe: { value: reading?.byEvent.get(id), spread: probeSpread },
        question,
      });
      return { candidate, score: (fused.get(id) ?? 0) / best, relevance: relevance(features, weights), features };
    });
    all.sort((a, b) => byReach(a.candidate, b.candidate) || b.score - a.score || byStructure(a.candidate, b.candidate));
    return { all, relevant: createCutOff(all, reading !== null)(thresholds), embeddingMs: found.embeddingMs };
  }

  /** The embedding of a text, see {@link DenseSearch}; null without a model. */
  async meaningOf(text: string): Promise<{ vector: readonly number[] | null; embeddingMs: number }> {
    return (await this.#deps.dense?.meaningOf(text)) ?? { vector: null, embeddingMs: 0 };
  }

  /** Says that a text may be ranked by next. */
  prepare(text: string): void {
    this.#deps.dense?.prepare(text);
  }

  /** Ids of the events that are about any of these folded words or phrases. */
  about(terms: readonly string[]): ReadonlySet<string> {
    const { matches } = this.#deps.lexical.search([terms]);
    return new Set([...matches].filter(([, { evidence }]) => evidence > 0).map(([id]) => id));
  }

  /** What labelled questions teach of a text; null where they taught nothing of the model in use. */
  async reading(text: string): Promise<{ reading: ProbeReading | null; embeddingMs: number }> {
    const found = await this.#deps.dense?.search(text);
    return { reading: found?.reading ?? null, embeddingMs: found?.embeddingMs ?? 0 };
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
    const isStopWord = this.#deps.isStopWord ?? createIsStopWord();
    const facets = words.filter((word) => !isStopWord(word)).map((word) => [word]);
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
