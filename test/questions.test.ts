import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { conversationKeys, createQuestionKeys, nearDuplicates } from "./support/near-duplicates.ts";
import { LabelledConversation, LabelledQuestion } from "./support/question-schema.ts";
import { PARTS, readConversations, readLines, readQuestions } from "./support/questions.ts";

const FILES: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ...PARTS.map((part) => [part, LabelledQuestion] as const),
  ["conversations", LabelledConversation],
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


it("Every label has an id of its own", async () => {
  expect(nearDuplicates([...(await questionsOf()), ...(await conversationsOf())], ({ id }) => [id])).toEqual([]);
});

describe("No question is asked twice", () => {
  const keysOf = createQuestionKeys();

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
