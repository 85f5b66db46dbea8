import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { efFor } from "../../../src/retrieval/vectors/hnsw-settings.ts";
import { createFakeEmbedder } from "../../support/fake-embedder.ts";
import { brief, EXACT, HNSW } from "./store-kinds.ts";

/** The same passages in a store of each kind, exact first. */
async function stores(texts: string[]) {
  const embedder = createFakeEmbedder({ dimension: 384 });
  const vectors = await embedder.embedDocuments(texts);
  const documents = texts.map((pageContent, index) => ({
    pageContent,
    metadata: { id: `p${index}`, eventId: `e${index % 50}`, language: index % 2 === 0 ? "fr" : "ru" },
  }));
  return Promise.all(
    [EXACT, HNSW].map(async ({ create }) => {
      const store = await create(embedder, 384);
      await store.addVectors(vectors, documents);
      return store;
    }),
  );
}

describe("the graph", () => {
  it("finds at the size of the corpus exactly what exact search finds", async () => {
    const events = JSON.parse(await readFile(new URL("../../../corpus/events.json", import.meta.url), "utf8")) as {
      title: { fr: string; ru: string };
    }[];
    const [exact, hnsw] = await stores(events.flatMap(({ title }) => [title.fr, title.ru]));
    const questions = [
      "опера в Ницце",
      "échanges universitaires",
      "хоккей",
      "tri des déchets",
      "вино и сыр",
      "théâtre",
    ];
    for (const question of questions) {
      for (const k of [1, 10, 1000]) {
        const expected = brief((await exact?.similaritySearchWithScore(question, k)) ?? []);
        expect(brief((await hnsw?.similaritySearchWithScore(question, k)) ?? [])).toEqual(expected);
        expect(expected.length).toBe(Math.min(k, events.length * 2));
      }
    }
  });

  it("keeps to a filter that leaves too many passages to compare them one by one", async () => {
    const [exact, hnsw] = await stores(Array.from({ length: 2400 }, (_, index) => `проект ${index} ${index * index}`));
    const filter = { language: "ru" as const };
    const expected = await exact?.similaritySearchWithScore("проект 1234", 10, filter);
    const found = await hnsw?.similaritySearchWithScore("проект 1234", 10, filter);
    expect(found?.every(([{ metadata }]) => metadata["language"] === "ru")).toBe(true);
    const ids = new Set(expected?.map(([{ metadata }]) => metadata["id"] as string));
    expect(found?.filter(([{ metadata }]) => ids.has(metadata["id"] as string)).length).toBeGreaterThanOrEqual(9);
  });

  it("finds what no link leads to", async () => {
    // All lie around one that is nearest to each, and a graph keeps only some of the links of that one.
    const around = Array.from({ length: 300 }, (_, index) => {
      const vector = [1, ...new Array<number>(300).fill(0)];
      vector[index] = 1;
      return vector;
    });
    const documents = around.map((_, index) => ({
      pageContent: "",
      metadata: { id: `p${index}`, eventId: `e${index}`, language: "fr" },
    }));
    const store = await HNSW.create(createFakeEmbedder(), 301);
    await store.addVectors(around, documents);
    for (const [index, vector] of around.entries()) {
      expect(brief(await store.similaritySearchVectorWithScore(vector, 1))).toEqual([[`p${index}`, 1]]);
    }
    expect(await store.similaritySearchVectorWithScore([1, ...new Array<number>(300).fill(0)], 300)).toHaveLength(300);
  });
});

describe("how many candidates a search weighs", () => {
  it.each([
    [0, 1],
    [1, 1],
    [154, 154],
    [1000, 1000],
    [1001, 1000],
    [10_000, 1000],
    [40_000, 2000],
    [1_000_000, 10_000],
  ])("of %d vectors: %d", (count, ef) => {
    expect(efFor(count)).toBe(ef);
  });
});
