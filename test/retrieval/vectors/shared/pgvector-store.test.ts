import { describe, expect, it } from "vitest";
import { PgvectorStore } from "../../../../src/retrieval/vectors/shared/pgvector-store.ts";
import { openSharedVectors } from "../../../../src/retrieval/vectors/shared/shared-vectors.ts";
import { createFakeEmbedder } from "../../../support/fake-embedder.ts";
import { EXACT, someHash, startVectorServer } from "../store-kinds.ts";

const started = await startVectorServer();

describe.skipIf(started === null)("pgvector, of more passages than are compared one by one", () => {
  const dimension = 64;
  const embedder = createFakeEmbedder({ dimension });
  const texts = Array.from({ length: 1200 }, (_, index) => `проект ${index} ${index * index}`);
  const documents = texts.map((pageContent, index) => ({
    pageContent,
    metadata: { id: `p${index}`, eventId: `e${index % 40}`, language: index % 2 === 0 ? "fr" : "ru" },
  }));

  async function fill() {
    if (started === null) throw new Error("There is no server.");
    const sql = started.connect(await started.server.createDatabase());
    const shared = await openSharedVectors(sql, { model: someHash(), corpus: someHash() }, dimension);
    const store = new PgvectorStore(embedder, { dimension, vectors: shared, comparedUpTo: 100 });
    const exact = await EXACT.create(embedder, dimension);
    const vectors = await embedder.embedDocuments(texts);
    for (const one of [exact, store]) await one.addVectors(vectors, documents);
    return { store, exact, sql, shared };
  }

  it("finds by its graph what exact search finds, and as many as are wanted whatever a filter leaves", async () => {
    const { store, exact, shared } = await fill();
    const filters = [
      undefined,
      { language: "ru" as const },
      { eventIds: new Set(["e1", "e3", "e5", "e7"]) },
      { eventIds: new Set(["e1", "e3", "e5", "e7"]), language: "fr" as const },
    ];
    for (const filter of filters) {
      let [found, wanted] = [0, 0];
      for (const question of ["проект 1234", "проект 7 49", "hockey", "опера 900"]) {
        const expected = await exact.similaritySearchWithScore(question, 20, filter);
        const ids = new Set(expected.map(([{ id }]) => id));
        const near = await store.similaritySearchWithScore(question, 20, filter);
        expect(near).toHaveLength(ids.size);
        found += near.filter(([{ id }]) => ids.has(id)).length;
        wanted += ids.size;
      }
      expect(found).toBeGreaterThanOrEqual(wanted * 0.98);
    }
    // With so few candidates in one go it has to go on until it has found enough.
    const unit = await embedder.embedQuery("проект 1234");
    expect(await shared.walk(unit, 60, { eventIds: new Set(["e1", "e2"]) }, 1)).toHaveLength(60);
  });

  it("asks the graph, and not every vector", async () => {
    const { shared, sql } = await fill();
    const [{ scans: before } = { scans: -1 }] = await scansOfGraph();
    await shared.walk(await embedder.embedQuery("проект 1234"), 20, undefined, 40);
    // What a connection has counted is told within a second.
    await expect.poll(async () => (await scansOfGraph())[0]?.scans, { timeout: 20_000 }).toBe(before + 1);

    function scansOfGraph() {
      return sql.query<{ scans: number }>(
        "select idx_scan as scans from pg_stat_all_indexes where indexrelname like 'vectors%near'",
      );
    }
  });
});
