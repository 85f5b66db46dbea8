import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stratifiedSample } from "../../bench/statistics.ts";
import { clockOf } from "../../bench/systems.ts";
import { createBrain } from "../../src/answer/brain/brain.ts";
import type { Brain } from "../../src/answer/brain/brain.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { howMany } from "../support/full.ts";
import { readReplies } from "../support/questions.ts";
import { strays } from "./traces.ts";
import type { TraceFacts } from "./traces.ts";

/** Questions of a language, of each kind its share. */
const QUESTIONS = { size: howMany({ sample: 60, full: Infinity }), least: 6 };
const TIMEOUT_MS = howMany({ sample: 400_000, full: 1_800_000 });

let brain: Brain;

beforeAll(async () => {
  brain = await createBrain({
    corpusDir: "corpus",
    modelDir: "embeddings/model",
    indexDir: "embeddings/index",
    elapsedMs: () => 0,
    notice: () => undefined,
  });
});

afterAll(async () => {
  await brain.dispose();
});

async function ask(question: { question: string; language?: "fr" | "ru"; now?: string }) {
  const { now, today } = clockOf(question);
  const { answer } = await brain.assistant.ask(question.question, { now, today, chosen: question.language });
  const { corpus, geography } = brain.deps;
  return { answer, facts: { corpus, geography, today } satisfies TraceFacts };
}

describe("Every date, number and name of a reply stands in the fields of what it tells of, or in what it quotes", () => {
  it.each(LANGUAGES)("of every kind of question (%s)", { timeout: TIMEOUT_MS }, async (language) => {
    const labels = (await readReplies("development")).filter((label) => label.language === language);
    const sample = stratifiedSample(labels, ({ asks }) => asks, QUESTIONS);
    const invented: string[] = [];
    for (const label of sample) {
      const { answer, facts } = await ask(label);
      const found = strays(answer, facts);
      if (found.length > 0) invented.push(`${label.question} → ${found.join(", ")}: ${answer.reply ?? ""}`);
    }
    expect(invented).toEqual([]);
  });

  it.each([
    [
      "Que se passe-t-il à Nice en décembre ?",
      "À Nice, 48 projets le 17 décembre 2021 avec Toulon et Pavel Tretiakov.",
      ["2021-12-17", "48", "Toulon", "Pavel", "Tretiakov"],
    ],
    [
      "Depuis quand Dijon et Volgograd sont-elles jumelées ?",
      "Dijon et Volgograd sont jumelées depuis le 6 septembre 1958 (88 ans), grâce au maire Poincaré.",
      ["1958-09-06", "88", "Poincaré"],
    ],
    [
      "Какие выставки кружева запланированы в Вологде?",
      "В Вологде 312 выставок кружева открываются 3 августа 2021 года в музее Рублёва.",
      ["2021-08-03", "312", "Рублёва"],
    ],
  ])("and what is made up does not: %s", async (question, reply, expected) => {
    const { answer, facts } = await ask({ question });
    expect(strays(answer, facts)).toEqual([]);
    expect(strays({ ...answer, reply }, facts)).toEqual(expected);
  });
});
