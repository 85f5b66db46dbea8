import type { Turn } from "../conversation/turn.ts";
import { namesCondition } from "../conversation/ways.ts";
import { yearOf } from "../corpus/programme.ts";
import { readText } from "../reading/read.ts";
import type { Question, Term } from "../reading/question.ts";
import type { Found } from "../retrieval/found.ts";
import { isOfWords } from "../retrieval/plan.ts";
import type { Answer } from "./answer.ts";
import { lookBeside } from "./beside.ts";
import { compose } from "./compose.ts";
import { tell } from "./kinds/index.ts";
import { PAGE_SIZE } from "./plain-text.ts";
import type { AskContext, Assistant, AssistantDeps, Reply } from "./ports.ts";
import { createTakeTurn } from "./take-turn.ts";
import type { TakenTurn } from "./take-turn.ts";

/** Puts the steps together: text → read → question → find → found → compose → answer. */
export function createAssistant(deps: AssistantDeps): Assistant {
  const { read, find, elapsedMs } = deps;
  const takeTurn = createTakeTurn({ find, geography: deps.geography });

  const reply = async (
    { question: asked, found: looked, ...followed }: TakenTurn,
    context: AskContext,
    text: string,
    startedMs: number,
  ): Promise<Reply> => {
    const placed = looked.around ? { ...asked, where: { ...asked.where, places: looked.around } } : asked;
    const question: Question = { ...placed, asks: askedOf(placed, looked) };
    const pageSize = context.pageSize ?? PAGE_SIZE;
    const { today, previous } = context;
    const beside = await lookBeside(question, looked, { find, context: { today, before: previous } });
    const told = tell({ asks: question.asks, question, found: looked, beside, today, facts: deps });
    const found: Found = { ...looked, ...told?.shown };
    const isArchive = today > deps.corpus.programme.end && previous === undefined;
    const composed = { found, told, question: subjectOf(question, context, found), text, pageSize, isArchive };
    const { answer, sentences, writeText } = compose(composed, deps);
    const embeddingMs = beside.reduce((sum, other) => sum + other.found.embeddingMs, found.embeddingMs);
    const milliseconds = rounded({ total: elapsedMs() - startedMs, embedding: embeddingMs });
    const whole: Answer = {
      ...answer,
      milliseconds,
      // Whoever lays the answer out themselves never reads it.
      get text() {
        return writeText();
      },
    };
    return { answer: whole, turn: turnOf(found, question, context), question, ...followed, sentences, found };
  };

  return {
    async ask(text, context) {
      const startedMs = elapsedMs();
      deps.prepare(readText(text, context).text);
      const question = read(text, { ...context, programmeYear: yearOf(deps.corpus.programme) });
      return reply(await takeTurn(question, context), context, text, startedMs);
    },
    async answer(question, context, text = "") {
      const startedMs = elapsedMs();
      const found = await find(question, { today: context.today, before: context.previous });
      return reply({ question, found, rule: null, kept: [], dropped: [], alternative: null }, context, text, startedMs);
    },
  };
}

/** What an answer is about: of « la suite » and « plus de détails » that is what the list before was about. */
function subjectOf(question: Question, { previous }: AskContext, found: Found): Question {
  const { asks, scope, language, about, where } = question;
  // Where ordinary words alone were answered, they are what it is about.
  const isFound = found.kind === "events" && isOfWords(question);
  const leavesNothingOut = where.excluded.length + where.unknown.length === 0;
  if (isFound && leavesNothingOut && !namesCondition(question)) {
    return { ...question, about: { ...about, terms: [asTerm(about.meaning.replace(/[\s?!.…]+$/u, ""))] } };
  }
  if (!previous || (scope.kind !== "more" && scope.kind !== "item")) return question;
  const before = previous.question;
  return { ...before, asks, scope, language, where: { ...before.where, corrected: [], unknown: [] } };
}

/** What is told of what was found: of another year what took place then, of projects what is asked where no tie is. */
function askedOf({ asks }: Question, { kind, printedYears, isHeadingSetAside }: Found): Question["asks"] {
  if (printedYears && asks.kind !== "count") return { kind: "afterwards" };
  return asks.kind === "twinning" && kind === "events" && !isHeadingSetAside ? asks.otherwise : asks;
}

function asTerm(typed: string): Term {
  return { typed, folded: typed, isKnown: false, isNarrowed: false, isBackground: false, isAlternative: false };
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
  question: Question,
  { previous, now, pageSize = PAGE_SIZE }: AskContext,
): Turn | undefined {
  const at = now.getTime();
  switch (question.scope.kind) {
    case "more":
      return previous && { ...previous, ...shownNext(found, previous, pageSize), at };
    case "item":
      return previous && { ...previous, detailed: found.events[0]?.event.id, at };
    case "nothing":
      return previous && { ...previous, at };
    default:
      return {
        question,
        eventIds: found.events.map(({ event }) => event.id),
        shown: Math.min(pageSize, found.events.length),
        at,
      };
  }
}
