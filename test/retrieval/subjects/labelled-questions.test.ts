import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  BALLOTS_FILE,
  centred,
  LabelledQuestionsError,
  MANIFEST_FILE,
  programmeHash,
  readLabelledQuestions,
  searchLabelled,
  VECTORS_FILE,
} from "../../../src/retrieval/subjects/labelled-questions.ts";
import type { LabelledManifest } from "../../../src/retrieval/subjects/labelled-questions.ts";
import { VOTE } from "../../../src/retrieval/subjects/vote.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { sketch } from "../event-sketch.ts";
import { BOUND, writeLabelled } from "../labelled-folder.ts";
import type { LabelledSketch } from "../labelled-folder.ts";

const OF_TWO: LabelledSketch = {
  projects: ["lace", "chess"],
  rows: [
    [127, 0],
    [0, 127],
    [-127, 0],
  ],
  ballots: [
    { text: "dentelle", required: [0], optional: [1] },
    { text: "шахматы", required: [1] },
    { text: "pneus", isOutOfScope: true },
  ],
};

async function folderOf(sketched: LabelledSketch, more: Partial<LabelledManifest> = {}): Promise<string> {
  const folder = await temporaryDirectory();
  await writeLabelled(folder, sketched, more);
  return folder;
}

/** The questions of a folder, every one of which is compared. */
async function searched(folder: string) {
  const read = await readLabelledQuestions(folder, BOUND);
  return read && searchLabelled(read);
}

describe("Labelled questions are read back", () => {
  test("with what each asks for, by the ids of projects", async () => {
    const labelled = await searched(await folderOf(OF_TWO));
    expect(labelled?.count).toBe(3);
    expect([0, 1, 2, 3].map((index) => labelled?.ballotOf(index))).toEqual([
      {
        text: "dentelle",
        // What may be shown counts for two fifths of what must be.
        shares: new Map([
          ["chess", 0.4],
          ["lace", 1],
        ]),
        outOfScope: 0,
      },
      { text: "шахматы", shares: new Map([["chess", 1]]), outOfScope: 0 },
      { text: "pneus", shares: new Map(), outOfScope: 1 },
      undefined,
    ]);
  });

  test("and those most like a question come first, with their cosine", async () => {
    const labelled = await searched(await folderOf(OF_TWO));
    const nearest = labelled?.nearest([0.6, 0.8]) ?? [];
    expect(nearest.map(({ index }) => index)).toEqual([1, 0, 2]);
    expect(nearest[0]?.similarity).toBeCloseTo(0.8, 4);
    expect(nearest[1]?.similarity).toBeCloseTo(0.6, 4);
    expect(nearest[2]?.similarity).toBeCloseTo(-0.6, 4);
  });

  test("compared without what all questions have in common", async () => {
    const labelled = await searched(await folderOf({ ...OF_TWO, mean: [1, 0] }));
    expect(labelled?.nearest([1, 5])[0]).toMatchObject({ index: 1 });
    expect(labelled?.nearest([1, 5])[0]?.similarity).toBeCloseTo(1, 4);
    expect([...centred([4, 5], [1, 1])]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
    // A question that says no more than all do is like none.
    expect([...centred([1, 1], [1, 1])]).toEqual([0, 0]);
  });

  test("and only so many vote, whichever comes first of those that are alike", async () => {
    const many = Array.from({ length: VOTE.neighbours + 12 }, (_, index) => (index < 12 ? [0, 127] : [127, 0]));
    const ballots = many.map(() => ({ text: "x" }));
    const labelled = await searched(await folderOf({ rows: many, ballots }));
    const nearest = labelled?.nearest([1, 0]) ?? [];
    expect(nearest).toHaveLength(VOTE.neighbours);
    expect(nearest.map(({ index }) => index)).toEqual(
      Array.from({ length: VOTE.neighbours }, (_, index) => 12 + index),
    );
  });
});

describe("Without labelled questions that fit, questions are answered without them", () => {
  test("where the folder has none, or does not exist", async () => {
    const folder = await temporaryDirectory();
    expect(await readLabelledQuestions(folder, BOUND)).toBeNull();
    expect(await readLabelledQuestions(join(folder, "missing"), BOUND)).toBeNull();
  });

  test.each(["model", "programme"] as const)("where they belong to another %s", async (bond) => {
    const folder = await folderOf(OF_TWO);
    expect(await readLabelledQuestions(folder, { ...BOUND, [bond]: "c".repeat(64) })).toBeNull();
  });

  test("a programme is known by the ids and titles of its events; mending a description makes no other", () => {
    const lace = sketch("lace", 1);
    const mended = { ...lace, description: { fr: "autre", ru: "другое" } };
    expect(programmeHash([mended])).toBe(programmeHash([lace]));
    expect(programmeHash([{ ...lace, title: { fr: "Autre", ru: "Другое" } }])).not.toBe(programmeHash([lace]));
    expect(programmeHash([sketch("chess", 1), lace])).not.toBe(programmeHash([lace, sketch("chess", 1)]));
  });
});

describe("Damaged labelled questions are told of, with what to do", () => {
  const expectDamage = async (
    folder: string,
    cause: RegExp,
    read: () => Promise<unknown> = () => readLabelledQuestions(folder, BOUND),
  ) => {
    const error: unknown = await read().then(null, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LabelledQuestionsError);
    expect((error as Error).message).toBe(
      `The labelled questions in ${folder} cannot be read: take them from the repository or run "npm run learn".`,
    );
    expect(String((error as Error).cause)).toMatch(cause);
  };

  test.each([
    [VECTORS_FILE, "xxxxxx", /not the one that the manifest names/u],
    [BALLOTS_FILE, "{}\n", /not the one that the manifest names/u],
    [MANIFEST_FILE, '{"schema":1', /JSON/u],
    [MANIFEST_FILE, '{"schema":2}', /schema/u],
  ])("where %s holds something else", async (file, text, cause) => {
    const folder = await folderOf(OF_TWO);
    await writeFile(join(folder, file), text);
    await expectDamage(folder, cause);
  });

  test.each([VECTORS_FILE, BALLOTS_FILE])("where %s is missing", async (file) => {
    const folder = await folderOf(OF_TWO);
    await rm(join(folder, file));
    await expectDamage(folder, /ENOENT/u);
  });

  test("where there are not as many vectors as questions", async () => {
    await expectDamage(await folderOf({ ...OF_TWO, rows: [[127, 0]] }), /not as many vectors as questions/u);
    await expectDamage(await folderOf(OF_TWO, { count: 4 }), /not as many vectors as questions/u);
  });

  test("where a ballot is none, when it is to vote", async () => {
    const ballots = [{ required: [0] }, { text: "a" }, { text: "b" }];
    const folder = await folderOf({ ...OF_TWO, ballots });
    await expectDamage(folder, /text/u, async () => (await searched(folder))?.ballotOf(0));
  });
});
