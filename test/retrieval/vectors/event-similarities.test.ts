import { beforeEach, describe, expect, it, vi } from "vitest";
import { compareWithEvents } from "../../../src/retrieval/vectors/event-similarities.ts";
import type { PassageStore } from "../../../src/retrieval/vectors/index/passage-store.ts";
import { createFakeEmbedder } from "../../support/fake-embedder.ts";
import { EXACT, storeKinds } from "./store-kinds.ts";

const round = (value: number | undefined) => value && Math.round(value * 1e5) / 1e5;

describe.each(await storeKinds())("Events and a vector, over the $kind store", ({ create }) => {
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

  it("are as near as the nearest passage, and come in that order", async () => {
    const { nearest, get, compare } = await compareWithEvents(store, [1, 0]);
    expect(nearest).toEqual(["opera", "wine", "hockey"]);
    await compare(["chess", "wine"]);
    expect(["opera", "wine", "hockey", "chess"].map((id) => round(get(id)))).toEqual([1, 0.8, 0, undefined]);
  });

  it("of a small programme all tell what is usual", async () => {
    const { usual } = await compareWithEvents(store, [1, 0]);
    expect(usual.map(round)).toEqual([1, 0.8, 0]);
  });
});

describe("A programme of 3,000 events", () => {
  it("is asked for its nearest passages and not for all of them, and a thousand events tell what is usual", async () => {
    const store = await EXACT.create(createFakeEmbedder({ dimension: 2 }), 2);
    const count = 3000;
    const angles = Array.from({ length: count }, (_, index) => (index / count) * Math.PI);
    await store.addVectors(
      angles.map((angle) => [Math.cos(angle), Math.sin(angle)]),
      angles.map((_, index) => ({
        pageContent: "",
        metadata: { id: `e${index}#fr`, eventId: `e${index}`, language: "fr" },
      })),
    );
    const search = vi.spyOn(store, "nearestEvents");
    const { nearest, get, usual, compare } = await compareWithEvents(store, [1, 0]);
    expect(search).toHaveBeenCalledWith([1, 0], 512);
    expect(nearest).toHaveLength(512);
    expect(nearest[0]).toBe("e0");
    expect(usual).toHaveLength(1000);
    // Beside the nearest any event can be compared: the last one points the other way.
    expect(() => get("e2999")).toThrow("was not compared");
    await compare(["e2999"]);
    expect(round(get("e2999"))).toBe(-1);
  });
});
