import type { Brain } from "../src/answer/brain.ts";
import { onePerProject } from "../src/answer/answer-event.ts";
import type { ProgrammeEvent } from "../src/corpus/schema.ts";
import { tokenize } from "../src/language/fold.ts";
import { createIsStopWord } from "../src/language/stop-words.ts";
import { selectCandidates } from "../src/retrieval/candidates.ts";
import { rankIds } from "../src/retrieval/fusion.ts";
import type { LexicalIndex } from "../src/retrieval/lexical.ts";
import type { DenseSearch, EventRetriever } from "../src/retrieval/event-retriever.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import { judgedOf } from "./measure.ts";
import type { Judged } from "./measure.ts";

/** Something that answers a question with a list of projects. */
export interface System {
  name: string;
  answer(question: LabelledQuestion): Promise<Judged>;
}

/** How many events a system without a floor lists. */
const LIST_LENGTH = 5;

/** The clock of a question that sets none. */
const QUESTION_CLOCK = "2026-11-24T12:00:00+01:00";

/** The time and the day at which a labelled question is asked. */
export function clockOf(question: { now?: string }): { now: Date; today: string } {
  const text = question.now ?? QUESTION_CLOCK;
  return { now: new Date(text), today: text.slice(0, 10) };
}

function printedRows(brain: Brain, events: readonly ProgrammeEvent[]): number[][] {
  const { projects } = brain.deps;
  return onePerProject(
    events.map((event) => ({ event, score: 0 })),
    projects,
  ).map(({ event }) => projects.printings(event.id).map((printing) => printing.source.row));
}

function listOf(projects: number[][]): Judged {
  const kind = projects.length === 0 ? "refusal" : "events";
  return { kind, reason: null, total: projects.length, projects, twinnings: [] };
}

/** Jumelages itself. */
export function jumelages({ assistant, deps }: Pick<Brain, "assistant" | "deps">): System {
  return {
    name: "Jumelages",
    async answer(question) {
      const { answer } = await assistant.ask(question.question, { ...clockOf(question), chosen: question.language });
      return judgedOf(answer, deps.projects);
    },
  };
}

/** Jumelages itself, and what one would use instead: dense search alone, BM25F alone, both without structure. */
export function createSystems(
  brain: Brain,
  { lexical, dense, retriever }: { lexical: LexicalIndex; dense: DenseSearch; retriever: EventRetriever },
): System[] {
  const { corpus, projects, geography } = brain.deps;
  const isStopWord = createIsStopWord();
  const subjectWords = (question: string) =>
    tokenize(question)
      .map((token) => token.folded)
      .filter((word) => !isStopWord(word));
  const byIds = (ids: readonly string[]) => ids.flatMap((id) => projects.event(id) ?? []);
  const everything = selectCandidates(
    corpus.events,
    { places: [], excluded: [], ranges: [], themes: [] },
    geography,
  ).list;
  return [
    jumelages(brain),
    {
      name: "dense search alone",
      async answer({ question }) {
        const { similarities } = await dense.search(question);
        return listOf(printedRows(brain, byIds(rankIds(similarities))).slice(0, LIST_LENGTH));
      },
    },
    {
      name: "BM25F alone",
      answer({ question }) {
        const { matches } = lexical.search(subjectWords(question).map((word) => [word]));
        const ids = rankIds(new Map([...matches].map(([id, match]) => [id, match.score])));
        return Promise.resolve(listOf(printedRows(brain, byIds(ids)).slice(0, LIST_LENGTH)));
      },
    },
    {
      name: "retriever without understanding",
      async answer({ question }) {
        const { relevant } = await retriever.rank({
          candidates: everything,
          facets: subjectWords(question).map((word) => [word]),
          text: question,
        });
        return listOf(
          printedRows(
            brain,
            relevant.map(({ candidate }) => candidate.event),
          ),
        );
      },
    },
  ];
}
