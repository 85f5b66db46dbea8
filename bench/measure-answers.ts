import type { Turn } from "../src/conversation/turn.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import type { Language } from "../src/language/languages.ts";
import type { LabelledConversation, LabelledQuestion } from "../test/support/questions.ts";
import { judge, judgedOf } from "./measure.ts";
import type { Outcome } from "./measure.ts";
import { clockOf } from "./systems.ts";
import type { System } from "./systems.ts";

/** Asks a system single questions in order, and judges its answers. */
export async function measureQuestions(
  system: System,
  questions: readonly LabelledQuestion[],
): Promise<{ question: LabelledQuestion; outcome: Outcome }[]> {
  const measured: { question: LabelledQuestion; outcome: Outcome }[] = [];
  for (const question of questions)
    measured.push({ question, outcome: judge(await system.answer(question), question, question.kind) });
  return measured;
}

/** A judged answer in a conversation. */
export interface MeasuredTurn {
  /** The id of the conversation. */
  id: string;
  /** The number of the turn, from 1. */
  turn: number;
  question: string;
  language: Language;
  outcome: Outcome;
}

const NOTHING_SHOWN = { kind: "refusal", total: 0, projects: [], twinnings: [] } as const;

/** Runs conversations, each turn after the one before, and judges every answer. */
export async function measureConversations(
  { assistant, deps }: Pick<Brain, "assistant" | "deps">,
  conversations: readonly LabelledConversation[],
): Promise<MeasuredTurn[]> {
  const measured: MeasuredTurn[] = [];
  for (const { id, turns, language } of conversations) {
    let previous: Turn | undefined;
    for (const [index, label] of turns.entries()) {
      const { question } = label;
      const reply = await assistant.ask(question, { ...clockOf(label), chosen: language, previous });
      previous = reply.turn;
      const judged = judgedOf(reply.answer, deps.projects);
      // An answer that says that nothing was found and shows something else instead counts as a refusal.
      const isHonest = label.expect === "refusal" && reply.insteadOf !== null;
      const outcome = judge(isHonest ? { ...NOTHING_SHOWN, reason: label.reason } : judged, label, "conversation");
      measured.push({ id, turn: index + 1, question, language, outcome });
    }
  }
  return measured;
}
