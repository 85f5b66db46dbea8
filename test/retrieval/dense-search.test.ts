import { expect, test } from "vitest";
import { createDenseSearch } from "../../src/retrieval/dense-search.ts";
import { createFakeEmbedder } from "../support/fake-embedder.ts";
import { EXACT } from "./vectors/store-kinds.ts";

/** A search over an opera and a vineyard; embedding takes 7 milliseconds by its clock. */
async function openSearch() {
  let nowMs = 0;
  const embedder = createFakeEmbedder();
  const slow = {
    ...embedder,
    async embedQuery(text: string) {
      const vector = await embedder.embedQuery(text);
      nowMs += 7;
      return vector;
    },
  };
  const store = await EXACT.create(slow, 64);
  const events = [
    ["opera", "Опера в Ницце"],
    ["wine", "Les vignerons de Bordeaux"],
  ] as const;
  await store.addDocuments(
    events.map(([eventId, text]) => ({ pageContent: text, metadata: { id: eventId, eventId, language: "fr" } })),
  );
  return { embedder, search: createDenseSearch(store, slow, { elapsedMs: () => nowMs }) };
}

test("What is nearest in meaning comes first, with what embedding took", async () => {
  const { search } = await openSearch();
  const { similarities, embeddingMs, taught } = await search.search("les vignerons");
  expect(similarities.nearest).toEqual(["wine", "opera"]);
  expect({ embeddingMs, taught }).toEqual({ embeddingMs: 7, taught: null });
});

test("A text that several readings of a turn look for is looked for once, and its time is counted once", async () => {
  const { search, embedder } = await openSearch();
  const [first, meanwhile] = await Promise.all([search.search("les vignerons"), search.search("les vignerons")]);
  const again = await search.search("les vignerons");
  expect(embedder.calls.queries).toBe(1);
  expect([first, meanwhile, again].map(({ embeddingMs }) => embeddingMs)).toEqual([7, 0, 0]);
  expect(again.similarities).toBe(first.similarities);
});

test("What was embedded ahead is counted with the first search for it", async () => {
  const { search, embedder } = await openSearch();
  search.prepare("les vignerons");
  expect((await search.search("les vignerons")).embeddingMs).toBe(7);
  expect(embedder.calls.queries).toBe(1);
});

test("A text that could not be embedded is embedded when it is looked for again", async () => {
  const { search, embedder } = await openSearch();
  embedder.failure = new Error("The model is busy.");
  await expect(search.search("les vignerons")).rejects.toThrow("The model is busy.");
  embedder.failure = undefined;
  expect((await search.search("les vignerons")).similarities.nearest[0]).toBe("wine");
});
