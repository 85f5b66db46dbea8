import type { Turn } from "../conversation/turn.ts";
import { namesCondition } from "../conversation/ways.ts";
import { yearOf } from "../corpus/programme.ts";
import { readText } from "../reading/read.ts";
import type { Question } from "../reading/question.ts";
import type { Answer } from "./answer.ts";
import { compose } from "./compose.ts";
import { createFinder } from "./find.ts";
import type { Found } from "./found.ts";
import { PAGE_SIZE } from "./plain-text.ts";
import type { AskContext, Assistant, AssistantDeps, Reply } from "./ports.ts";
import { createTakeTurn } from "./take-turn.ts";
import type { TakenTurn } from "./take-turn.ts";

/** Puts the parts together: text → understanding → candidates → answer. */
export function createAssistant(deps: AssistantDeps): Assistant {
  const { understand, elapsedMs } = deps;
  const find = createFinder(deps);
  const takeTurn = createTakeTurn({ find, geography: deps.geography });

  const reply = (
    { understanding: asked, found, ...followed }: TakenTurn,
    context: AskContext,
    question: string,
    startedMs: number,
  ): Reply => {
    const understanding = found.around ? { ...asked, places: found.around } : asked;
    const { answer, sentences, writeText } = compose(
      {
        found,
        understanding: subjectOf(understanding, context, found),
        question,
        pageSize: context.pageSize ?? PAGE_SIZE,
      },
      deps,
    );
    const milliseconds = rounded({ total: elapsedMs() - startedMs, embedding: found.embeddingMs });
    const turn = turnOf(found, understanding, context);
    const told: Answer = {
      ...answer,
      milliseconds,
      // Whoever lays the answer out themselves never reads it.
      get text() {
        return writeText();
      },
    };
    return { answer: told, turn, understanding, ...followed, sentences };
  };

  return {
    async ask(question, context) {
      const startedMs = elapsedMs();
      deps.retriever.prepare(readText(question, context).text);
      const read = understand(question, { ...context, programmeYear: yearOf(deps.corpus.programme) });
      return reply(await takeTurn(read, context), context, question, startedMs);
    },
    async answer(understanding, context, question = "") {
      const startedMs = elapsedMs();
      const found = await find(understanding, context);
      return reply({ understanding, found, kept: [], dropped: [], alternative: null }, context, question, startedMs);
    },
  };
}

/** What an answer is about: of « la suite » and « plus de détails » that is what the list before was about. */
function subjectOf(understanding: Question, { previous }: AskContext, found: Found): Question {
  const { intent, language, asked, words } = understanding;
  // Where ordinary words alone were answered, they are what it is about.
  const isFound = found.kind === "events" && intent === "find" && words === "";
  const namesNothing = understanding.excluded.length + understanding.unknown.length === 0;
  if (isFound && namesNothing && !namesCondition(understanding)) {
    return { ...understanding, words: asked.replace(/[\s?!.…]+$/u, "") };
  }
  if (!previous || (intent !== "more" && intent !== "detail")) return understanding;
  return { ...previous.understanding, intent, language, corrected: [], unknown: [] };
}

function rounded({ total, embedding }: Answer["milliseconds"]): Answer["milliseconds"] {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { total: round(total), embedding: round(embedding) };
}

/** What the reader has seen once a list went on: « les autres » beside a project told in detail are a list of their own. */
function shownNext({ events, numbering }: Found, previous: Turn, pageSize: number): Pick<Turn, "eventIds" | "shown"> {
  if (!numbering || events.length === 0) return previous;
  const eventIds = events.map(({ event }) => event.id);
  return { eventIds, shown: Math.min(eventIds.length, numbering.first - 1 + pageSize) };
}

function turnOf(
  found: Found,
  understanding: Question,
  { previous, now, pageSize = PAGE_SIZE }: AskContext,
): Turn | undefined {
  const at = now.getTime();
  switch (understanding.intent) {
    case "more":
      return previous && { ...previous, ...shownNext(found, previous, pageSize), at };
    case "detail":
      return previous && { ...previous, detailed: found.events[0]?.event.id, at };
    case "thanks":
    case "greeting":
    case "help":
      return previous && { ...previous, at };
    default:
      return {
        understanding,
        eventIds: found.events.map(({ event }) => event.id),
        shown: Math.min(pageSize, found.events.length),
        at,
      };
  }
}
