import { saidOf } from "../corpus/event.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { tokenize } from "../language/fold.ts";
import type { Asks } from "../reading/asks.ts";
import type { Question } from "../reading/question.ts";
import { aspectOf } from "../reading/words/aspect-words.ts";
import { asksForDetail } from "../reading/words/kinds/interrogative.ts";
import { matterText } from "../reading/words/matter-words.ts";
import type { Found } from "../retrieval/found.ts";
import type { Beside } from "./beside.ts";
import { sentencesOf } from "./excerpt.ts";
import type { Excerpts } from "./excerpt.ts";
import type { AssistantDeps } from "./ports.ts";
import type { Sayings } from "./kinds/kind.ts";
import { eventsTold } from "./kinds/said.ts";

/** Of how many of the projects found: of more a detail is told in a line each. */
const MOST_EVENTS = 3;
/** Kinds that a sentence of the description of the only project may answer. */
const OF_ONE: readonly Asks["kind"][] = ["whether", "when", "who", "where", "count", "list"];

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

/** The projects of whose descriptions a sentence may answer: the only one, or the first of those of which a detail is asked. */
function askedOf({ asks, scope }: Question, events: readonly ProgrammeEvent[]): readonly ProgrammeEvent[] {
  if (asks.kind === "why") return events.slice(0, 1);
  if (asks.kind === "practical" || (asks.kind === "whether" && asks.of === "visit"))
    return events.slice(0, MOST_EVENTS);
  const isOfOne = events.length === 1 && OF_ONE.includes(asks.kind) && (asks.kind !== "list" || scope.kind !== "more");
  return isOfOne ? events : [];
}

/** Whether meaning has to choose among the sentences: not where one alone can answer, or nothing but « quand ? » is asked. */
function isOpen(
  { asks, language }: Question,
  typed: string,
  { title }: ProgrammeEvent,
  sentences: readonly string[],
  excerpts: Excerpts,
) {
  if (asks.kind === "practical") {
    const pattern = matterText(asks.matter);
    return pattern !== undefined && sentences.filter((sentence) => pattern.test(sentence)).length > 1;
  }
  if (asks.kind === "list" && !asksForDetail(typed)) return false;
  const words = tokenize(typed).map(({ folded }) => folded);
  return (
    asks.kind === "list" ||
    asks.kind === "why" ||
    aspectOf(typed) !== null ||
    excerpts.missing(title[language], words).length > 0
  );
}

/** Compares what is asked of a few projects with each sentence of their descriptions; nothing where meaning is not known. */
export async function lookInTexts(
  { question, found, beside, typed }: { question: Question; found: Found; beside: readonly Beside[]; typed: string },
  { excerpts, nearness }: Pick<AssistantDeps, "excerpts" | "nearness">,
): Promise<Sayings> {
  const { language } = question;
  if (!nearness) return new Map();
  const looked = askedOf(question, eventsTold({ question, found, beside }).events).map(async (event) => {
    const sentences = sentencesOf(saidOf(event, language), language);
    if (!isOpen(question, typed, event, sentences, excerpts)) return [event.id, new Map<string, number>()] as const;
    const near = await nearness(withoutTitle(typed, event, excerpts), sentences);
    return [event.id, new Map(sentences.map((sentence, index) => [sentence, near[index] ?? 0]))] as const;
  });
  return new Map(await Promise.all(looked));
}
