import { Document } from "@langchain/core/documents";
import { beforeEach, describe, expect, it } from "vitest";
import type { PassageStore } from "../../../src/retrieval/vectors/index/passage-store.ts";
import { VectorError } from "../../../src/retrieval/vectors/similarity.ts";
import { createFakeEmbedder } from "../../support/fake-embedder.ts";
import { brief, storeKinds } from "./store-kinds.ts";

function document(id: string, eventId = id, language = "fr", pageContent = `text of ${id}`) {
  return new Document({ pageContent, metadata: { id, eventId, language } });
}

describe.each(await storeKinds())("the $kind store", ({ kind, create }) => {
  let store: PassageStore;

  beforeEach(async () => {
    store = await create(createFakeEmbedder({ dimension: 2 }), 2);
  });

  /** Four passages of two events; from [1, 0] they lie at 1, 0.8, 0 and −1. */
  async function fill() {
    await store.addVectors(
      [
        [1, 0],
        [0.8, 0.6],
        [0, 1],
        [-1, 0],
      ],
      [document("a#fr", "a"), document("a#ru", "a", "ru"), document("b#fr", "b"), document("b#ru", "b", "ru")],
    );
  }

  it("finds nothing while it is empty", async () => {
    expect(await store.similaritySearchVectorWithScore([1, 0], 5)).toEqual([]);
    expect(store.count).toBe(0);
  });

  it("finds the nearest first, with similarities", async () => {
    await fill();
    expect(brief(await store.similaritySearchVectorWithScore([1, 0], 3))).toEqual([
      ["a#fr", 1],
      ["a#ru", 0.8],
      ["b#fr", 0],
    ]);
  });

  it("gives the vectors of passages that it has", async () => {
    await fill();
    const [first, ...others] = await store.vectorsOf(["a#ru", "z#fr"]);
    expect(first?.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0.8, 0.6]);
    expect(others).toEqual([]);
  });

  it("takes a query of any length", async () => {
    await fill();
    expect(brief(await store.similaritySearchVectorWithScore([50, 0], 1))).toEqual([["a#fr", 1]]);
  });

  it("returns documents as they were given", async () => {
    await fill();
    const [[found] = []] = await store.similaritySearchVectorWithScore([1, 0], 1);
    expect(found).toMatchObject({
      pageContent: "text of a#fr",
      id: "a#fr",
      metadata: { id: "a#fr", eventId: "a", language: "fr" },
    });
  });

  it.each([
    [5, 4],
    [Infinity, 4],
    [2.9, 2],
    [1, 1],
    [0, 0],
    [-3, 0],
    [NaN, 0],
  ])("answers k = %d with %d of its four passages", async (k, count) => {
    await fill();
    expect(await store.similaritySearchVectorWithScore([1, 0], k)).toHaveLength(count);
  });

  it.each([
    ["an event", { eventIds: new Set(["b"]) }, ["b#fr", "b#ru"]],
    ["a language", { language: "ru" as const }, ["a#ru", "b#ru"]],
    ["an event and a language", { eventIds: new Set(["b"]), language: "ru" as const }, ["b#ru"]],
    ["an event it does not have", { eventIds: new Set(["z"]) }, []],
    ["no event", { eventIds: new Set<string>() }, []],
    ["nothing", {}, ["a#fr", "a#ru", "b#fr", "b#ru"]],
  ])("keeps to a filter of %s", async (_, filter, ids) => {
    await fill();
    const found = await store.similaritySearchVectorWithScore([1, 0], 10, filter);
    expect(found.map(([{ metadata }]) => metadata.id)).toEqual(ids);
  });

  it("orders equal passages by id, also where k cuts between them", async () => {
    await store.addVectors(
      [
        [1, 0],
        [2, 0],
        [1, 0],
        [0.6, 0.8],
      ],
      [document("c"), document("a"), document("b"), document("0")],
    );
    expect(brief(await store.similaritySearchVectorWithScore([1, 0], 2))).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });

  it.each([
    ["of another dimension", [1, 0, 0]],
    ["with NaN", [NaN, 0]],
    ["with infinity", [1, Infinity]],
    ["of zeros", [0, 0]],
  ])("refuses a query %s, and goes on", async (_, query) => {
    await fill();
    await expect(store.similaritySearchVectorWithScore(query, 1)).rejects.toThrow(VectorError);
    expect(await store.similaritySearchVectorWithScore([1, 0], 1)).toHaveLength(1);
  });

  it.each([
    ["of another dimension", [1, 0, 0]],
    ["with NaN", [0, NaN]],
    ["of zeros", [0, 0]],
  ])("adds none of the vectors when one is %s", async (_, vector) => {
    await expect(store.addVectors([[1, 0], vector], [document("a"), document("b")])).rejects.toThrow(VectorError);
    expect(store.count).toBe(0);
    expect(await store.similaritySearchVectorWithScore([1, 0], 5)).toEqual([]);
  });

  it("refuses an id that it has, and two of the same id", async () => {
    await fill();
    await expect(store.addVectors([[1, 0]], [document("a#fr")])).rejects.toThrow("a#fr is in the store already");
    await expect(
      store.addVectors(
        [
          [1, 0],
          [1, 0],
        ],
        [document("x"), document("x")],
      ),
    ).rejects.toThrow("x is in the store already");
    expect(store.count).toBe(4);
  });

  it("refuses documents that say not which event they belong to, and vectors without documents", async () => {
    const bare = new Document({ pageContent: "text", metadata: { id: "a" } });
    await expect(store.addVectors([[1, 0]], [bare])).rejects.toThrow("eventId");
    await expect(store.addVectors([[1, 0]], [])).rejects.toThrow("give one for each");
  });

  it("finds what was added later", async () => {
    await fill();
    await store.addVectors([[0.6, -0.8]], [document("c")]);
    expect(brief(await store.similaritySearchVectorWithScore([0.6, -0.8], 1))).toEqual([["c", 1]]);
    expect(store.count).toBe(5);
  });

  it("embeds the documents and questions of a LangChain caller", async () => {
    const texts = await create(createFakeEmbedder({ dimension: 64 }), 64);
    await texts.addDocuments([
      document("opera", "opera", "ru", "Опера в Ницце"),
      document("hockey", "hockey", "ru", "Хоккей среди школьников"),
      document("waste", "waste", "fr", "Tri des déchets"),
    ]);
    const [found] = await texts.similaritySearch("опера", 1);
    expect(found?.metadata["id"]).toBe("opera");
    const retriever = texts.asRetriever({ k: 2, filter: { language: "fr" } });
    expect((await retriever.invoke("déchets")).map(({ id }) => id)).toEqual(["waste"]);
  });

  it(`says that it is ${kind}`, () => {
    expect(store._vectorstoreType()).toBe(kind);
  });
});
