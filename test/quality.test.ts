import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureConversations, measureQuestions } from "../bench/measure-answers.ts";
import { measureReplies } from "../bench/measure-replies.ts";
import { summarize } from "../bench/measure.ts";
import { stratifiedSample } from "../bench/statistics.ts";
import { jumelages } from "../bench/systems.ts";
import { createBrain } from "../src/answer/brain/brain.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import { howMany } from "./support/full.ts";
import { readConversations, readQuestions, readReplies } from "./support/questions.ts";

/**
 * The labelled questions with the real model: no figure may fall below these, of the sample or of all. They lie a little under
 * what was measured when they were set, by a few questions of the sample, and are only ever raised; they were set anew when
 * harder questions joined either part, and when the sample was made of every kind.
 */
const FLOORS = {
  development: { recall: 0.945, precision: 0.945, firstRight: 0.945, falseAnswers: 0.085, falseRefusals: 0.03 },
  "held-out": { recall: 0.95, precision: 0.955, firstRight: 0.955, falseAnswers: 0.065, falseRefusals: 0.035 },
} as const;
const CONVERSATION_FLOOR = { development: 0.935, "held-out": 0.925 } as const;
/** Share of the questions of a kind of answer whose sentences say and show what they have to. */
const REPLY_FLOOR = { fr: 0.92, ru: 0.91 } as const;
const REPLIES = { size: howMany({ sample: 200, full: Infinity }), least: 8 };
const MEASURED = ["development", "held-out"] as const;
/** Questions of a language, of each kind its share and at least a few; `npm run test:full` asks all. */
const QUESTIONS = { size: howMany({ sample: 600, full: Infinity }), least: 8 };
/** Conversations of a part; of each author the share. */
const CONVERSATIONS = { size: howMany({ sample: 60, full: Infinity }), least: 1 };
/** A busy machine may take ten times as long as a quiet one. */
const TIMEOUT_MS = howMany({ sample: 400_000, full: 3_600_000 });

let brain: Brain;

beforeAll(async () => {
  brain = await createBrain({
    corpusDir: "corpus",
    modelDir: "embeddings/model",
    // `npm run test:long` has built it.
    indexDir: "embeddings/index",
    elapsedMs: () => 0,
    notice: () => undefined,
  });
});

afterAll(async () => {
  await brain.dispose();
});

describe.each(MEASURED)("answers to the %s questions", (part) => {
  it.each(LANGUAGES)("keep their quality (%s)", { timeout: TIMEOUT_MS }, async (language) => {
    const questions = (await readQuestions(part)).filter((question) => question.language === language);
    const measured = await measureQuestions(
      jumelages(brain),
      stratifiedSample(questions, ({ kind }) => kind, QUESTIONS),
    );
    const figures = summarize(measured.map(({ outcome }) => outcome));
    const floors = FLOORS[part];
    expect(figures.recall).toBeGreaterThanOrEqual(floors.recall);
    expect(figures.precision).toBeGreaterThanOrEqual(floors.precision);
    expect(figures.firstRight).toBeGreaterThanOrEqual(floors.firstRight);
    expect(figures.falseAnswers).toBeLessThanOrEqual(floors.falseAnswers);
    expect(figures.falseRefusals).toBeLessThanOrEqual(floors.falseRefusals);
  });

  it("follow a conversation", { timeout: TIMEOUT_MS }, async () => {
    const conversations = stratifiedSample(await readConversations(part), ({ author }) => author, CONVERSATIONS);
    const measured = await measureConversations(brain, conversations);
    const outcomes = measured.map(({ outcome }) => outcome);
    expect(summarize(outcomes).right).toBeGreaterThanOrEqual(CONVERSATION_FLOOR[part]);
  });
});

describe("What answers say", () => {
  it.each(LANGUAGES)("is what was asked, of every kind of question (%s)", { timeout: TIMEOUT_MS }, async (language) => {
    const labels = (await readReplies("development")).filter((label) => label.language === language);
    const sample = stratifiedSample(labels, ({ asks }) => asks, REPLIES);
    const measured = await measureReplies(brain, sample);
    const right = measured.filter(({ outcome }) => outcome.right).length;
    expect(right / sample.length).toBeGreaterThanOrEqual(REPLY_FLOOR[language]);
  });
});
