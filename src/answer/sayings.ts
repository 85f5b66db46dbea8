import type { ProgrammeEvent } from "../corpus/schema.ts";
import { tokenize } from "../language/fold.ts";
import type { Asks } from "../reading/asks.ts";
import type { Question } from "../reading/question.ts";
import type { Found } from "../retrieval/found.ts";
import type { Beside } from "./beside.ts";
import { sentencesOf } from "./excerpt.ts";
import type { Excerpts } from "./excerpt.ts";
import type { AssistantDeps } from "./ports.ts";
import type { Sayings } from "./kinds/kind.ts";
import { eventsTold } from "./kinds/said.ts";

/** Of how many of the projects found: of more a detail is told in a line each. */
const MOST_EVENTS = 3;
/** Kinds that a sentence of a description may answer. */
const OF_DETAILS: readonly Asks["kind"][] = ["practical", "whether", "when", "who", "where", "count", "list"];

/** A question without the words by which the title of an event names it: what is asked of that. */
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

/** Whether a list is asked for by a question of something that is known: of a project in view, or the only one that was found. */
function isOfDetail({ asks, scope }: Question, events: readonly ProgrammeEvent[]): boolean {
  if (!OF_DETAILS.includes(asks.kind) || events.length === 0) return false;
  return asks.kind !== "list" || (events.length === 1 && scope.kind !== "more");
}

/** Compares what is asked of a few projects with each sentence of their descriptions; nothing where meaning is not known. */
export async function lookInTexts(
  { question, found, beside, typed }: { question: Question; found: Found; beside: readonly Beside[]; typed: string },
  { excerpts, nearness }: Pick<AssistantDeps, "excerpts" | "nearness">,
): Promise<Sayings> {
  const { language } = question;
  const { events } = eventsTold({ question, found, beside });
  if (!nearness || !isOfDetail(question, events)) return new Map();
  const looked = events.slice(0, MOST_EVENTS).map(async (event) => {
    const sentences = sentencesOf(event.description[language], language);
    const near = await nearness(withoutTitle(typed, event, excerpts), sentences);
    return [event.id, new Map(sentences.map((sentence, index) => [sentence, near[index] ?? 0]))] as const;
  });
  return new Map(await Promise.all(looked));
}
