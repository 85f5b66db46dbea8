import type { Corpus } from "../corpus/corpus.ts";
import type { Geography } from "../corpus/geography.ts";
import type { LanguageHints } from "../language/detect.ts";
import type { Projects } from "../retrieval/projects.ts";
import type { EventRetriever } from "../retrieval/event-retriever.ts";
import { readText } from "../understanding/understand.ts";
import type { Understand } from "../understanding/understand.ts";
import type { Understanding } from "../understanding/understanding.ts";
import type { Answer } from "./answer.ts";
import { compose } from "./compose.ts";
import { createFinder } from "./find.ts";
import type { Found } from "./found.ts";
import { PAGE_SIZE } from "./plain-text.ts";
import type { Sentences } from "./plain-text.ts";
import { PROGRAMME_YEAR } from "./programme-year.ts";
import { namesCondition } from "./turns/plain-reading.ts";
import { createTakeTurn } from "./turns/take-turn.ts";
import type { TakenTurn } from "./turns/take-turn.ts";
import { createReadTurn } from "./turns/turn-kinds.ts";
import { TURN_WEIGHTS } from "./turns/turn-weights.ts";

/** What a conversation keeps of its last question: nothing of what was typed beyond what was understood. */
export interface Turn {
  understanding: Understanding;
  /** Ids of the projects of the answer, best first, and how many of them the reader has seen. */
  eventIds: readonly string[];
  shown: number;
  /** The project whose details were asked for last, so that « les autres » are those beside it. */
  detailed?: string | undefined;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface AskContext extends LanguageHints {
  now: Date;
  /** The day of the asker, ISO date: what relative words mean. */
  today: string;
  previous?: Turn | undefined;
  /** Ids of the only events to choose from. */
  among?: ReadonlySet<string>;
  /** How many events the text of an answer shows at once; {@link PAGE_SIZE} by default. */
  pageSize?: number;
}

export interface Reply {
  answer: Answer;
  /** To be passed as `previous` with the next question; undefined where the question left nothing to build on. */
  turn: Turn | undefined;
  /** What was answered, once the question before it was taken into account. */
  understanding: Understanding;
  /** The sentences around the list, for those who lay it out themselves. */
  sentences: Sentences;
}

export interface AssistantDeps {
  corpus: Corpus;
  geography: Geography;
  projects: Projects;
  understand: Understand;
  retriever: EventRetriever;
  mode: Answer["mode"];
  /** For the milliseconds of an answer; nothing else depends on it. */
  elapsedMs: () => number;
  /** Events that name a place without belonging to it. */
  mentions: (placeId: string) => ReadonlySet<string>;
}

/** Answers questions; keeps nothing itself. */
export interface Assistant {
  ask(question: string, context: AskContext): Promise<Reply>;
  /** Answers what has been understood already, such as a filter that was dropped with a button. */
  answer(understanding: Understanding, context: AskContext, question?: string): Promise<Reply>;
}

/** Puts the parts together: text → understanding → candidates → answer. */
export function createAssistant(deps: AssistantDeps): Assistant {
  const { understand, elapsedMs } = deps;
  const find = createFinder(deps);
  const takeTurn = createTakeTurn({
    find,
    geography: deps.geography,
    readTurn: createReadTurn(TURN_WEIGHTS.modes),
    meaningOf: (text) => deps.retriever.meaningOf(text),
  });

  const reply = (
    { understanding: asked, found }: TakenTurn,
    context: AskContext,
    question: string,
    startedMs: number,
  ): Reply => {
    const understanding = found.around ? { ...asked, places: found.around } : asked;
    const { answer, sentences } = compose(
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
    return { answer: { ...answer, milliseconds }, turn, understanding, sentences };
  };

  return {
    async ask(question, context) {
      const startedMs = elapsedMs();
      deps.retriever.prepare(readText(question, context).text);
      const read = understand(question, { ...context, programmeYear: PROGRAMME_YEAR });
      return reply(await takeTurn(read, context), context, question, startedMs);
    },
    async answer(understanding, context, question = "") {
      const startedMs = elapsedMs();
      return reply({ understanding, found: await find(understanding, context) }, context, question, startedMs);
    },
  };
}

/** What an answer is about: of « la suite » and « plus de détails » that is what the list before was about. */
function subjectOf(understanding: Understanding, { previous }: AskContext, found: Found): Understanding {
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
  understanding: Understanding,
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
