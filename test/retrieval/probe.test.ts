import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProbe, gaussian, readingOf, weighBag } from "../../src/retrieval/probe.ts";
import { ProbeError, readProbe, writeProbe } from "../../src/retrieval/probe-file.ts";
import type { ProbeData } from "../../src/retrieval/probe-file.ts";

/** Two projects, the first printed twice; one landmark at (1, 0). */
const DATA: ProbeData = {
  outputs: [["lace", "lace-again"], ["chess"], []],
  gamma: 5,
  bias: [0.1, 0.2, 0.3],
  landmarks: { vectors: Float32Array.of(1, 0), weights: Float32Array.of(1, 0, -1) },
  stems: { rarities: [["dentel", 2]], weights: Float32Array.of(0.5, 0, 0) },
  subjects: { rarities: [["chess", 1]], weights: Float32Array.of(0, 0.25, 0) },
};

describe("A probe", () => {
  test("adds up what meaning, words and subjects say of each project and of what cannot be answered", () => {
    const probe = createProbe(DATA, () => ({ stems: ["dentel", "inconnu"], subjects: ["chess"] }));
    const { byEvent, unanswerable } = probe("La dentelle ?")([1, 0]);
    expect(byEvent.get("lace")).toBeCloseTo(1.6, 6);
    expect(byEvent.get("lace-again")).toBeCloseTo(1.6, 6);
    expect(byEvent.get("chess")).toBeCloseTo(0.45, 6);
    expect(unanswerable).toBeCloseTo(-0.7, 6);
  });

  test("a landmark counts the less the farther the question is from it", () => {
    const probe = createProbe(DATA, () => ({ stems: [], subjects: [] }));
    expect(probe("")([0, 1]).byEvent.get("lace")).toBeCloseTo(0.1 + Math.exp(-10), 9);
    expect(gaussian(1, 5)).toBe(1);
    expect(gaussian(0.9, 5)).toBeCloseTo(Math.exp(-1), 12);
  });

  test("repeated words count a little more, rare ones more, all together as one vector of length 1", () => {
    const weights = weighBag(
      ["a", "b", "b", "unknown"],
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
    );
    const b = 2 * (1 + Math.log(2));
    expect(weights.get("a")).toBeCloseTo(1 / Math.hypot(1, b), 12);
    expect(weights.get("b")).toBeCloseTo(b / Math.hypot(1, b), 12);
    expect(weights.has("unknown")).toBe(false);
    expect(weighBag([], new Map()).size).toBe(0);
  });

  test("its last output stands for what cannot be answered", () => {
    expect(readingOf([["a"], []], [0.5, 0.75])).toEqual({ byEvent: new Map([["a", 0.5]]), unanswerable: 0.75 });
  });
});

describe("The file of a probe", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "probe-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("gives back what was written, to a hundredth of the largest number of a row", async () => {
    const path = join(folder, "probe.json");
    await writeProbe(path, DATA, "a1", "2026-11-24");
    const read = await readProbe(path, "a1");
    expect(read?.outputs).toEqual(DATA.outputs);
    expect(read?.stems.rarities).toEqual(DATA.stems.rarities);
    expect(read?.landmarks.vectors[0]).toBeCloseTo(1, 3);
    expect(read?.landmarks.weights[2]).toBeCloseTo(-1, 3);
    expect(read?.subjects.weights[1]).toBeCloseTo(0.25, 3);
  });

  test("is not used with another model", async () => {
    const path = join(folder, "other.json");
    await writeProbe(path, DATA, "a1", "2026-11-24");
    expect(await readProbe(path, "b2")).toBeNull();
  });

  test.each([
    ["is missing", null],
    ["is damaged", '{"schema":1'],
    ["is something else", '{"schema":2}'],
  ])("says what to do when it %s", async (_, text) => {
    const path = join(folder, "wrong.json");
    await rm(path, { force: true });
    if (text !== null) await writeFile(path, text);
    await expect(readProbe(path, "a1")).rejects.toThrow(ProbeError);
    await expect(readProbe(path, "a1")).rejects.toThrow(/cannot be read: .*npm run calibrate/u);
  });
});
