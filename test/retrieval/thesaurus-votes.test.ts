import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { weightsSha256 } from "../../src/answer/brain.ts";
import type { Subject } from "../../src/corpus/schema.ts";
import { verifyModel } from "../../src/embeddings/manifest.ts";
import { createWordLists } from "../../src/language/word-lists.ts";
import type { LabelledQuestions } from "../../src/retrieval/labelled-questions.ts";
import { readThesaurusVectors, termsOf, thesaurusVotes, votingTogether } from "../../src/retrieval/thesaurus-votes.ts";
import type { ThesaurusVectors } from "../../src/retrieval/thesaurus-votes.ts";
import { ByteTable } from "../../src/retrieval/vectors/byte-table.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { sketch } from "./event-sketch.ts";

const FOLDER = "embeddings/thesaurus";
const EVENTS = [sketch("hives", 1), sketch("opera", 2)];
const BYTES = Int8Array.of(127, 0, 127, 0, 0, 127, -127, 0);
const THESAURUS: ThesaurusVectors = {
  terms: [
    { concept: "bees", text: "ruche" },
    { concept: "bees", text: "пасека" },
    { concept: "song", text: "chant" },
    { concept: "pottery", text: "poterie" },
  ],
  dimension: 2,
  bytes: BYTES,
  rows: new ByteTable(2, BYTES, 1 / 127),
  adapter: {
    queryMean: new Float32Array(2),
    passageMean: new Float32Array(2),
    matrix: Float32Array.of(1, 0, 0, 1),
    sha256: "a".repeat(64),
  },
};
const subject = (id: string, rows: number[], near: number[] = []): Subject => ({ id, fr: [], ru: [], rows, near });
const SUBJECTS = [subject("bees", [1]), subject("song", [], [2]), subject("pottery", [])];
const votes = () => thesaurusVotes(THESAURUS, { events: EVENTS, subjects: SUBJECTS });

describe("A word of the thesaurus votes", () => {
  test("for the events of its subject, for those that touch on it, or for what the programme does not have", () => {
    expect([0, 2, 3, 4].map((index) => votes().ballotOf(index))).toEqual([
      { text: "ruche", required: ["hives"], optional: [], isOutOfScope: false },
      { text: "chant", required: [], optional: ["opera"], isOutOfScope: false },
      { text: "poterie", required: [], optional: [], isOutOfScope: true },
      undefined,
    ]);
  });

  test("when it is near to the question", () => {
    expect(
      votes()
        .nearest([0.6, 0.8], 2)
        .map(({ index }) => index),
    ).toEqual([2, 0]);
  });

  test("for an event without a word of its subject that means it all the same", async () => {
    const own = votes();
    const asked: (readonly number[])[] = [];
    const near = (vector: readonly number[]) => {
      asked.push(vector);
      return Promise.resolve([
        { id: "opera", similarity: 0.4 },
        { id: "hives", similarity: 0.2 },
      ]);
    };
    await own.findMeant?.([{ index: 3, similarity: 0.9 }], near);
    await own.findMeant?.([{ index: 0, similarity: 0.9 }], near);
    await own.findMeant?.([{ index: 3, similarity: 0.9 }], near);
    expect(own.ballotOf(3)).toEqual({ text: "poterie", required: [], optional: ["opera"], isOutOfScope: false });
    // What is told by its words needs no search, and nothing is searched twice.
    expect(asked).toEqual([[-1, 0]]);
  });
});

test("What is searched beside a question is the mean of the subjects nearest to it", () => {
  const expansion = votes().expand?.([
    { index: 0, similarity: 0.9 },
    { index: 2, similarity: 0.9 },
  ]);
  expect(expansion).toEqual([1, 1]);
  expect(votes().expand?.([])).toBeNull();
});

test("Labelled questions vote with the thesaurus, the nearest of both", () => {
  const question: LabelledQuestions = {
    count: 1,
    nearest: () => [{ index: 0, similarity: 0.7 }],
    ballotOf: (index) =>
      index === 0 ? { text: "du miel ?", required: ["hives"], optional: [], isOutOfScope: false } : undefined,
    scopeLogOddsOf: () => 2,
  };
  const both = votingTogether(question, votes());
  const nearest = both.nearest([0.6, 0.8], 3);
  expect(nearest.map(({ index }) => both.ballotOf(index)?.text)).toEqual(["chant", "du miel ?", "ruche"]);
  expect(both.expand?.(nearest)?.every(Number.isFinite)).toBe(true);
  expect([both.count, both.scopeLogOddsOf([1, 0])]).toEqual([5, 2]);
});

describe("The vectors of the thesaurus in the repository", () => {
  const concepts = createWordLists().concepts();

  test("are of all its words, and of the model in the repository", async () => {
    const model = weightsSha256(await verifyModel("embeddings/model"));
    const read = await readThesaurusVectors(FOLDER, { model, concepts });
    expect(read?.rows.count).toBe(termsOf(concepts).length);
  });

  test("are passed over with another model, or when a word has changed", async () => {
    const model = weightsSha256(await verifyModel("embeddings/model"));
    expect(await readThesaurusVectors(FOLDER, { model: "f".repeat(64), concepts })).toBeNull();
    expect(await readThesaurusVectors(FOLDER, { model, concepts: concepts.slice(1) })).toBeNull();
    expect(await readThesaurusVectors(await temporaryDirectory(), { model, concepts })).toBeNull();
  });

  test("are told of when they are damaged, with what to do", async () => {
    const model = weightsSha256(await verifyModel("embeddings/model"));
    const folder = join(await temporaryDirectory(), "thesaurus");
    await cp(FOLDER, folder, { recursive: true });
    await writeFile(join(folder, "adapter.f32"), "damaged");
    await expect(readThesaurusVectors(folder, { model, concepts })).rejects.toThrow(
      `The vectors of the thesaurus in ${folder} cannot be read: take them from the repository or run "npm run learn -- --only thesaurus".`,
    );
  });
});
