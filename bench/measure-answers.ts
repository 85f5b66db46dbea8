import type { Turn } from "../src/conversation/turn.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import type { Language } from "../src/language/languages.ts";
import type { LabelledConversation, LabelledQuestion } from "../test/support/questions.ts";
import { judge, judgedOf } from "./measure.ts";
import type { Outcome } from "./measure.ts";
import { clockOf } from "./systems.ts";
import type { System } from "./systems.ts";

/** Asks a system single questions, one after the other, and judges its answers. */
export async function measureQuestions(
  system: System,
  questions: readonly LabelledQuestion[],
): Promise<{ question: LabelledQuestion; outcome: Outcome }[]> {
  const measured: { question: LabelledQuestion; outcome: Outcome }[] = [];
  for (const question of questions)
    measured.push({ question, outcome: judge(await system.answer(question), question, question.kind) });
  return measured;
}

/** The answer to one turn of a conversation, judged. */
export interface MeasuredTurn {
  /** Of the conversation. */
  id: string;
  /** From 1 on. */
  turn: number;
  question: string;
  language: Language;
  outcome: Outcome;
}

const NOTHING_SHOWN = { kind: "refusal", total: 0, projects: [], twinnings: [] } as const;

/** Leads conversations, each turn after the one before, and judges the answer to every turn. */
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
      // What says that there is nothing, and shows something else beside, is a refusal where one is wanted.
      const isHonest = label.expect === "refusal" && reply.insteadOf !== null;
      const outcome = judge(isHonest ? { ...NOTHING_SHOWN, reason: label.reason } : judged, label, "conversation");
      measured.push({ id, turn: index + 1, question, language, outcome });
    }
  }
  return measured;
}
