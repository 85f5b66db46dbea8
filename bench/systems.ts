import type { Brain } from "../src/answer/brain/brain.ts";
import type { ProgrammeEvent } from "../src/corpus/schema.ts";
import { tokenize } from "../src/language/fold.ts";
import { createIsStopWord } from "../src/language/stop-words.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import { judgedOf } from "./measure.ts";
import type { Judged } from "./measure.ts";

/** A system that answers a question with a list of projects. */
export interface System {
  name: string;
  answer(question: LabelledQuestion): Promise<Judged>;
}

/** How many events a system lists that has no threshold. */
const LIST_LENGTH = 5;

/** The time at which a question is asked if its label gives none. */
const QUESTION_CLOCK = "2026-11-24T12:00:00+01:00";

/** The time and day at which a labelled question is asked. */
export function clockOf(question: { now?: string }): { now: Date; today: string } {
  const text = question.now ?? QUESTION_CLOCK;
  return { now: new Date(text), today: text.slice(0, 10) };
}

/** The printed rows of the projects in a list of events, each project once. */
function printedRows({ deps: { projects } }: Brain, events: readonly ProgrammeEvent[]): number[][] {
  const ids = new Set(events.map(({ id }) => projects.projectOf(id)));
  return [...ids].map((id) => projects.printings(id).map(({ source }) => source.row));
}

function listOf(projects: number[][]): Judged {
  const kind = projects.length === 0 ? "refusal" : "events";
  return { kind, reason: null, total: projects.length, projects, twinnings: [] };
}

export function jumelages({ assistant, deps }: Pick<Brain, "assistant" | "deps">): System {
  return {
    name: "Jumelages",
    async answer(question) {
      const { answer } = await assistant.ask(question.question, { ...clockOf(question), chosen: question.language });
      return judgedOf(answer, deps.projects);
    },
  };
}

/** Jumelages and its alternatives: dense search alone and BM25F alone, both without structure. */
export function createSystems(brain: Brain): System[] {
  const { projects, retriever } = brain.deps;
  const { lexical, dense } = brain.parts;
  if (!dense) throw new Error("The comparison needs the embedding model.");
  const isStopWord = createIsStopWord();
  const subjectWords = (question: string) =>
    tokenize(question)
      .map((token) => token.folded)
      .filter((word) => !isStopWord(word));
  const byIds = (ids: readonly string[]) => ids.flatMap((id) => projects.event(id) ?? []);
  return [
    jumelages(brain),
    {
      name: "dense search alone",
      async answer({ question }) {
        const { similarities } = await dense.search(question);
        return listOf(printedRows(brain, byIds(similarities.nearest)).slice(0, LIST_LENGTH));
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
      name: "retriever without reading",
      async answer({ question }) {
        const documents = await retriever.invoke(question);
        return listOf(printedRows(brain, byIds(documents.map(({ metadata }) => metadata.id))));
      },
    },
  ];
}

/** Ids by value, largest first; ties by id, so that the order is deterministic. */
function rankIds(values: ReadonlyMap<string, number>): string[] {
  return [...values].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([id]) => id);
}
