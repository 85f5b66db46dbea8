import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import { saidOf } from "../corpus/event/event.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { detectLanguage } from "../language/detect.ts";
import { tokenize } from "../language/fold.ts";
import { createIsStopWord } from "../language/stop-words.ts";
import type { IsStopWord } from "../language/stop-words.ts";
import type { DenseSearch } from "./dense-search.ts";
import { evidenceOf } from "./evidence/evidence.ts";
import type { Candidate } from "./filter/filter.ts";
import { judge, sourcesOf, weighingFor } from "./evidence/judge.ts";
import type { LexicalIndex } from "./words/lexical.ts";

/** Metadata of the documents that the retriever returns. */
export interface EventMetadata {
  id: string;
  row: number;
  lines: readonly [number, number] | null;
  /** Probability that the event is what the query asks for, 0–1. */
  score: number;
}

export interface EventRetrieverDeps {
  events: readonly ProgrammeEvent[];
  lexical: LexicalIndex;
  /** Null: search by words only. */
  dense: DenseSearch | null;
  /** Words of a query that are not searched for; by default the stop words of both languages. */
  isStopWord?: IsStopWord;
}

/**
 * The programme as a LangChain retriever: the events that the assistant's own judge finds relevant to a query, best
 * first, in the language of the query. Places and dates are plain words here: only the assistant parses them.
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

  override async _getRelevantDocuments(query: string): Promise<Document<EventMetadata>[]> {
    const { lexical, dense, events } = this.#deps;
    const { language } = detectLanguage(query);
    const words = tokenize(query).map((token) => token.folded);
    const found = dense && (await dense.search(query));
    const candidates = events.map((event): Candidate => ({
      event,
      place: "own",
      time: "in",
      isUnderHeading: true,
      isTimed: false,
      missingPlaces: 0,
      closeness: 0,
      vagueness: 0,
      begins: event.dates.start,
      lasting: 0,
    }));
    const isStopWord = this.#deps.isStopWord ?? createIsStopWord();
    const facets = words.filter((word) => !isStopWord(word)).map((word) => [word]);
    const wanted = { facets, narrowed: new Set<string>(), text: query, isOpen: false };
    await found?.similarities.compare(events.map(({ id }) => id));
    const evidence = evidenceOf(candidates, wanted, { lexical, dense: found, events: events.length });
    return judge(candidates, evidence, weighingFor(sourcesOf(dense), "words"))
      .filter(({ isShown }) => isShown)
      .sort((a, b) => b.relevance - a.relevance)
      .map(
        ({ candidate: { event }, relevance }) =>
          new Document({
            id: event.id,
            pageContent: `${event.title[language]}\n${saidOf(event, language)}`,
            metadata: { id: event.id, row: event.source.row, lines: event.source.lines, score: relevance },
          }),
      );
  }
}
