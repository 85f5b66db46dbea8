import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { readLabelsBeside, readSplit } from "../../bench/label-sets.ts";

describe("The programmes that are learned from", () => {
  it("stand in one part each, and those that are only measured are the four that nobody has read", async () => {
    const { train, tune, measured } = await readSplit();
    const all = [...train, ...tune, ...measured];
    expect(new Set(all).size).toBe(all.length);
    expect(measured.map((folder) => basename(folder))).toEqual(["kaluga", "science-ru", "tours-season", "village"]);
    expect(tune).toContain("test/programmes/lyon-library");
    expect(train.length).toBeGreaterThan(30);
    expect(tune).toContain("test/season");
  });

  it("have questions of events that they hold, with and without an answer", { timeout: 60_000 }, async () => {
    const { train, tune, measured } = await readSplit();
    for (const folder of [...train, ...tune, ...measured]) {
      const { questions } = await readLabelsBeside(folder);
      const kinds = new Set(questions.map(({ expect: expected }) => expected));
      expect([folder, kinds.has("events"), kinds.has("refusal")]).toEqual([folder, true, true]);
    }
  });

  it("are told apart by the hands that wrote their questions: who is only measured teaches nothing", async () => {
    const { train, measured } = await readSplit();
    const handsOf = async (folders: readonly string[]) => {
      const labels = await Promise.all(folders.map(readLabelsBeside));
      return new Set(labels.flatMap(({ questions }) => questions.map(({ author }) => author)));
    };
    const teaching = await handsOf(train);
    expect([...(await handsOf(measured))].filter((author) => teaching.has(author))).toEqual([]);
  });
});
