import { describe, expect, it } from "vitest";
import { createVenuesByMeaning } from "../../../src/answer/brain/venues-by-meaning.ts";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import { EmbeddingError } from "../../../src/embeddings/errors.ts";

const at = (fr: string, ru?: string) => ({ venue: { name: { fr, ...(ru && { ru }) } } }) as unknown as ProgrammeEvent;
const VECTORS: Readonly<Record<string, number[]>> = {
  "Philharmonie de Paris": [1, 0],
  "Jardin Frédéric Dard": [0, 1],
  "Jardin Saint-Serge": [0.1, 0.99],
  "Парижской филармонии": [0.9, 0.1],
  "ботаническом саду": [0, 0.8],
};
const embedder = {
  embedQuery: (text: string) => Promise.resolve(VECTORS[text] ?? [0, 0]),
  embedDocuments: (texts: string[]) => Promise.resolve(texts.map((text) => VECTORS[text] ?? [0, 0])),
};
const events = [at("Philharmonie de Paris"), at("Jardin Frédéric Dard"), at("Jardin Saint-Serge")];

describe("A venue that a question names in Russian", () => {
  it("is the one whose French name means the same, and no other comes near", async () => {
    const meant = createVenuesByMeaning(events, embedder);
    expect(await meant?.("Кто играет в Парижской филармонии завтра?")).toMatchObject([
      { phrase: "Парижской филармонии" },
    ]);
    expect(await meant?.("Что в ботаническом саду?")).toEqual([]);
    expect(await meant?.("Quels concerts à la Philharmonie ?")).toEqual([]);
  });

  it("is not looked for where all venues have Russian names, or there are none", () => {
    expect(createVenuesByMeaning([], embedder)).toBeNull();
    expect(createVenuesByMeaning([at("Philharmonie", "Филармония"), at("Дом кино")], embedder)).toBeNull();
  });

  it("is none where texts cannot be embedded", async () => {
    const failing = { ...embedder, embedQuery: () => Promise.reject(new EmbeddingError("The model is gone.")) };
    expect(await createVenuesByMeaning(events, failing)?.("Что в ботаническом саду?")).toEqual([]);
  });
});
