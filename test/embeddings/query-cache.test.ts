import { describe, expect, it } from "vitest";
import { cacheQueries } from "../../src/embeddings/query-cache.ts";
import { createFakeEmbedder } from "../support/fake-embedder.ts";

describe("the memory for questions", () => {
  it("embeds the same question once", async () => {
    const embedder = createFakeEmbedder();
    const cached = cacheQueries(embedder);
    const first = await cached.embedQuery("Nice en décembre");
    expect(await cached.embedQuery("Nice en décembre")).toEqual(first);
    expect(embedder.calls.queries).toBe(1);
  });

  it("takes a question with other white space for the same one", async () => {
    const embedder = createFakeEmbedder();
    const cached = cacheQueries(embedder);
    await cached.embedQuery("Nice en décembre");
    await cached.embedQuery("  Nice en\n décembre ");
    expect(embedder.calls.queries).toBe(1);
  });

  it("embeds a question once that is asked twice at the same time", async () => {
    const embedder = createFakeEmbedder();
    const cached = cacheQueries(embedder);
    await Promise.all([cached.embedQuery("опера"), cached.embedQuery("опера")]);
    expect(embedder.calls.queries).toBe(1);
  });

  it("forgets the question that was unused for longest when it is full", async () => {
    const embedder = createFakeEmbedder();
    const cached = cacheQueries(embedder, { max: 2 });
    await cached.embedQuery("a");
    await cached.embedQuery("b");
    await cached.embedQuery("a");
    await cached.embedQuery("c"); // b goes
    expect(embedder.calls.queries).toBe(3);
    await cached.embedQuery("a");
    expect(embedder.calls.queries).toBe(3);
    await cached.embedQuery("b");
    expect(embedder.calls.queries).toBe(4);
  });

  it("does not remember a failure", async () => {
    const embedder = createFakeEmbedder();
    const cached = cacheQueries(embedder);
    embedder.failure = new Error("the worker stopped");
    await expect(cached.embedQuery("опера")).rejects.toThrow("the worker stopped");
    embedder.failure = undefined;
    expect(await cached.embedQuery("опера")).toHaveLength(64);
  });

  it("hands out vectors that may be changed", async () => {
    const cached = cacheQueries(createFakeEmbedder());
    const first = await cached.embedQuery("опера");
    const before = [...first];
    first.fill(0);
    expect(await cached.embedQuery("опера")).toEqual(before);
  });

  it("lets passages through", async () => {
    const embedder = createFakeEmbedder();
    const cached = cacheQueries(embedder);
    await cached.embedDocuments(["опера"]);
    await cached.embedDocuments(["опера"]);
    expect(embedder.calls.passages).toBe(2);
  });
});
