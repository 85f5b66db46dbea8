import { beforeEach, describe, expect, it } from "vitest";
import type { PassageStore } from "../../../src/retrieval/vectors/passage-store.ts";
import { searchByEvent } from "../../../src/retrieval/vectors/search-by-event.ts";
import { createFakeEmbedder } from "../../support/fake-embedder.ts";
import { STORE_KINDS } from "./store-kinds.ts";

describe.each(STORE_KINDS)("events by similarity, over the $kind store", ({ create }) => {
  let store: PassageStore;

  beforeEach(async () => {
    store = await create(createFakeEmbedder({ dimension: 2 }), 2);
    const passages: [string, string, "fr" | "ru", number[]][] = [
      ["opera#fr", "opera", "fr", [1, 0]],
      ["opera#ru", "opera", "ru", [-1, 0]],
      ["wine#fr", "wine", "fr", [0.6, 0.8]],
      ["wine#ru", "wine", "ru", [0.8, 0.6]],
      ["hockey#ru", "hockey", "ru", [0, 1]],
    ];
    await store.addVectors(
      passages.map(([, , , vector]) => vector),
      passages.map(([id, eventId, language]) => ({ pageContent: id, metadata: { id, eventId, language } })),
    );
  });

  async function search(...[vector, options]: [number[], Parameters<typeof searchByEvent>[2]?]) {
    const round = (value: number) => Math.round(value * 1e5) / 1e5;
    return (await searchByEvent(store, vector, options)).map(({ eventId, similarity, byLanguage }) => [
      eventId,
      round(similarity),
      Object.fromEntries(Object.entries(byLanguage).map(([language, value]) => [language, round(value)])),
    ]);
  }

  it("are ordered by their nearest passage, and tell how near each language is", async () => {
    expect(await search([1, 0])).toEqual([
      ["opera", 1, { fr: 1, ru: -1 }],
      ["wine", 0.8, { fr: 0.6, ru: 0.8 }],
      ["hockey", 0, { ru: 0 }],
    ]);
  });

  it("are k at most, each still with all of its languages", async () => {
    expect(await search([1, 0], { k: 1 })).toEqual([["opera", 1, { fr: 1, ru: -1 }]]);
    expect(await search([1, 0], { k: 0 })).toEqual([]);
  });

  it("keep to a filter", async () => {
    expect(await search([1, 0], { filter: { eventIds: new Set(["wine", "hockey"]) } })).toEqual([
      ["wine", 0.8, { fr: 0.6, ru: 0.8 }],
      ["hockey", 0, { ru: 0 }],
    ]);
    expect(await search([1, 0], { filter: { language: "ru" } })).toEqual([
      ["wine", 0.8, { ru: 0.8 }],
      ["hockey", 0, { ru: 0 }],
      ["opera", -1, { ru: -1 }],
    ]);
  });

  it("are none in an empty store", async () => {
    expect(await searchByEvent(await create(createFakeEmbedder(), 2), [1, 0])).toEqual([]);
  });
});
