import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { tokenize } from "../../language/fold.ts";
import type { Asks } from "../../reading/asks.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { asksForDetail } from "../../reading/words/kinds/interrogative.ts";
import type { Found, FoundTie } from "../../retrieval/found.ts";
import type { Beside } from "../offers/beside.ts";
import { sentencesOf } from "./excerpt.ts";
import type { Excerpts } from "./excerpt.ts";
import type { AssistantDeps } from "../ports.ts";
import type { Sayings } from "./read-sentences.ts";
import { oneOfEntries } from "../kinds/parts/entries.ts";
import { eventsTold, sentencesSaid } from "../kinds/parts/said.ts";

/** How many of the projects found have their sentences read. For more, a detail is told in a line each. */
const MOST_EVENTS = 3;
/** Kinds that a sentence of the description of the only project may answer. */
const OF_ONE: readonly Asks["kind"][] = ["whether", "when", "who", "where", "count", "list"];

/** Returns a question without the words that name the title of an event: the rest is what is asked about the event. */
export function withoutTitle(typed: string, { title }: Pick<ProgrammeEvent, "title">, excerpts: Excerpts): string {
  const named = `${title.fr} ${title.ru}`;
  let [kept, at] = ["", 0];
  for (const { start, end, folded } of tokenize(typed)) {
    if (!excerpts.has(named, [folded])) kept += typed.slice(at, end);
    else kept += typed.slice(at, start);
    at = end;
  }
  return (kept + typed.slice(at)).replace(/\s+/gu, " ").trim();
}

/** « À Nice ? » after « Noël » asks for that: the question with the words that it keeps from before. */
function withSubjectKept(typed: string, { isBuiltOn, about }: Question): string {
  const words = new Set(tokenize(typed).map(({ folded }) => folded));
  const isSaid = (folded: string) => folded.split(" ").some((word) => words.has(word));
  const kept = isBuiltOn ? coreTerms(about).filter(({ folded }) => !isSaid(folded)) : [];
  return [...kept.map((term) => term.typed), typed].join(" ");
}

/** Returns the projects whose descriptions may hold the answer: the only one, or the first few where a detail is asked. */
function askedOf({ asks, scope }: Question, events: readonly ProgrammeEvent[]): readonly ProgrammeEvent[] {
  if (asks.kind === "why" || scope.kind === "item") return events.slice(0, 1);
  const isOfFew = asks.kind === "practical" || (asks.kind === "whether" && asks.of === "visit");
  // « Qui est la commissaire de l’exposition … ? » may find the exposition beside others.
  if (isOfFew || (asks.kind === "who" && events.length <= MOST_EVENTS)) return events.slice(0, MOST_EVENTS);
  const isOfOne = events.length === 1 && OF_ONE.includes(asks.kind) && (asks.kind !== "list" || scope.kind !== "more");
  return isOfOne ? events : [];
}

/** Whether a sentence may answer. A message that only names a title asks nothing. */
function isOpen({ asks, scope }: Question, typed: string, asked: string): boolean {
  return asked !== "" && (asks.kind !== "list" || scope.kind === "item" || asksForDetail(typed));
}

/** Kinds of questions about one tie that the note on it may answer. */
const OF_NOTE: readonly Asks["kind"][] = ["who", "why", "where"];

/** Returns the only tie, where its note may answer what is asked about it. */
function tieAsked({ asks }: Question, { kind, ties }: Found): FoundTie | undefined {
  const [only, ...others] = ties;
  const asked = asks.kind === "twinning" ? asks.otherwise : asks;
  // No note says who is tied with whom.
  const isOfNote = OF_NOTE.includes(asked.kind) && !(asked.kind === "who" && asked.whom === "partners");
  const isOfOne = kind === "anniversaries" && others.length === 0 && isOfNote;
  return isOfOne ? only : undefined;
}

/**
 * Reads what the programme says about a few projects, or what is known of a tie, and tells how probably each sentence answers the question.
 * Empty without a model.
 */
export async function lookInTexts(
  { question, found, beside, typed }: { question: Question; found: Found; beside: readonly Beside[]; typed: string },
  { excerpts, reading }: Pick<AssistantDeps, "excerpts" | "reading">,
): Promise<Sayings> {
  const { language } = question;
  if (!reading) return new Map();
  const readAll = async (
    id: string,
    asked: string,
    { sentences, title }: { sentences: readonly string[]; title: string },
  ) => {
    const answers = sentences.length > 0 ? await reading(asked, sentences, title) : [];
    return [id, new Map(sentences.map((sentence, index) => [sentence, answers[index] ?? 0]))] as const;
  };
  const one = oneOfEntries(question.asks, found) ?? found;
  const ofEvents = askedOf(question, eventsTold({ question, found: one, beside }).events).map((event) => {
    const asked = withoutTitle(withSubjectKept(typed, question), event, excerpts);
    const sentences = isOpen(question, typed, asked) ? sentencesSaid(event, question) : [];
    return readAll(event.id, asked, { sentences, title: event.title[language] });
  });
  const tie = tieAsked(question, found)?.twinning;
  const ofTie = tie?.note
    ? [readAll(tie.id, typed, { sentences: sentencesOf(tie.note[language], language), title: "" })]
    : [];
  return new Map(await Promise.all([...ofEvents, ...ofTie]));
}
