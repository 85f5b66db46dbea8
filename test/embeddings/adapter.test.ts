import { describe, expect, test } from "vitest";
import { adaptEmbedder, adaptManifest, adaptVector } from "../../src/embeddings/adapter.ts";
import type { Adapter } from "../../src/embeddings/adapter.ts";
import type { PassageEmbedder } from "../../src/embeddings/embedder.ts";
import { fakeModel } from "../support/fake-embedder.ts";

/** Takes the second number less the first, each less what is usual. */
const ADAPTER: Adapter = {
  queryMean: Float32Array.of(0.5, 0),
  passageMean: Float32Array.of(0, 0.5),
  matrix: Float32Array.of(1, 9, -1, 1),
  sha256: "c".repeat(64),
};

describe("A map after the model", () => {
  test("takes away what is usual, then mixes each number with those before it only, and gives length 1", () => {
    expect(adaptVector([3.5, 4], ADAPTER.queryMean, ADAPTER)).toEqual([3 / Math.sqrt(10), 1 / Math.sqrt(10)]);
  });

  test("leaves what is no more than usual without a direction", () => {
    expect(adaptVector([0.5, 0], ADAPTER.queryMean, ADAPTER)).toEqual([0, 0]);
  });

  test("knows questions from passages, by what is usual of each", async () => {
    const model: PassageEmbedder = {
      embedQuery: () => Promise.resolve([1.5, 0]),
      embedDocuments: () => Promise.resolve([[0, 2.5]]),
    };
    const embedder = adaptEmbedder(model, ADAPTER);
    const half = 1 / Math.sqrt(2);
    expect((await embedder.embedQuery("x")).map((value) => value.toFixed(6))).toEqual(
      [half, -half].map((value) => value.toFixed(6)),
    );
    expect(await embedder.embedDocuments(["x"])).toEqual([[0, 1]]);
  });

  test("is among the files of the model, so that an index made without it is not taken for one made with it", () => {
    expect(adaptManifest(fakeModel(), ADAPTER).files.at(-1)).toEqual({
      path: "adapter",
      bytes: 16,
      sha256: "c".repeat(64),
    });
  });
});
