import { oneInView } from "../conversation/two.ts";
import { recentTurn } from "../conversation/turn.ts";
import { keepDatesTogether } from "../i18n/dates.ts";
import { foldText } from "../language/fold.ts";
import type { Asks } from "../reading/asks.ts";
import { isTimed } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import { PARTNERS } from "../reading/words/kinds/who.ts";
import { sentencesSaid } from "./kinds/said.ts";
import type { Told } from "./kinds/kind.ts";
import type { AskContext, AssistantDeps } from "./ports.ts";
import { withoutTitle } from "./sayings.ts";
import type { TakenTurn } from "./take-turn.ts";

/** Kinds that a text may answer as well as the programme as a whole; of dates and places the fields tell first. */
const OF_A_TEXT: readonly Asks["kind"][] = ["count", "practical", "whether", "who", "why"];
/**
 * How probably a sentence has to answer, before the question is taken for one of what is in view whatever else it may ask: with 0.6 more details
 * are told, and one turn in a hundred goes wrong.
 */
const CLEARLY_ANSWERS = 0.75;

/** Whether a question may be of the project in view: it names no place, time or heading of its own, and no partners. */
function mayBeOfInView({ asks, scope, where, when, about, isForeign }: Question, typed: string): boolean {
  const names = where.places.length + where.unknown.length + where.excluded.length + about.headings.length > 0;
  if (names || isTimed(when) || isForeign || scope.kind !== "projects") return false;
  if (asks.kind === "who" && PARTNERS.test(foldText(typed))) return false;
  return OF_A_TEXT.includes(asks.kind);
}

/**
 * A question that a sentence of the one project in view clearly answers, with that sentence; null where none does, and for any question that
 * names something else. Whoever has one project before their eyes asks of that.
 */
export async function tellInView(
  question: Question,
  typed: string,
  { context, deps }: { context: AskContext; deps: Pick<AssistantDeps, "reading" | "projects" | "excerpts" | "find"> },
): Promise<(TakenTurn & { told: Told }) | null> {
  const previous = recentTurn(context.previous, context.now);
  const id = previous && (oneInView(previous) ?? previous.clearest);
  const event = id === undefined ? undefined : deps.projects.event(id);
  if (!previous || !event || !deps.reading || !mayBeOfInView(question, typed)) return null;
  const { language } = question;
  const sentences = sentencesSaid(event, question);
  const answers = await deps.reading(withoutTitle(typed, event, deps.excerpts), sentences, event.title[language]);
  const best = answers.indexOf(Math.max(...answers));
  const sentence = sentences[best];
  if (sentence === undefined || (answers[best] ?? 0) < CLEARLY_ANSWERS) return null;
  const item = previous.eventIds.indexOf(event.id) + 1;
  const asked: Question = { ...question, scope: { kind: "item", item } };
  const found = await deps.find(asked, { today: context.today, before: previous });
  if (found.kind !== "events" || found.events.length !== 1) return null;
  const told: Told = { reply: keepDatesTogether(sentence) };
  return { question: asked, carried: asked, found, told, rule: "a sentence in view answers", ...NOTHING_KEPT };
}

const NOTHING_KEPT = { kept: [], dropped: [], insteadOf: null };
