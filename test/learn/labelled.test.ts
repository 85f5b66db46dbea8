import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fitScope, labelledFor, meaningOf, writeLabelledQuestions } from "../../learn/labelled.ts";
import { assembledFor } from "../support/assembled.ts";
import { weightsSha256 } from "../../src/answer/brain/brain.ts";
import type { Brain } from "../../src/answer/brain/brain.ts";
import {
  MANIFEST_FILE,
  programmeHash,
  readLabelledQuestions,
  searchLabelled,
} from "../../src/retrieval/subjects/labelled-questions.ts";
import { valueOf } from "../../src/retrieval/evidence/linear.ts";
import { createFakeEmbedder, fakeModel } from "../support/fake-embedder.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { label } from "./label.ts";

const shipped = await assembledFor();
const assembled = shipped.withMeaning({ dense: null });
const { corpus } = shipped.deps;
const brain: Brain = {
  ...assembled,
  behind: assembled,
  model: fakeModel(),
  embedder: null,
  passages: [],
  settled: Promise.resolve(),
  dispose: () => Promise.resolve(),
};
const { deps } = brain;

describe("A labelled question votes", () => {
  test("for the projects that it asks for, in all their printings, and for those that may be shown", () => {
    const labelled = labelledFor(label("Un chantier", { rows: [11], optional: [70, 7] }), "Un chantier", deps);
    expect(labelled).toEqual({
      text: "Un chantier",
      required: ["evreux-kashira-chantier-1", "evreux-kashira-chantier-2"],
      optional: ["caudry-vologda-dentelle"],
      isOutOfScope: false,
    });
  });

  test("for nothing that the programme has, where it has to be refused", () => {
    const refused = label("des pneus", { kind: "unanswerable", expect: "refusal", reason: "nothing-close" });
    expect(labelledFor(refused, "des pneus", deps)).toMatchObject({ required: [], optional: [], isOutOfScope: true });
  });

  test("for no project where it asks for a place or a time: what happens there says nothing of subjects", () => {
    expect(labelledFor(label("Que faire à Nice ?", { kind: "place", rows: [21, 42] }), "x", deps)).toMatchObject({
      required: [],
      optional: [],
    });
  });

  test("by its meaning, which is without what it leaves out", () => {
    expect(meaningOf(label("des expositions, mais pas de dentelle"), deps)).not.toContain("dentelle");
  });
});

describe("What labelled questions teach is written", () => {
  const lace = label("Où voir de la dentelle ?", { rows: [7] });
  const chess = label("Где играют в шахматы?", { language: "ru", rows: [16] });
  const questions = [
    lace,
    { ...lace, id: "again" },
    chess,
    label("Aide", { kind: "help", expect: "help" }),
    label("Une expédition sur Mars", { kind: "unanswerable", expect: "refusal", reason: "nothing-close" }),
  ];
  const expected = { model: weightsSha256(fakeModel()), programme: programmeHash(corpus.events) };
  const writtenTo = async (folder: string, asked = questions) => {
    await writeLabelledQuestions(folder, asked, { brain, embedder: createFakeEmbedder() });
    const read = await readLabelledQuestions(folder, expected);
    return read && searchLabelled(read);
  };

  test("and read back: what is answered or refused, each once", async () => {
    const labelled = await writtenTo(join(await temporaryDirectory(), "labelled"));
    expect(labelled?.count).toBe(3);
    expect([0, 1, 2].map((index) => labelled?.ballotOf(index))).toMatchObject([
      { text: "Où voir de la dentelle ?", shares: new Map([["caudry-vologda-dentelle", 1]]), outOfScope: 0 },
      { text: "Где играют в шахматы?", outOfScope: 0 },
      { text: "Une expédition sur Mars", shares: new Map(), outOfScope: 1 },
    ]);
  });

  test("so that each is most like itself, in bytes too", async () => {
    const labelled = await writtenTo(join(await temporaryDirectory(), "labelled"));
    const embedder = createFakeEmbedder();
    for (const [index, { question }] of [lace, chess].entries()) {
      const [nearest] = labelled?.nearest(await embedder.embedQuery(question)) ?? [];
      expect(nearest?.index).toBe(index);
      expect(nearest?.similarity).toBeCloseTo(1, 1);
    }
  });

  test("bound to the programme and to the model that embedded them", async () => {
    const folder = join(await temporaryDirectory(), "labelled");
    await writtenTo(folder);
    expect(await readLabelledQuestions(folder, { ...expected, model: "c".repeat(64) })).toBeNull();
    expect(await readLabelledQuestions(folder, { ...expected, programme: "c".repeat(64) })).toBeNull();
  });

  test("instead of what was there, and leaves nothing beside it", async () => {
    const parent = await temporaryDirectory();
    const folder = join(parent, "labelled");
    await writtenTo(folder);
    expect((await writtenTo(folder, [chess, lace, ...questions.slice(3)]))?.ballotOf(0)?.text).toBe(chess.question);
    expect(await readdir(parent)).toEqual(["labelled"]);
    expect(JSON.parse(await readFile(join(folder, MANIFEST_FILE), "utf8"))).toMatchObject({ count: 3 });
  });
});

test("What is out of scope is learned of what questions mean", () => {
  const asked = [
    { unit: [1, 0], isOutOfScope: false },
    { unit: [0.8, 0.6], isOutOfScope: false },
    { unit: [0, 1], isOutOfScope: true },
    { unit: [-0.6, 0.8], isOutOfScope: true },
  ];
  const scope = fitScope(asked, { l2: 0.1, iterations: 8 });
  const logOdds = asked.map(({ unit }) => valueOf(scope, unit));
  expect(logOdds.map((value) => value > 0)).toEqual([false, false, true, true]);
});
