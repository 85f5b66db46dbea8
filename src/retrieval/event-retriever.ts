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

/** What the documents of the retriever carry beside their text. */
export interface EventMetadata {
  id: string;
  row: number;
  lines: readonly [number, number] | null;
  /** Probability that the event is what is asked for, 0–1. */
  score: number;
}

/** What the retriever stands on. */
export interface EventRetrieverDeps {
  events: readonly ProgrammeEvent[];
  lexical: LexicalIndex;
  /** Null: words alone decide. */
  dense: DenseSearch | null;
  /** Which words a chain's query is not searched by; by default the stop words of both languages. */
  isStopWord?: IsStopWord;
  /** Its subject index is its own, and not from the thesaurus; true by default. */
  hasSubjects?: boolean;
}

/**
 * The programme as a retriever for any LangChain chain: the events that the words of a question ask for, as the assistant judges
 * them, best first, in the language of the question. Places and dates are words here: it is the assistant that reads them.
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
      isLasting: false,
    }));
    const isStopWord = this.#deps.isStopWord ?? createIsStopWord();
    const facets = words.filter((word) => !isStopWord(word)).map((word) => [word]);
    const wanted = { facets, narrowed: new Set<string>(), text: query, isOpen: false, isBackground: false };
    await found?.similarities.compare(events.map(({ id }) => id));
    const evidence = evidenceOf(candidates, wanted, { lexical, dense: found, events: events.length });
    return judge(candidates, evidence, weighingFor(sourcesOf(dense, this.#deps), "words"))
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
