import { readdir, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { keepQueryVectors } from "../../bench/embedding-cache.ts";
import { createFakeEmbedder } from "../support/fake-embedder.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const QUESTIONS = ["Où voir de la dentelle ?", "Где играют в шахматы?", "Un «mot» à part\nsur deux lignes"];

/** A run: it embeds some questions in a folder of vectors, and tells how many of them the model embedded. */
async function run(folder: string, questions: readonly string[]) {
  const fake = createFakeEmbedder();
  const kept = await keepQueryVectors(fake, folder);
  const vectors: number[][] = [];
  for (const question of questions) vectors.push(await kept.embedQuery(question));
  await kept.dispose();
  return { vectors, embedded: fake.calls.queries };
}

/** Both vectors to the precision in which they are kept. */
const kept = (vectors: number[][]) => vectors.map((vector) => [...Float32Array.from(vector)]);

describe("Vectors of questions are kept from run to run", () => {
  test("so that a second run embeds nothing, and has the same", async () => {
    const folder = join(await temporaryDirectory(), "cache");
    const first = await run(folder, QUESTIONS);
    expect(first.embedded).toBe(3);
    const second = await run(folder, QUESTIONS.toReversed());
    expect(second.embedded).toBe(0);
    expect(second.vectors.toReversed()).toEqual(kept(first.vectors));
  });

  test("and a later run adds what is new to it", async () => {
    const folder = await temporaryDirectory();
    await run(folder, QUESTIONS.slice(0, 1));
    expect((await run(folder, QUESTIONS)).embedded).toBe(2);
    expect((await run(folder, QUESTIONS)).embedded).toBe(0);
  });

  test("and what is asked twice in a run is embedded and kept once", async () => {
    const folder = await temporaryDirectory();
    const { embedded, vectors } = await run(folder, ["a", "a", " a "]);
    expect(embedded).toBe(1);
    expect(kept(vectors)).toEqual([vectors[1], vectors[1], vectors[1]]);
    expect(await readFile(join(folder, "texts.jsonl"), "utf8")).toBe('"a"\n');
  });

  test.each([
    ["text", "texts.jsonl"],
    ["vector", "vectors.f32"],
  ])("a last %s that is half written is cut off, and embedded again", async (_, file) => {
    const folder = await temporaryDirectory();
    const first = await run(folder, QUESTIONS);
    const { length } = await readFile(join(folder, file));
    await truncate(join(folder, file), length - 3);
    expect((await run(folder, QUESTIONS.slice(0, 2))).embedded).toBe(0);
    const again = await run(folder, QUESTIONS);
    expect(again.embedded).toBe(1);
    expect(kept(again.vectors)).toEqual(kept(first.vectors));
    expect((await run(folder, QUESTIONS)).embedded).toBe(0);
  });

  test("passages are embedded each time", async () => {
    const folder = await temporaryDirectory();
    const fake = createFakeEmbedder();
    const embedder = await keepQueryVectors(fake, folder);
    onTestFinished(() => embedder.dispose());
    await embedder.embedDocuments(["a"]);
    await embedder.embedDocuments(["a"]);
    expect(fake.calls.passages).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(["texts.jsonl", "vectors.f32"]);
  });

  test("a failure is not kept, and disposing twice is as good as once", async () => {
    const folder = await temporaryDirectory();
    const fake = createFakeEmbedder();
    const embedder = await keepQueryVectors(fake, folder);
    fake.failure = new Error("The model is gone.");
    await expect(embedder.embedQuery("a")).rejects.toThrow("The model is gone.");
    await embedder.dispose();
    await embedder.dispose();
    expect((await run(folder, ["a"])).embedded).toBe(1);
  });
});
