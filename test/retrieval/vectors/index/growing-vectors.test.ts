import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Passage } from "../../../../src/retrieval/passages.ts";
import { createFakeEmbedder } from "../../../support/fake-embedder.ts";
import { createIndexFolder } from "../index-folder.ts";
import { numberedPassages } from "../numbered-passages.ts";

/** As many as four blocks of passages, and a bit. */
const COUNT = 130;
const passages = numberedPassages(COUNT);

let index: Awaited<ReturnType<typeof createIndexFolder>>;
beforeEach(async () => {
  index = await createIndexFolder();
});
afterEach(() => index.remove());

/** Builds until the process would be killed, before this many passages are embedded. */
async function buildUntilKilled(survived: number): Promise<void> {
  const embedder = createFakeEmbedder();
  const mortal = {
    ...embedder,
    embedDocuments: (texts: string[]) =>
      embedder.calls.passages + texts.length > survived
        ? Promise.reject(new Error("killed"))
        : embedder.embedDocuments(texts),
  };
  await expect(index.open({ passages, embedder: mortal })).rejects.toThrow("killed");
}

async function build(more: { passages?: readonly Passage[] } = {}) {
  const embedder = createFakeEmbedder();
  const { store, origin } = await index.open({ passages, ...more, embedder });
  return { store, origin, embedded: embedder.calls.passages };
}

const growing = async () => {
  const name = (await readdir(index.indexDir)).find((file) => file.startsWith("growing"));
  return join(index.indexDir, name ?? "missing");
};

describe("A build that was killed", () => {
  it("goes on where it was, to the same index", async () => {
    const whole = await (await build()).store.similaritySearch("Projet numéro 7", COUNT);
    await index.remove();
    index = await createIndexFolder();
    await buildUntilKilled(100);
    const { store, origin, embedded } = await build();
    expect([origin, embedded]).toEqual(["built", COUNT - 96]);
    expect(await store.similaritySearch("Projet numéro 7", COUNT)).toEqual(whole);
    expect(await index.kinds()).toEqual(["graph.hnsw", "manifest.json", "texts.sha", "vectors.f32"]);
  });

  it("in the middle of a vector loses that one, and what follows is read rightly", async () => {
    await buildUntilKilled(70);
    await appendFile(await growing(), "half of a vector");
    await buildUntilKilled(40);
    expect((await build()).embedded).toBe(COUNT - 96);
  });

  it("by a power cut loses what never reached the disk", async () => {
    await buildUntilKilled(70);
    const bytes = await readFile(await growing());
    const record = bytes.length / 64;
    bytes.fill(0, 10 * record, 20 * record);
    await writeFile(await growing(), bytes);
    expect((await build()).embedded).toBe(COUNT - 64 + 10);
  });

  it("and whose programme has changed meanwhile embeds what is new", async () => {
    await buildUntilKilled(70);
    const changed = passages.map((passage, position) => (position === 3 ? { ...passage, text: "Nouveau" } : passage));
    expect((await build({ passages: changed })).embedded).toBe(COUNT - 64 + 1);
  });
});
