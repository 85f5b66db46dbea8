import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmbedder, type Embedder } from "../../src/embeddings/embedder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const modelDir = join(root, "embeddings/model");

/** The cosine of two vectors of length 1. */
function cosine(left: number[] = [], right: number[] = []): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? NaN), 0);
}

describe("the bundled model in its worker thread", () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = createEmbedder({ modelDir });
    await embedder.ready();
  });
  afterAll(() => embedder.dispose());

  it("says which model it is", async () => {
    expect(await embedder.ready()).toMatchObject({
      model: "jumelages/multilingual-e5-small",
      dtype: "int8",
      dimension: 384,
    });
  });

  it.each([
    [
      "Un concert de musique classique aura lieu à Nice.",
      "В Ницце пройдёт концерт классической музыки.",
      "Соревнования по хоккею среди школьников.",
    ],
    [
      "Échange d’étudiants entre les deux universités.",
      "Обмен студентами между двумя университетами.",
      "Фестиваль уличного искусства и граффити.",
    ],
    ["Gestion des déchets et recyclage.", "Переработка мусора и отходов.", "Выставка французской живописи."],
  ])("finds a French text nearer to its Russian meaning than to another: %s", async (french, same, other) => {
    const question = await embedder.embedQuery(french);
    const passages = await embedder.embedDocuments([same, other]);
    expect(cosine(question, passages[0])).toBeGreaterThan(cosine(question, passages[1]) + 0.03);
  });

  it("embeds a question otherwise than a passage of the same words", async () => {
    const words = "L’opéra de Nice";
    const question = await embedder.embedQuery(words);
    const [passage] = await embedder.embedDocuments([words]);
    expect(cosine(question, passage)).toBeLessThan(0.999);
  });

  it("gives a passage among others the vector that it has alone", async () => {
    const texts = ["опера", "université", "хоккей", "tri des déchets", "вино"];
    const together = await embedder.embedDocuments(texts);
    for (const [index, text] of texts.entries()) {
      const [alone] = await embedder.embedDocuments([text]);
      expect(together[index]).toEqual(alone);
    }
  });

  it("gives a question among many at once the vector that it has alone", async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `Где увидеть кружево ${"и театр ".repeat(index)}?`);
    const together = await Promise.all(texts.map((text) => embedder.embedQuery(text)));
    for (const [index, text] of texts.entries()) expect(together[index]).toEqual(await embedder.embedQuery(text));
  });

  it("embeds what is not a sentence", async () => {
    for (const text of ["", "\u0000", "\uD800", "😀".repeat(5000), "漢字かな", "Ж".repeat(10_000)]) {
      expect(await embedder.embedQuery(text)).toHaveLength(384);
    }
    expect(await embedder.embedDocuments(["q!".repeat(5000)])).toHaveLength(1);
  });

  it("reads only the beginning of a question of 10,000 characters", async () => {
    const beginning = "слово ".repeat(42).trim();
    expect(await embedder.embedQuery("слово ".repeat(1700))).toEqual(await embedder.embedQuery(beginning));
  });
});

describe("a model folder that is not right", () => {
  it("is named, and used as soon as it has been put right", async () => {
    const copy = await mkdtemp(join(tmpdir(), "model-"));
    const embedder = createEmbedder({ modelDir: copy });
    try {
      await expect(embedder.embedQuery("опера")).rejects.toThrow("manifest.json is missing");
      await cp(modelDir, copy, { recursive: true });
      await writeFile(join(copy, "tokenizer.json"), "{}");
      await expect(embedder.embedQuery("опера")).rejects.toThrow("tokenizer.json is not the file");
      await cp(modelDir, copy, { recursive: true });
      expect(await embedder.embedQuery("опера")).toHaveLength(384);
    } finally {
      await embedder.dispose();
      await rm(copy, { recursive: true });
    }
  });
});

describe("a process that used the model", () => {
  it("ends by itself after dispose, even in the middle of a batch", async () => {
    const script = `
      import { createEmbedder } from ${JSON.stringify(join(root, "src/embeddings/embedder.ts"))};
      const embedder = createEmbedder({ modelDir: ${JSON.stringify(modelDir)} });
      await embedder.embedQuery("опера");
      const pending = embedder.embedDocuments(Array(20).fill("опера ".repeat(100))).catch((error) => error.name);
      await embedder.dispose();
      console.log(await pending);
    `;
    const node = ["--import", "tsx", "--input-type=module", "--eval", script];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, node, { cwd: root });
    expect({ stdout, stderr }).toEqual({ stdout: "EmbeddingError\n", stderr: "" });
  });
});
