import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chanceOfInView, IN_VIEW_EVIDENCE } from "../../src/answer/in-view/evidence.ts";
import type { InViewEvidence } from "../../src/answer/in-view/evidence.ts";
import { IN_VIEW_FILE } from "../../src/answer/in-view/weights-file.ts";
import { fitInView } from "../../learn/in-view.ts";

const none = Object.fromEntries(IN_VIEW_EVIDENCE.map((name) => [name, 0])) as InViewEvidence;
const example = (isOfEvent: boolean, sentence: number) => ({ isOfEvent, evidence: { ...none, sentence } });

describe("What weighs whether the event in view is asked of", () => {
  it("gives weight to what tells both sorts of questions apart, however many there are of each", () => {
    const ofEvent = [2, 3, 1, -1].map((sentence) => example(true, sentence));
    const ofOthers = [-2, -3, -1, 1, -2, -3, -1, 1].map((sentence) => example(false, sentence));
    const fitted = fitInView([...ofEvent, ...ofOthers]);
    expect(chanceOfInView({ ...none, sentence: 3 }, fitted)).toBeGreaterThan(0.8);
    expect(chanceOfInView({ ...none, sentence: -3 }, fitted)).toBeLessThan(0.2);
    expect(chanceOfInView({ ...none, sentence: 0 }, fitted)).toBeCloseTo(0.5, 1);
  });

  it("was fitted to the examples that are here, and to none that are only measured", async () => {
    const { taughtBy } = JSON.parse(await readFile(join("embeddings/heads", IN_VIEW_FILE), "utf8")) as {
      taughtBy: Record<string, string>;
    };
    const folders = ["learn/asking", "learn/in-view", "learn/reading"];
    const files = await Promise.all(
      folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
    );
    const teaching = files.flat().filter((file) => file.endsWith(".jsonl") && !file.includes("measured-"));
    const hashes = teaching.map(
      async (file) =>
        [
          file,
          createHash("sha256")
            .update(await readFile(file))
            .digest("hex"),
        ] as const,
    );
    expect(taughtBy).toEqual(Object.fromEntries(await Promise.all(hashes)));
  });
});
