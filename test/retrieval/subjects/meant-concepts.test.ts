import { expect, test } from "vitest";
import { createCentres, createEventsByMeaning, createMeant } from "../../../src/retrieval/subjects/meant-concepts.ts";
import { ExactStore } from "../../../src/retrieval/vectors/exact-store.ts";
import { VectorTable } from "../../../src/retrieval/vectors/vector-table.ts";
import { createFakeEmbedder } from "../../support/fake-embedder.ts";

const CENTRES = createCentres(["bees", "song"], {
  dimension: 2,
  bytes: Int8Array.of(100, 0, 0, 100),
  scale: 0.01,
});

const SUBJECTS = { centres: CENTRES, forms: [] };

/** An event of two languages with the words by which it is asked for, and one of one language. */
function storeOfTwo() {
  const passage = (id: string, eventId: string, language: "fr" | "ru") => ({ id, eventId, language, text: id });
  const passages = [
    passage("opera#fr", "opera", "fr"),
    passage("opera#fr#asked", "opera", "fr"),
    passage("opera#ru", "opera", "ru"),
    passage("hives#fr", "hives", "fr"),
  ];
  const vectors = new VectorTable(2);
  vectors.append([
    [0, 1],
    [1, 0],
    [-0.6, 0.8],
    [0.8, -0.6],
  ]);
  return new ExactStore(createFakeEmbedder({ dimension: 2 }), { dimension: 2, contents: { vectors, passages } });
}

test("What an event means lies between its texts in both languages, whatever words it is asked for by", async () => {
  const { nearest, vectorOf } = createEventsByMeaning(storeOfTwo());
  const length = Math.hypot(-0.6, 1.8);
  expect((await vectorOf("opera"))?.map((value) => value * length)).toEqual([
    expect.closeTo(-0.6, 6),
    expect.closeTo(1.8, 6),
  ]);
  expect(await vectorOf("unknown")).toBeNull();
  expect(await nearest([0, 1], 4)).toEqual(["opera", "hives"]);
  expect(await nearest([0, 1], 1)).toEqual(["opera"]);
});

test("The subjects nearest to an event ask for it, each less than the one before", async () => {
  const meant = await createMeant(SUBJECTS, () => Promise.resolve([0.6, 0.8]))("opera");
  expect([...meant]).toEqual([
    ["song", 1],
    ["bees", expect.closeTo(Math.exp(-1 / 4), 6)],
  ]);
  expect(await createMeant(SUBJECTS, () => Promise.resolve(null))("opera")).toEqual(new Map());
});

test("What kind of happening an event is asks for it, whatever it is about", async () => {
  const forms = [
    { concept: "concert", weights: [0, 5], bias: -4 },
    { concept: "fair", weights: [5, 0], bias: -6 },
  ];
  const meant = await createMeant({ centres: CENTRES, forms }, () => Promise.resolve([0.6, 0.8]))("opera");
  // Log-odds of 0 and of −3.
  expect(meant.get("concert")).toBeCloseTo(0.5, 6);
  expect(meant.get("fair")).toBeCloseTo(0.0474, 4);
});

test("A subject has a vector, and one that is not known has none", () => {
  expect(CENTRES.of("bees")).toEqual([1, 0]);
  expect(CENTRES.of("unknown")).toBeUndefined();
});
