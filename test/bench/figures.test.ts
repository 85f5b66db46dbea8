import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compared, createFigures, readRun, saveRun } from "../../bench/figures.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const BEFORE = {
  schema: 1,
  date: "2026-11-20T10:00:00.000Z",
  machine: { node: "v22.1.0", processor: "Some CPU", cores: 2, gibibytes: 24 },
  figures: { "answer / its own embedding": 1.25, gone: 3, nothing: 0 },
} as const;

describe("Figures of a run", () => {
  it("are set beside those of an earlier one as ratios, where both have them", () => {
    const figures = createFigures();
    figures.note("answer / its own embedding", 1.1);
    figures.note("new", 7);
    figures.note("nothing", 1);
    expect(compared(BEFORE, figures.all()).split("\n")).toEqual([
      "Beside the run of 2026-11-20 (Node v22.1.0, Some CPU)",
      "                            before    now  now / before",
      "answer / its own embedding   1.250  1.100         0.880",
      "gone                         3.000      –             –",
      "nothing                      0.000  1.000             –",
      "new                              –  7.000             –",
    ]);
  });

  it("are read again as they were kept", async () => {
    const file = join(await temporaryDirectory(), "run.json");
    await saveRun(file, BEFORE.figures);
    expect((await readRun(file)).figures).toEqual(BEFORE.figures);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ schema: 1, machine: { node: process.version } });
  });

  it("are refused in a sentence where the file holds something else", async () => {
    const file = join(await temporaryDirectory(), "run.json");
    await writeFile(file, "{}");
    await expect(readRun(file)).rejects.toThrow("is no run that");
  });
});
