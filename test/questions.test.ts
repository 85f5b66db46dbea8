import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { checkLabels } from "../bench/label-sets.ts";
import { conversationKeys, createQuestionKeys, nearDuplicates } from "./support/near-duplicates.ts";
import { LabelledConversation, LabelledExchange, LabelledQuestion, LabelledReply } from "./support/question-schema.ts";
import { PARTS, readConversations, readLines, readQuestions } from "./support/questions.ts";

const FILES: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ...PARTS.map((part) => [part, LabelledQuestion] as const),
  ["conversations", LabelledConversation],
  ["kinds", LabelledReply],
  ["exchanges", LabelledExchange],
];

describe.each(FILES)("%s.jsonl", (name, schema) => {
  it("has in each line what its schema says, in that order and without spaces", async () => {
    const wrong = (await readLines(name)).filter((line) => JSON.stringify(schema.parse(JSON.parse(line))) !== line);
    expect(wrong).toEqual([]);
  });

  it("is sorted by id", async () => {
    const ids = (await readLines(name)).map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual([...ids].sort());
  });
});

const questionsOf = async () => (await Promise.all(PARTS.map(readQuestions))).flat();
const conversationsOf = async () => (await Promise.all(PARTS.map(readConversations))).flat();

it("The labels are of the programme that is shipped", async () => {
  await expect(checkLabels("corpus")).resolves.toBeUndefined();
});

it("Every label has an id of its own", async () => {
  expect(nearDuplicates([...(await questionsOf()), ...(await conversationsOf())], ({ id }) => [id])).toEqual([]);
});

describe("No question is asked twice", () => {
  const keysOf = createQuestionKeys();
  const asked = (id: string, question: string, rows: number[], kind = "topic"): LabelledQuestion => {
    const language = /\p{Script=Cyrillic}/u.test(question) ? "ru" : "fr";
    return { id, language, author: "me", kind, question, expect: "events", reason: null, rows, optional: [] };
  };

  it("where only case, accents, punctuation or politeness differ, whatever the labels", () => {
    const questions = [asked("1", "De la dentelle ?", [7]), asked("2", "Bonjour, de la DENTÈLLE s’il vous plaît", [8])];
    expect(nearDuplicates(questions, keysOf)).toEqual([["1", "2"]]);
    expect(nearDuplicates([asked("1", "Кружево", [7]), asked("2", "кружево, пожалуйста", [7])], keysOf)).toHaveLength(
      1,
    );
  });

  it("where the same words stand in another order or form, and mean the same", () => {
    const ordered = asked("1", "des fossiles et des roches", [53]);
    expect(nearDuplicates([ordered, asked("2", "des roches et des fossiles", [53])], keysOf)).toHaveLength(1);
    expect(nearDuplicates([ordered, asked("2", "des roches et des fossiles", [54])], keysOf)).toEqual([]);
    const misspelt = asked("2", "Что происходит в Ниццее?", [21], "typo");
    expect(nearDuplicates([asked("1", "Что происходит в Ницце?", [21]), misspelt], keysOf)).toEqual([]);
  });

  it("unless the day differs on which it is asked", () => {
    const today = asked("1", "Aujourd’hui ?", [21]);
    const later = { ...asked("2", "aujourd’hui", [21]), now: "2021-06-01T10:00+02:00" };
    expect(nearDuplicates([today, later], keysOf)).toEqual([]);
  });

  it("in development, nor there and among those held out", async () => {
    const heldOut = new Set((await readQuestions("held-out")).map(({ id }) => id));
    const pairs = nearDuplicates(await questionsOf(), keysOf);
    // Those held out stay as their authors wrote them.
    expect(pairs.filter((pair) => !pair.every((id) => heldOut.has(id)))).toEqual([]);
  });

  it("and no conversation is led twice", async () => {
    expect(nearDuplicates(await conversationsOf(), conversationKeys)).toEqual([]);
  });
});

describe("The parts of development", () => {
  it("share no author", async () => {
    const authorsOf = async (part: "learn" | "tune") =>
      [...(await readQuestions(part)), ...(await readConversations(part))].map(({ author }) => author);
    const learned = new Set(await authorsOf("learn"));
    expect((await authorsOf("tune")).filter((author) => learned.has(author))).toEqual([]);
  });

  it("tune on every kind of question, in both languages", async () => {
    const kindsOf = async (selection: "development" | "tune") =>
      new Set((await readQuestions(selection)).map(({ language, kind }) => `${language} ${kind}`));
    expect(await kindsOf("tune")).toEqual(await kindsOf("development"));
  });

  it("tune on about a seventh of the questions", async () => {
    const [learn, tune] = await Promise.all([readQuestions("learn"), readQuestions("tune")]);
    const share = tune.length / (learn.length + tune.length);
    expect(share).toBeGreaterThan(0.13);
    expect(share).toBeLessThan(0.17);
  });
});

it("The held-out questions are 1,200, and the held-out conversations 264", async () => {
  expect(await readQuestions("held-out")).toHaveLength(1_200);
  expect(await readConversations("held-out")).toHaveLength(264);
});
