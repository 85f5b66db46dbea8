import { parseArgs } from "node:util";
import type { Turn } from "../src/answer/assistant.ts";
import type { Brain } from "../src/answer/brain.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import { readConversations, readQuestions } from "../test/support/questions.ts";
import type { Part } from "../test/support/questions.ts";
import { judge, judgedOf, summarize } from "./measure.ts";
import type { Outcome } from "./measure.ts";
import { openBrain } from "./open-brain.ts";
import { clockOf, createSystems } from "./systems.ts";
import { percent, table } from "./table.ts";

/** `npm run eval`: the labelled questions, per language and kind, for Jumelages and for what one would use instead. */

const COLUMNS = ["questions", "right", "recall", "precision", "first right", "false answers", "false refusals"];

function cells(outcomes: readonly Outcome[]): (string | number)[] {
  const s = summarize(outcomes);
  const shares = [s.right, s.recall, s.precision, s.firstRight, s.falseAnswers, s.falseRefusals];
  return [s.questions, ...shares.map(percent)];
}

/** Outcomes of all turns of the conversations of a part, by language. */
export async function measureConversations(brain: Brain, part: Part): Promise<Map<string, Outcome[]>> {
  const byLanguage = new Map<string, Outcome[]>();
  const rowOf = (id: string) => brain.deps.projects.event(id)?.source.row ?? 0;
  for (const { turns, language } of await readConversations(part)) {
    let previous: Turn | undefined;
    for (const label of turns) {
      const reply = await brain.assistant.ask(label.question, { ...clockOf(label), chosen: language, previous });
      previous = reply.turn;
      const outcome = judge(judgedOf(reply.answer, rowOf), label, "conversation");
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), outcome]);
    }
  }
  return byLanguage;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { part: { type: "string", default: "development" }, wrong: { type: "boolean", default: false } },
  });
  const part: Part = values.part === "held-out" ? "held-out" : "development";
  const brain = await openBrain();
  const { lexical, dense } = brain.parts;
  if (!dense) throw new Error("The evaluation needs the embedding model.");
  const systems = createSystems(brain, { lexical, dense, retriever: brain.deps.retriever });
  const questions = await readQuestions(part);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  for (const [index, system] of systems.entries()) {
    const groups = new Map<string, Outcome[]>();
    for (const question of questions) {
      const outcome = judge(await system.answer(question), question, question.kind);
      for (const group of [`${question.language} all`, `${question.language} ${question.kind}`]) {
        groups.set(group, [...(groups.get(group) ?? []), outcome]);
      }
      if (index === 0 && values.wrong && !outcome.right)
        print(`${question.id}: ${question.question} → ${outcome.problem}`);
    }
    if (index === 0) {
      for (const [language, outcomes] of await measureConversations(brain, part))
        groups.set(`${language} conversation turns`, outcomes);
    }
    const names = index === 0 ? [...groups.keys()].sort() : LANGUAGES.map((language) => `${language} all`);
    print(`\n${system.name}, ${part} questions (per cent)`);
    print(table([["", ...COLUMNS], ...names.map((name) => [name, ...cells(groups.get(name) ?? [])])]));
  }
  await brain.dispose();
}

await main();
